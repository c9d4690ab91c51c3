import type { Zone } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { type Range, type RangePlace, RangeTopic, ranges, type TextFinder } from './classes'
import { Dimension, Direction } from './enums'
import { gridOf } from './sheet-list'
import type { Forms } from './signature'
import { newTextFinder } from './text-finder'

type Way = GoogleAppsScript.Spreadsheet.Direction

/** What is found from a range on: the data around it, the next cell that holds something, texts. */
export class RangeFind extends RangeTopic {
  /** Grows while a neighbouring cell holds something; with a dimension, along that one only. */
  override getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const isFilled = filledCells('Range.getDataRegion', sheet, zone)
    const region = grow(zone, isFilled, dimension !== Dimension.COLUMNS, dimension !== Dimension.ROWS)
    return ranges.make({ sheet, zone: region })
  }

  /** As Ctrl and an arrow key: over blanks to the next value, along a block to its end, else to the edge of the sheet. */
  override getNextDataCell(direction: Way): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const isFilled = filledCells('Range.getNextDataCell', sheet, zone)
    const { row, column } = nextFilled(isFilled, zone, direction, gridOf(sheet))
    return ranges.make({ sheet, zone: { top: row, left: column, bottom: row, right: column } })
  }

  override createTextFinder(findText: string): TextFinder {
    const { sheet, zone } = ranges.stateOf(this)
    return newTextFinder(String(findText), sheet, zone)
  }
}

type IsFilled = (row: number, column: number) => boolean

function filledCells(method: string, sheet: number, zone: Zone): IsFilled {
  const { lastRow, lastColumn } = askUncounted('extent', sheet)
  const all: RangePlace['zone'] = {
    top: 0,
    left: 0,
    bottom: Math.max(zone.top, lastRow - 1),
    right: Math.max(zone.left, lastColumn - 1),
  }
  const { values } = ask(method, 'readValues', sheet, all)
  return (row, column) => (values[row]?.[column] ?? '') !== ''
}

function grow(start: Zone, isFilled: IsFilled, alongRows: boolean, alongColumns: boolean): Zone {
  const zone = { ...start }
  const anyIn = (top: number, bottom: number, left: number, right: number) => {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (isFilled(row, column)) return true
    }
    return false
  }
  for (let grown = true; grown; ) {
    grown = false
    const [left, right] = alongColumns ? [zone.left - 1, zone.right + 1] : [zone.left, zone.right]
    const [top, bottom] = alongRows ? [zone.top - 1, zone.bottom + 1] : [zone.top, zone.bottom]
    if (alongRows && zone.top > 0 && anyIn(top, top, left, right)) grown = zone.top-- > 0
    else if (alongRows && anyIn(bottom, bottom, left, right)) grown = zone.bottom++ >= 0
    else if (alongColumns && zone.left > 0 && anyIn(top, bottom, left, left)) grown = zone.left-- > 0
    else if (alongColumns && anyIn(top, bottom, right, right)) grown = zone.right++ >= 0
  }
  return zone
}

function nextFilled(isFilled: IsFilled, start: Zone, way: Way, grid: { rowCount: number; columnCount: number }) {
  const down = way === Direction.DOWN ? 1 : way === Direction.UP ? -1 : 0
  const right = way === Direction.NEXT ? 1 : way === Direction.PREVIOUS ? -1 : 0
  let { top: row, left: column } = start
  const hasNext = () =>
    row + down >= 0 && row + down < grid.rowCount && column + right >= 0 && column + right < grid.columnCount
  const next = () => isFilled(row + down, column + right)
  const step = () => {
    row += down
    column += right
  }
  const inBlock = isFilled(row, column) && hasNext() && next()
  if (inBlock) while (hasNext() && next()) step()
  else {
    if (hasNext()) step()
    while (hasNext() && !isFilled(row, column)) step()
  }
  return { row, column }
}

/** The arguments of the methods above. */
export const rangeFindForms: Forms<Range> = {
  getDataRegion: ['', 'Dimension'],
  getNextDataCell: ['Direction'],
  createTextFinder: ['text'],
}
