import { type Range, type RangePlace, ranges } from './classes'
import { exception } from './exception'

/** The top left cell, the one that getters of a single value look at. */
export function firstCell(range: Range): RangePlace {
  const { sheet, zone } = ranges.stateOf(range)
  return { sheet, zone: { ...zone, bottom: zone.top, right: zone.left } }
}

/** A table of the range's size, made cell by cell; `row` and `column` count from 0 within the range. */
export function eachCell<T>(range: Range, make: (row: number, column: number) => T): T[][] {
  const { top, left, bottom, right } = ranges.stateOf(range).zone
  const columns = right - left + 1
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => make(row, column)),
  )
}

/** Refuses a table that is not of the range's size, in Google's words. */
export function requireSize(range: Range, table: readonly (readonly unknown[])[]): void {
  const rows = range.getNumRows()
  const columns = range.getNumColumns()
  if (table.length !== rows) throw sizeRefusal('rows', table.length, rows)
  const other = table.find((row) => row.length !== columns)
  if (other) throw sizeRefusal('columns', other.length, columns)
}

function sizeRefusal(what: 'rows' | 'columns', given: number, wanted: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  )
}
