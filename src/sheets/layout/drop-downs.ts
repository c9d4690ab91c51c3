import type { Column } from '../../model/table'
import type { ListRanges } from './workspace'

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation

/** The rules of a table's columns: words from Lists, days. They warn and never reject: a rejecting rule would make Suivi's own writes throw. */
export function columnRules(
  columns: [string, Column][],
  lists: ListRanges,
): { column: number; rule: DataValidation }[] {
  return columns.flatMap(([, { kind, list, owner }], column) => {
    if (owner === 'suivi') return []
    const words = list ? lists[list] : undefined
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true)
    if (kind === 'word' && words) return [{ column, rule: builder.requireValueInRange(words, true).build() }]
    if (kind === 'day') return [{ column, rule: builder.requireDate().build() }]
    return []
  })
}
