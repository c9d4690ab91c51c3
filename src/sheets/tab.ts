import type { ColumnKey, TableName } from '../model/tables'

/** What a cell holds when it is read: '' when it is empty, a `Date` when its format is a date's. */
export type SheetCell = string | number | boolean | Date

/** A tab as read in this run. `name` and `id` ask the service the first time, a round trip each: call them only when needed. */
export interface Tab {
  sheet: GoogleAppsScript.Spreadsheet.Sheet
  values: SheetCell[][]
  /** Rows of its grid, once asked for. */
  gridRows?: number
  name(): string
  id(): number
}

/** A table found in a tab. Rows and columns count from 0 within `tab.values`; `columns` holds only those found. */
export interface TableView<Table extends TableName = TableName> {
  table: Table
  tab: Tab
  headerRow: number
  columns: Partial<Record<ColumnKey<Table>, number>>
  /** Rows with an id, in sheet order. */
  rowOf: Map<string, number>
  lastRow: number
}
