import { ask } from './ask'
import {
  activeSpreadsheet,
  type Range,
  type RangeList,
  rangeAt,
  rangeLists,
  type Sheet,
  SheetTopic,
  type Spreadsheet,
  sheets,
  type TextFinder,
} from './classes'
import { SheetType } from './enums'
import { rangeFrom, rangeWritten } from './range-finding'
import { describeSheet, forgetSheets } from './sheet-list'
import type { Forms } from './signature'
import { newTextFinder } from './text-finder'

/** What a sheet is called, where it stands, how large it is; and the ranges in it. */
export class SheetFacts extends SheetTopic {
  override getName(): string {
    return describeSheet('Sheet.getName', sheets.stateOf(this)).name
  }

  override getSheetName(): string {
    return describeSheet('Sheet.getSheetName', sheets.stateOf(this)).name
  }

  override setName(name: string): Sheet {
    ask('Sheet.setName', 'renameSheet', sheets.stateOf(this), String(name))
    forgetSheets()
    return this
  }

  override getSheetId(): number {
    return describeSheet('Sheet.getSheetId', sheets.stateOf(this)).id
  }

  override getIndex(): number {
    return describeSheet('Sheet.getIndex', sheets.stateOf(this)).index + 1
  }

  override getParent(): Spreadsheet {
    return activeSpreadsheet()
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID
  }

  override getMaxRows(): number {
    return describeSheet('Sheet.getMaxRows', sheets.stateOf(this)).rowCount
  }

  override getMaxColumns(): number {
    return describeSheet('Sheet.getMaxColumns', sheets.stateOf(this)).columnCount
  }

  override getLastRow(): number {
    return ask('Sheet.getLastRow', 'extent', sheets.stateOf(this)).lastRow
  }

  override getLastColumn(): number {
    return ask('Sheet.getLastColumn', 'extent', sheets.stateOf(this)).lastColumn
  }

  override getDataRange(): Range {
    const sheet = sheets.stateOf(this)
    const { lastRow, lastColumn } = ask('Sheet.getDataRange', 'extent', sheet)
    return rangeAt(sheet, 0, 0, Math.max(1, lastRow), Math.max(1, lastColumn))
  }

  override getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    const sheet = sheets.stateOf(this)
    if (typeof first === 'string') return rangeWritten(first, sheet)
    return rangeFrom(sheet, first, column!, numRows, numColumns)
  }

  override getRangeList(a1Notations: string[]): RangeList {
    const sheet = sheets.stateOf(this)
    return rangeLists.make(a1Notations.map((notation) => rangeWritten(notation, sheet)))
  }

  override getFormUrl(): string | null {
    return null
  }

  override getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return []
  }

  override getDrawings(): GoogleAppsScript.Spreadsheet.Drawing[] {
    return []
  }

  override getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return []
  }

  override getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return []
  }

  override createTextFinder(findText: string): TextFinder {
    return newTextFinder(String(findText), sheets.stateOf(this), null)
  }

  override getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const last = (start: number, count: number, end: () => number) => (count === -1 ? end() - start + 1 : count)
    const rows = last(startRow, numRows, () => this.getLastRow())
    const columns = last(startColumn, numColumns, () => this.getLastColumn())
    return rangeFrom(sheets.stateOf(this), startRow, startColumn, rows, columns).getValues()
  }
}

export const sheetFactForms: Forms<Sheet> = {
  setName: ['text'],
  getRange: ['string', 'number, number', 'number, number, number', 'number, number, number, number'],
  getRangeList: ['string[]'],
  createTextFinder: ['text'],
  getSheetValues: ['number, number, number, number'],
}
