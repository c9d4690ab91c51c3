import { expect } from '@jest/globals'
import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { connect } from '../../../src/workbench/google/ask'
import { forgetClock } from '../../../src/workbench/google/cell-contents'
import { forgetSelection } from '../../../src/workbench/google/selection'
import { installServices } from '../../../src/workbench/google/services'
import { forgetSheets } from '../../../src/workbench/google/sheet-list'
import { makeSpreadsheetApp } from '../../../src/workbench/google/spreadsheet-app'
import { type DoorCall, Execution } from '../../../src/workbench/runtime/execution'
import { HostServices } from '../../../src/workbench/runtime/host-services'
import { Stores } from '../../../src/workbench/runtime/stores'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

/** How the workbench stands to a fact about Google. */
export type Standing = 'holds' | 'differs' | 'not there'

/** One fact about Google with the case that shows how the workbench stands to it. */
export interface Fact {
  /** In the table of facts. */
  number: number
  /** A: seen on Google by somebody who says so. B: several sources, or Google's own pages. */
  confidence: 'A' | 'B' | 'A/B'
  says: string
  standing: Standing
  /** Where it differs or is not there: what the workbench does instead, and why. */
  because?: string
  /** Fails when the workbench does not stand to the fact as is said here. */
  show(bench: FactBench): void
}

type Methods = Record<string, (...args: never[]) => never>
type Services = {
  PropertiesService: GoogleAppsScript.Properties.PropertiesService
  CacheService: GoogleAppsScript.Cache.CacheService
  LockService: GoogleAppsScript.Lock.LockService
  Utilities: GoogleAppsScript.Utilities.Utilities
  HtmlService: GoogleAppsScript.HTML.HtmlService
  FormApp: GoogleAppsScript.Forms.FormApp
  DriveApp: GoogleAppsScript.Drive.DriveApp
  Charts: GoogleAppsScript.Charts.Charts
}

/** A workbench with an empty workbook, for one case. */
export interface FactBench extends Services {
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet
  sheet: GoogleAppsScript.Spreadsheet.Sheet
  /** Fills cells from A1 on, and gives the range. */
  fill(values: unknown[][], at?: string): GoogleAppsScript.Spreadsheet.Range
  workbook: ReturnType<typeof openWorkbook>
}

/** A fresh bench; everything is answered in this thread. */
export function factBench(locale = 'en_US', timeZone = 'Europe/Paris'): FactBench {
  const workbook = openWorkbook(emptyWorkbook(locale, timeZone))
  const around = {
    workbook,
    stores: new Stores(),
    userLocale: 'en',
    userEmail: '',
    scriptTimeZone: timeZone,
    fileName: 'Workbook',
    html: {},
    sleep: () => undefined,
    patience: (milliseconds: number) => milliseconds,
  }
  const onlooker = {
    ask: () => ({ button: 'CLOSE', text: '' }),
    show: () => undefined,
    log: () => undefined,
    fetch: () => ({ code: 200, text: '{}' }),
  }
  const execution = new Execution(1, workbook, new HostServices(around, onlooker), {})
  forgetClock()
  forgetSheets()
  forgetSelection()
  connect((call) => JSON.stringify(execution.answerNow(JSON.parse(call) as DoorCall)))
  const services: Record<string, unknown> = {}
  installServices(services)
  const app = makeSpreadsheetApp()
  const spreadsheet = app.getActiveSpreadsheet()
  const sheet = spreadsheet.getActiveSheet()
  const fill = (values: unknown[][], at = 'A1') => {
    const first = sheet.getRange(at)
    return sheet.getRange(first.getRow(), first.getColumn(), values.length, values[0]!.length).setValues(values)
  }
  return { ...(services as Services), app, spreadsheet, sheet, fill, workbook }
}

/** An object with methods that Google has and its documentation has not. */
export function undocumented(object: object): Methods {
  return object as Methods
}

/** Google's sentence, without what it stands in. */
export function refuses(work: () => unknown, sentence: string | RegExp): void {
  expect(work).toThrow(sentence)
}
