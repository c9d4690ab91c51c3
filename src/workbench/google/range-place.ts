import { printNotation } from './a1-notation'
import { askUncounted } from './ask'
import { type Range, RangeTopic, ranges, type Sheet, sheets } from './classes'
import { exception } from './exception'
import { rangeFrom } from './range-finding'
import type { Forms } from './signature'
import { meets } from './zones'

/** Where a range is: known to the range itself, nobody is asked. */
export class RangePlaceMethods extends RangeTopic {
  override getRow(): number {
    return ranges.stateOf(this).zone.top + 1
  }

  override getRowIndex(): number {
    return this.getRow()
  }

  override getColumn(): number {
    return ranges.stateOf(this).zone.left + 1
  }

  override getLastRow(): number {
    return ranges.stateOf(this).zone.bottom + 1
  }

  override getLastColumn(): number {
    return ranges.stateOf(this).zone.right + 1
  }

  override getNumRows(): number {
    const { top, bottom } = ranges.stateOf(this).zone
    return bottom - top + 1
  }

  override getNumColumns(): number {
    const { left, right } = ranges.stateOf(this).zone
    return right - left + 1
  }

  override getHeight(): number {
    return this.getNumRows()
  }

  override getWidth(): number {
    return this.getNumColumns()
  }

  override getSheet(): Sheet {
    return sheets.make(ranges.stateOf(this).sheet)
  }

  override getGridId(): number {
    return ranges.stateOf(this).sheet
  }

  override getA1Notation(): string {
    const { zone, open } = ranges.stateOf(this)
    return printNotation(zone, open)
  }

  override isStartRowBounded(): boolean {
    return !ranges.stateOf(this).open?.top
  }

  override isEndRowBounded(): boolean {
    return !ranges.stateOf(this).open?.bottom
  }

  override isStartColumnBounded(): boolean {
    return !ranges.stateOf(this).open?.left
  }

  override isEndColumnBounded(): boolean {
    return !ranges.stateOf(this).open?.right
  }

  override getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw exception('Cell reference out of range')
    }
    return rangeFrom(this.getGridId(), this.getRow() + row - 1, this.getColumn() + column - 1, 1, 1)
  }

  override offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): Range {
    return rangeFrom(this.getGridId(), this.getRow() + rowOffset, this.getColumn() + columnOffset, numRows, numColumns)
  }

  override canEdit(): boolean {
    const { sheet, zone } = ranges.stateOf(this)
    return askUncounted('protections').every((protection) => {
      if (protection.sheetId !== sheet || protection.canEdit) return true
      return protection.zone !== undefined && !meets(protection.zone, zone)
    })
  }
}

export const rangePlaceForms: Forms<Range> = {
  getCell: ['number, number'],
  offset: ['number, number', 'number, number, number', 'number, number, number, number'],
}
