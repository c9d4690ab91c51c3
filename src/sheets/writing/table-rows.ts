import type { CellContent } from '../../model/table'
import { type ColumnKey, type TableName, tables } from '../../model/tables'
import type { TableView } from '../tab'
import { cellValue } from './cell-content'
import { runsOf } from './computed-blocks'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The cells of a row, by column key. */
export type RowCells<Table extends TableName> = Partial<Record<ColumnKey<Table>, CellContent>>

/** Writes the rows of a tab just made, below its header: one call. */
export function writeFirstRows<Table extends TableName>(sheet: Sheet, table: Table, rows: RowCells<Table>[]): void {
  if (rows.length === 0) return
  const keys = Object.keys(tables[table]) as ColumnKey<Table>[]
  const values = rows.map((cells) => keys.map((key) => (cells[key] ? cellValue(cells[key]) : '')))
  sheet.getRange(2, 1, values.length, keys.length).setValues(values)
}

/**
 * Inserts rows after the table's last row, so that what people wrote below moves down. Gives the first row to fill, from 0. Rows
 * inserted right after a header would look like it, and a date in them would be a number: a table without rows starts in the blank
 * row below its header, or after that row when somebody has begun to write in it.
 */
export function insertRows(
  { tab, lastRow, headerRow }: Pick<TableView, 'tab' | 'lastRow' | 'headerRow'>,
  count: number,
): number {
  const isEmpty = lastRow === headerRow
  tab.sheet.insertRowsAfter(lastRow + (isEmpty ? 2 : 1), count)
  const isBegun = isEmpty && (tab.values[lastRow + 1] ?? []).some((cell) => cell !== '')
  return lastRow + (isBegun ? 2 : 1)
}

/**
 * Fills rows just inserted: the table's columns in one call, so that a run that dies leaves whole rows or none. People's own
 * columns between them are left out; then the run with the id is written last, as a row without an id is no row yet.
 */
export function fillRows<Table extends TableName>(
  { tab, columns }: Pick<TableView<Table>, 'tab' | 'columns'>,
  firstRow: number,
  rows: RowCells<Table>[],
): void {
  const keyAt = new Map<number, ColumnKey<Table>>()
  for (const [key, column] of Object.entries(columns) as [ColumnKey<Table>, number][]) keyAt.set(column, key)
  const id = (columns as { id?: number }).id ?? -1
  const runs = runsOf([...keyAt.keys()])
  const isLast = ([first, last]: [number, number]) => (first <= id && id <= last ? 1 : 0)
  for (const [first, last] of runs.sort((a, b) => isLast(a) - isLast(b))) {
    const values = rows.map((cells) => {
      const line: (string | number)[] = []
      for (let column = first; column <= last; column++) {
        const content = cells[keyAt.get(column)!]
        line.push(content ? cellValue(content) : '')
      }
      return line
    })
    tab.sheet.getRange(firstRow + 1, first + 1, values.length, last - first + 1).setValues(values)
  }
}
