import { ask, askService } from './ask'
import { forgetClock } from './cell-contents'
import { type Spreadsheet, SpreadsheetTopic } from './classes'
import type { Forms } from './signature'

/** The one file of the workbench has no place in a drive: its id is the same everywhere. */
export const spreadsheetId = 'workbench'

/** What the spreadsheet is called, and where and when it lives. */
export class SpreadsheetFacts extends SpreadsheetTopic {
  override getId(): string {
    return spreadsheetId
  }

  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`
  }

  override getName(): string {
    return askService('Spreadsheet.getName', 'fileName')
  }

  override rename(newName: string): void {
    askService('Spreadsheet.rename', 'renameFile', String(newName))
  }

  override getSpreadsheetLocale(): string {
    return ask('Spreadsheet.getSpreadsheetLocale', 'locale')
  }

  override setSpreadsheetLocale(locale: string): void {
    ask('Spreadsheet.setSpreadsheetLocale', 'setLocale', locale)
  }

  override getSpreadsheetTimeZone(): string {
    return ask('Spreadsheet.getSpreadsheetTimeZone', 'timeZone')
  }

  override setSpreadsheetTimeZone(timezone: string): void {
    ask('Spreadsheet.setSpreadsheetTimeZone', 'setTimeZone', timezone)
    forgetClock()
  }

  override toast(msg: string, title = '', timeoutSeconds: number | null = null): void {
    askService('Spreadsheet.toast', 'toast', msg, title, timeoutSeconds)
  }
}

export const spreadsheetFactForms: Forms<Spreadsheet> = {
  rename: ['text'],
  setSpreadsheetLocale: ['string'],
  setSpreadsheetTimeZone: ['string'],
  toast: ['text', 'text, text?', 'text, text?, number?'],
}
