import { message } from '../../model/message'
import type { KnownTabs } from '../reading/known-tabs'
import type { OpenWorkbook } from '../reading/read-workbook'
import { listHidden } from '../reading/tab-health'
import { type Finding, found } from './finding'
import { type GeneratedTable, generatedTables } from './generated-tables'

/** Follow-up tabs hidden while something in them is open: one call a tab. */
export function findHiddenTabs(workbook: OpenWorkbook): Finding[] {
  return listHidden(workbook).map(({ objective, tab }) =>
    found(
      message('warning', 'tab.hidden', { tab: tab.name() }),
      { tab, row: 0, column: 0 },
      {
        id: `show:followUp:${objective}`,
        label: 'mend.showTab',
        questions: [],
        apply: () => {
          tab.sheet.showSheet()
          return []
        },
      },
    ),
  )
}

/** Shows every row of the generated tabs; a filter that is on stays. Two calls a tab. */
export function showAllRows(known: KnownTabs): void {
  for (const { table } of generatedTables(known)) {
    const { sheet } = table.view.tab
    sheet.showRows(1, sheet.getMaxRows())
  }
}

/** Filters on generated tabs, which keep rows out of sight: one call a tab. Suivi reads and writes those rows all the same. */
export function findFilters(tables: GeneratedTable[]): Finding[] {
  return tables.flatMap(({ role, table: { view } }) => {
    const { tab, headerRow } = view
    const filter = tab.sheet.getFilter()
    if (!filter) return []
    return [
      found(
        message('note', 'tab.filtered', { tab: tab.name() }),
        { tab, row: headerRow, column: 0 },
        {
          id: `filter:${role}`,
          label: 'mend.removeFilter',
          questions: [],
          apply: () => {
            filter.remove()
            return []
          },
        },
      ),
    ]
  })
}
