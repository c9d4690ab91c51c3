import { spreadsheets } from './classes'
import { SpreadsheetFacts, spreadsheetFactForms } from './spreadsheet-facts'
import { SpreadsheetSheets, spreadsheetSheetForms } from './spreadsheet-sheets'

/** Puts Google's Spreadsheet together from its topics. */
export function defineSpreadsheet(): void {
  spreadsheets.define([SpreadsheetFacts, SpreadsheetSheets], { ...spreadsheetFactForms, ...spreadsheetSheetForms })
}
