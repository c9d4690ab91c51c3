import { addPlugins } from '../engine/plugins'
import { readAsTyped } from './cell-composer'
import { installDrawing } from './drawing/install-drawing'
import { drawNotes } from './drawing/notes'
import { gridFrench } from './grid-french'
import { gridPortuguese } from './grid-portuguese'
import { gridSpanish } from './grid-spanish'
import { spreadsheet } from './library'
import { readPastedAsTyped } from './pasted-text'

const dictionaries: Record<string, Record<string, string>> = { fr: gridFrench, es: gridSpanish, pt: gridPortuguese }

/** What the library's own menus offer that the workbench would not keep. */
const withoutEffect = {
  cellMenuRegistry: [
    'insert_cell',
    'delete_cell',
    'edit_table',
    'delete_table',
    'insert_link',
    'pivot_headers_group',
    'pivot_group_remaining',
    'pivot_headers_ungroup',
    'collapse_pivot',
    'pivot_sorting',
    'pivot_fix_formulas',
    'pivot_properties',
  ],
  rowMenuRegistry: ['conditional_formatting', 'group_rows', 'ungroup_rows'],
  colMenuRegistry: [
    'conditional_formatting',
    'column_statistics',
    'edit_table',
    'delete_table',
    'group_columns',
    'ungroup_columns',
  ],
} as const

/** The library's own panels that work here; its others would change what it does not keep. */
const panelsThatWork = new Set(['FindAndReplace'])
/** Formats that ask for more in a panel, and those of a currency that is not the team's. */
const formatsThatAskMore = [
  'format_number_currency',
  'format_number_accounting',
  'format_number_currency_rounded',
  'format_custom_currency',
  'format_custom_date',
  'format_custom_number',
]
const chartActions = new Set(['copy_as_image', 'download', 'delete'])

interface Action {
  id: string
}

let language = 'en'
let isPrepared = false

/** Makes the library ours: what the workbench keeps is drawn, what it would lose is not offered, and it speaks the language. */
export function prepareLibrary(code: string): void {
  language = code
  if (isPrepared) return
  isPrepared = true
  addPlugins()
  installDrawing()
  drawNotes()
  readAsTyped()
  readPastedAsTyped()
  spreadsheet.setTranslationMethod(translate as never)
  for (const [name, items] of Object.entries(withoutEffect)) {
    const registry = spreadsheet.registries[name as keyof typeof withoutEffect]
    for (const item of items) registry.remove(item)
  }
  closePanels()
  shortenChartMenu()
}

function closePanels(): void {
  const registry = spreadsheet.registries.sidePanelRegistry
  for (const name of registry.getKeys()) {
    if (!panelsThatWork.has(name))
      registry.replace(name, { ...registry.get(name), computeState: () => ({ isOpen: false }) })
  }
  for (const name of formatsThatAskMore) {
    spreadsheet.registries.numberFormatMenuRegistry.remove(name)
  }
}

function shortenChartMenu(): void {
  const { content } = spreadsheet.registries.figureRegistry as unknown as {
    content: { chart: { menuBuilder(...given: unknown[]): Action[] } }
  }
  const { menuBuilder } = content.chart
  content.chart.menuBuilder = (...given) => menuBuilder(...given).filter(({ id }) => chartActions.has(id))
}

/** A word of the library in the language of the page; itself when there is none. */
export function translate(text: string): string {
  return dictionaries[language]?.[text.trim()] ?? text
}
