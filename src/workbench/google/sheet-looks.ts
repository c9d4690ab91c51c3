import { ask, askUncounted } from './ask'
import { type Sheet, SheetTopic, sheets } from './classes'
import { toHex } from './css-colors'
import { describeSheet, forgetSheets } from './sheet-list'
import type { Forms } from './signature'

/** Widths that fit: about so many pixels a letter, and a margin. */
const pixelsPerLetter = 7
const margin = 16
const narrowest = 21

/** How a sheet looks: sizes of rows and columns, frozen ones, its tab, whether it is shown. */
export class SheetLooks extends SheetTopic {
  override getRowHeight(rowPosition: number): number {
    return ask('Sheet.getRowHeight', 'rowHeight', sheets.stateOf(this), rowPosition - 1)
  }

  override setRowHeight(rowPosition: number, height: number): Sheet {
    ask('Sheet.setRowHeight', 'setRowHeights', sheets.stateOf(this), rowPosition - 1, 1, height)
    return this
  }

  override setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    ask('Sheet.setRowHeights', 'setRowHeights', sheets.stateOf(this), startRow - 1, numRows, height)
    return this
  }

  override setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    ask('Sheet.setRowHeightsForced', 'setRowHeights', sheets.stateOf(this), startRow - 1, numRows, height)
    return this
  }

  override getColumnWidth(columnPosition: number): number {
    return ask('Sheet.getColumnWidth', 'columnWidth', sheets.stateOf(this), columnPosition - 1)
  }

  override setColumnWidth(columnPosition: number, width: number): Sheet {
    ask('Sheet.setColumnWidth', 'setColumnWidths', sheets.stateOf(this), columnPosition - 1, 1, width)
    return this
  }

  override setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    ask('Sheet.setColumnWidths', 'setColumnWidths', sheets.stateOf(this), startColumn - 1, numColumns, width)
    return this
  }

  override autoResizeColumn(columnPosition: number): Sheet {
    return fitColumns(this, 'Sheet.autoResizeColumn', columnPosition, 1)
  }

  override autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    return fitColumns(this, 'Sheet.autoResizeColumns', startColumn, numColumns)
  }

  /** Rows fit their text when they are drawn: the call is on the trace, and changes nothing. */
  override autoResizeRows(startRow: number, _numRows: number): Sheet {
    ask('Sheet.autoResizeRows', 'rowHeight', sheets.stateOf(this), startRow - 1)
    return this
  }

  override getFrozenRows(): number {
    return describeSheet('Sheet.getFrozenRows', sheets.stateOf(this)).frozenRows
  }

  override getFrozenColumns(): number {
    return describeSheet('Sheet.getFrozenColumns', sheets.stateOf(this)).frozenColumns
  }

  override setFrozenRows(rows: number): void {
    ask('Sheet.setFrozenRows', 'freeze', sheets.stateOf(this), rows, null)
  }

  override setFrozenColumns(columns: number): void {
    ask('Sheet.setFrozenColumns', 'freeze', sheets.stateOf(this), null, columns)
  }

  override getTabColor(): string | null {
    return describeSheet('Sheet.getTabColor', sheets.stateOf(this)).tabColor
  }

  override setTabColor(color: string | null): Sheet {
    const hex = toHex(color)
    if (hex !== undefined) ask('Sheet.setTabColor', 'setTabColor', sheets.stateOf(this), hex)
    return this
  }

  override isSheetHidden(): boolean {
    return describeSheet('Sheet.isSheetHidden', sheets.stateOf(this)).hidden
  }

  override hideSheet(): Sheet {
    ask('Sheet.hideSheet', 'setHidden', sheets.stateOf(this), true)
    forgetSheets()
    return this
  }

  override showSheet(): Sheet {
    ask('Sheet.showSheet', 'setHidden', sheets.stateOf(this), false)
    forgetSheets()
    return this
  }

  override isRightToLeft(): boolean {
    return describeSheet('Sheet.isRightToLeft', sheets.stateOf(this)).rightToLeft
  }

  override setRightToLeft(rightToLeft: boolean): Sheet {
    ask('Sheet.setRightToLeft', 'setRightToLeft', sheets.stateOf(this), rightToLeft)
    return this
  }

  override hasHiddenGridlines(): boolean {
    return ask('Sheet.hasHiddenGridlines', 'hasHiddenGridlines', sheets.stateOf(this))
  }

  override setHiddenGridlines(hideGridlines: boolean): Sheet {
    ask('Sheet.setHiddenGridlines', 'setHiddenGridlines', sheets.stateOf(this), hideGridlines)
    return this
  }
}

function fitColumns(sheet: Sheet, method: string, startColumn: number, numColumns: number): Sheet {
  const id = sheets.stateOf(sheet)
  const { lastRow } = askUncounted('extent', id)
  const zone = { top: 0, left: startColumn - 1, bottom: Math.max(1, lastRow) - 1, right: startColumn + numColumns - 2 }
  const shown = askUncounted('readDisplay', id, zone)
  for (let place = 0; place < numColumns; place++) {
    const longest = Math.max(0, ...shown.map((row) => row[place]!.length))
    const width = longest === 0 ? narrowest : longest * pixelsPerLetter + margin
    ask(place === 0 ? method : '', 'setColumnWidths', id, startColumn - 1 + place, 1, width)
  }
  return sheet
}

/** The arguments of the methods above. */
export const sheetLookForms: Forms<Sheet> = {
  getRowHeight: ['number'],
  setRowHeight: ['number, number'],
  setRowHeights: ['number, number, number'],
  setRowHeightsForced: ['number, number, number'],
  getColumnWidth: ['number'],
  setColumnWidth: ['number, number'],
  setColumnWidths: ['number, number, number'],
  autoResizeColumn: ['number'],
  autoResizeColumns: ['number, number'],
  autoResizeRows: ['number, number'],
  setFrozenRows: ['number'],
  setFrozenColumns: ['number'],
  setTabColor: ['text?'],
  setRightToLeft: ['boolean'],
  setHiddenGridlines: ['boolean'],
}
