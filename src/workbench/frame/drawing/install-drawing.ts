import { library } from '../../engine/o-spreadsheet'
import { drawBorders } from './drawn-borders'
import { drawFigures } from './drawn-figures'
import { drawFilters } from './drawn-filters'
import { drawRules } from './drawn-rules'
import { type LibraryCommand, type PluginClass, replacePlugin } from './grid-getters'
import { sortedRows } from './sorted-rows'

let installed = false

/** Makes the library draw what the workbench keeps beside it; once, before the first model is made. */
export function installDrawing(): void {
  if (installed) return
  installed = true
  drawRules()
  drawBorders()
  drawFigures()
  drawFilters()
  replacePlugin('featurePluginRegistry', 'sort', sortedRows)
  refreshOnExtras()
}

/** What is drawn was worked out once: a change of what we keep makes it be worked out again, as these commands of its own do. */
function refreshOnExtras(): void {
  library.invalidateCFEvaluationCommands.add('SET_SHEET_EXTRAS' as never)
  replacePlugin('coreViewsPluginRegistry', 'data_validation_ui', hearing('REMOVE_DATA_VALIDATION_RULE'))
  replacePlugin('coreViewsPluginRegistry', 'dynamic_tables', hearing('UPDATE_TABLE'))
  replacePlugin('statefulUIPluginRegistry', 'cell_computed_style', hearing('EVALUATE_CELLS'))
  replacePlugin('statefulUIPluginRegistry', 'header_positions', hearing('UPDATE_FILTER'))
  replacePlugin('statefulUIPluginRegistry', 'viewport', hearing('UPDATE_FILTER'))
}

function hearing(standIn: string) {
  return (base: PluginClass): PluginClass =>
    class extends base {
      override handle(command: LibraryCommand): void {
        super.handle(command)
        if (command.type === 'SET_SHEET_EXTRAS') super.handle({ type: standIn, sheetId: command.sheetId! })
      }
    }
}
