import type { NewSheet } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { type Range, type Sheet, type Spreadsheet, SpreadsheetTopic, sheets } from './classes'
import { exception } from './exception'
import { rangeWritten } from './range-finding'
import { describeSheet, forgetSheets, knownSheets, listSheets, sheetsAtHand } from './sheet-list'
import type { Forms } from './signature'

type Template = { template?: Sheet | undefined }

/** The sheets of the spreadsheet: found, added, moved, taken away. */
export class SpreadsheetSheets extends SpreadsheetTopic {
  override getSheets(): Sheet[] {
    return listSheets('Spreadsheet.getSheets').map(({ id }) => sheets.make(id))
  }

  override getNumSheets(): number {
    return listSheets('Spreadsheet.getNumSheets').length
  }

  override getSheetByName(name: string): Sheet | null {
    const found = knownSheets('Spreadsheet.getSheetByName').find((sheet) => sheet.name === String(name))
    return found ? sheets.make(found.id) : null
  }

  override getSheetById(id: number): Sheet | null {
    const found = knownSheets('Spreadsheet.getSheetById').find((sheet) => sheet.id === id)
    return found ? sheets.make(found.id) : null
  }

  override getActiveSheet(): Sheet {
    return sheets.make(ask('Spreadsheet.getActiveSheet', 'activeSheet'))
  }

  override setActiveSheet(sheet: Sheet): Sheet {
    ask('Spreadsheet.setActiveSheet', 'activateSheet', sheets.stateOf(sheet))
    return sheet
  }

  override insertSheet(...args: (string | number | Template)[]): Sheet {
    const made: NewSheet = { name: null, index: null, template: null }
    for (const arg of args) {
      if (typeof arg === 'string') made.name = arg
      else if (typeof arg === 'number') made.index = arg
      else if (arg.template) made.template = sheets.stateOf(arg.template)
    }
    const { id } = ask('Spreadsheet.insertSheet', 'insertSheet', made)
    forgetSheets()
    return sheets.make(id)
  }

  override deleteSheet(sheet: Sheet): void {
    ask('Spreadsheet.deleteSheet', 'deleteSheet', sheets.stateOf(sheet))
    forgetSheets()
  }

  override deleteActiveSheet(): Sheet {
    ask('Spreadsheet.deleteActiveSheet', 'deleteSheet', activeId())
    forgetSheets()
    return sheets.make(activeId())
  }

  override duplicateActiveSheet(): Sheet {
    const { id } = ask('Spreadsheet.duplicateActiveSheet', 'copySheet', activeId())
    forgetSheets()
    return sheets.make(id)
  }

  override moveActiveSheet(pos: number): void {
    const count = sheetsAtHand().length
    if (pos < 1 || pos > count) throw exception('The sheet index is out of range.')
    ask('Spreadsheet.moveActiveSheet', 'moveSheet', activeId(), pos - 1)
    forgetSheets()
  }

  override renameActiveSheet(newName: string): void {
    ask('Spreadsheet.renameActiveSheet', 'renameSheet', activeId(), String(newName))
    forgetSheets()
  }

  override getSheetName(): string {
    return describeSheet('Spreadsheet.getSheetName', activeId()).name
  }

  override getSheetId(): number {
    return activeId()
  }

  override getRange(a1Notation: string): Range {
    return rangeWritten(a1Notation, activeId())
  }
}

function activeId(): number {
  return askUncounted('activeSheet')
}

const places = ['', 'number', 'object', 'number, object', 'string', 'string, number', 'string, object']

export const spreadsheetSheetForms: Forms<Spreadsheet> = {
  getSheetByName: ['text'],
  getSheetById: ['number'],
  setActiveSheet: ['Sheet', 'Sheet, boolean'],
  insertSheet: [...places, 'string, number, object'],
  deleteSheet: ['Sheet'],
  moveActiveSheet: ['number'],
  renameActiveSheet: ['text'],
  getRange: ['string'],
}
