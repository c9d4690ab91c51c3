import { ask, askUncounted } from './ask'
import { type Range, type RangePlace, RangeTopic, ranges, type Sheet, sheets } from './classes'
import { Dimension } from './enums'
import type { Forms } from './signature'

type Way = GoogleAppsScript.Spreadsheet.Dimension

/** Cells put in or taken out, which shifts only their own rows or columns; and copies to places given by numbers. */
export class RangeCells extends RangeTopic {
  override insertCells(shiftDimension: Way): Range {
    const place = ranges.stateOf(this)
    const { sheet, zone } = place
    const last = lastFilled(place)
    const [rows, columns] = shift(place, shiftDimension)
    const band = shiftDimension === Dimension.ROWS ? { ...zone, bottom: last.bottom } : { ...zone, right: last.right }
    ask('Range.insertCells', 'moveRange', sheet, band, sheet, zone.top + rows, zone.left + columns)
    return this
  }

  override deleteCells(shiftDimension: Way): void {
    const place = ranges.stateOf(this)
    const { sheet, zone } = place
    const last = lastFilled(place)
    const [rows, columns] = shift(place, shiftDimension)
    ask('Range.deleteCells', 'clear', sheet, zone, ['contents', 'formats', 'notes'])
    const rest =
      shiftDimension === Dimension.ROWS
        ? { ...zone, top: zone.top + rows, bottom: last.bottom }
        : { ...zone, left: zone.left + columns, right: last.right }
    if (rest.top > rest.bottom || rest.left > rest.right) return
    askUncounted('moveRange', sheet, rest, sheet, zone.top, zone.left)
  }

  override copyValuesToRange(to: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyTo('Range.copyValuesToRange', this, to, [row, column, rowEnd, columnEnd], 'values')
  }

  override copyFormatToRange(to: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyTo('Range.copyFormatToRange', this, to, [row, column, rowEnd, columnEnd], 'formats')
  }
}

/** How far cells move: by the height or the width of the range. */
function shift({ zone }: RangePlace, way: Way): [rows: number, columns: number] {
  return way === Dimension.ROWS ? [zone.bottom - zone.top + 1, 0] : [0, zone.right - zone.left + 1]
}

function lastFilled({ sheet, zone }: RangePlace): { bottom: number; right: number } {
  const { lastRow, lastColumn } = askUncounted('extent', sheet)
  return { bottom: Math.max(zone.bottom, lastRow - 1), right: Math.max(zone.right, lastColumn - 1) }
}

function copyTo(method: string, from: Range, to: Sheet | number, corners: number[], parts: 'values' | 'formats'): void {
  const { sheet, zone } = ranges.stateOf(from)
  const [top, left, bottom, right] = corners.map((number) => number - 1)
  const target = { top: top!, left: left!, bottom: bottom!, right: right! }
  ask(method, 'copyRange', sheet, zone, typeof to === 'number' ? to : sheets.stateOf(to), target, parts)
}

const corners = 'number, number, number, number'

/** The arguments of the methods above. */
export const rangeCellForms: Forms<Range> = {
  insertCells: ['Dimension'],
  deleteCells: ['Dimension'],
  copyValuesToRange: [`Sheet, ${corners}`, `number, ${corners}`],
  copyFormatToRange: [`Sheet, ${corners}`, `number, ${corners}`],
}
