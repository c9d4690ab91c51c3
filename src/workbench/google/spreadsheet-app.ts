import { askService } from './ask'
import { activeSpreadsheet, type Range, type Sheet, type Spreadsheet } from './classes'
import * as enums from './enums'
import { exception } from './exception'
import { unavailableMembers } from './google-class'
import { defineRange } from './range'
import { defineSheet } from './sheet'
import { defineSpreadsheet } from './spreadsheet'

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp
type Offered = Pick<
  SpreadsheetApp,
  | keyof typeof enums
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveSheet'
  | 'flush'
  | 'create'
  | 'open'
  | 'openById'
  | 'openByUrl'
>

/** Makes the global SpreadsheetApp. */
export function makeSpreadsheetApp(): SpreadsheetApp {
  defineRange()
  defineSheet()
  defineSpreadsheet()
  const offered: Offered = {
    ...enums,
    getActive: (): Spreadsheet => activeSpreadsheet(),
    getActiveSpreadsheet: (): Spreadsheet => activeSpreadsheet(),
    getActiveSheet: (): Sheet => activeSpreadsheet().getActiveSheet(),
    getActiveRange: (): Range => activeSpreadsheet().getActiveRange()!,
    setActiveSheet: (sheet: Sheet): Sheet => activeSpreadsheet().setActiveSheet(sheet),
    flush: () => askService<void>('SpreadsheetApp.flush', 'flush'),
    create: () => refuseOtherFiles('create'),
    open: () => refuseOtherFiles('open'),
    openById: () => refuseOtherFiles('openById'),
    openByUrl: () => refuseOtherFiles('openByUrl'),
  }
  const app = Object.create(unavailableMembers('SpreadsheetApp')) as SpreadsheetApp
  return Object.assign(app, offered, { toString: () => 'SpreadsheetApp' })
}

/** Under `spreadsheets.currentonly` no other file can be reached. */
function refuseOtherFiles(method: string): never {
  throw exception(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  )
}
