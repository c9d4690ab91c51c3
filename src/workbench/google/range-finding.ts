import type { SheetSummary } from '../workbook/operations'
import { parseNotation, type WrittenZone } from './a1-notation'
import { askUncounted } from './ask'
import { type OpenSides, type Range, type RangePlace, ranges } from './classes'
import { exception } from './exception'
import { gridOf, sheetsAtHand } from './sheet-list'

/** The range that starts at a row and a column of a sheet, counted from 1 as scripts do. Refuses what cannot be a range. */
export function rangeFrom(sheet: number, row: number, column: number, rows: number, columns: number): Range {
  const [top, left, height, width] = [row, column, rows, columns].map((number) => Math.trunc(number) || 0)
  if (top! < 1) throw exception('The starting row of the range is too small.')
  if (left! < 1) throw exception('The starting column of the range is too small.')
  if (height! < 1) throw exception('The number of rows in the range must be at least 1.')
  if (width! < 1) throw exception('The number of columns in the range must be at least 1.')
  return ranges.make({
    sheet,
    zone: { top: top! - 1, left: left! - 1, bottom: top! + height! - 2, right: left! + width! - 2 },
  })
}

/** The range written as `B2:C5`, `Sheet!D:F` or the name of a named range; `home` is the sheet when none is named. */
export function rangeWritten(notation: string, home: number): Range {
  const written = parseNotation(notation)
  if (!written) return rangeNamed(notation)
  const sheet = written.sheetName === null ? home : sheetNamed(written.sheetName).id
  return ranges.make(placeOf(sheet, written))
}

function placeOf(sheet: number, written: WrittenZone): RangePlace {
  const { top, left, bottom, right } = written
  const open: OpenSides = {}
  if (top === null) open.top = true
  if (left === null) open.left = true
  if (bottom === null) open.bottom = true
  if (right === null) open.right = true
  if (Object.keys(open).length === 0) {
    return { sheet, zone: { top: top!, left: left!, bottom: bottom!, right: right! } }
  }
  const grid = gridOf(sheet)
  const zone = {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? grid.rowCount - 1,
    right: right ?? grid.columnCount - 1,
  }
  if (zone.top > zone.bottom || zone.left > zone.right) throw exception('Range not found')
  return { sheet, zone, open }
}

function rangeNamed(name: string): Range {
  const found = askUncounted('namedRanges').find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (!found) throw exception('Range not found')
  return ranges.make({ sheet: found.sheetId, zone: found.zone })
}

function sheetNamed(name: string): SheetSummary {
  const found = sheetsAtHand().find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (!found) throw exception('Range not found')
  return found
}
