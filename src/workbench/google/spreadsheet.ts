import { SpreadsheetBanding } from './banding'
import { spreadsheets } from './classes'
import { SpreadsheetSelection, selectionForms } from './selection'
import { SpreadsheetFacts, spreadsheetFactForms } from './spreadsheet-facts'
import { SpreadsheetOfActiveSheet } from './spreadsheet-of-active-sheet'
import { SpreadsheetRules, spreadsheetRuleForms } from './spreadsheet-rules'
import { SpreadsheetSharing } from './spreadsheet-sharing'
import { SpreadsheetSheets, spreadsheetSheetForms } from './spreadsheet-sheets'

/** Puts Google's Spreadsheet together from its topics. */
export function defineSpreadsheet(): void {
  spreadsheets.define(
    [
      SpreadsheetFacts,
      SpreadsheetSheets,
      SpreadsheetOfActiveSheet,
      SpreadsheetRules,
      SpreadsheetSelection,
      SpreadsheetSharing,
      SpreadsheetBanding,
    ],
    { ...spreadsheetFactForms, ...spreadsheetSheetForms, ...spreadsheetRuleForms, ...selectionForms },
  )
}
