import type { Zone } from '../workbook/data'
import { GoogleClass } from './google-class'

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet
export type Range = GoogleAppsScript.Spreadsheet.Range

/** The cells a Range stands for. Sides that were left open, as in `A2:A` or `5:7`, are named so that the range prints as it was asked. */
export interface RangePlace {
  sheet: number
  zone: Zone
  open?: OpenSides
}

export interface OpenSides {
  top?: boolean
  bottom?: boolean
  left?: boolean
  right?: boolean
}

export const spreadsheets = new GoogleClass<Spreadsheet, Record<string, never>>('Spreadsheet')
/** A Sheet stands for Google's sheet id. */
export const sheets = new GoogleClass<Sheet, number>('Sheet')
export const ranges = new GoogleClass<Range, RangePlace>('Range')

const theSpreadsheet: { made: Spreadsheet | null } = { made: null }

/** The only spreadsheet there is: the one the script is bound to. */
export function activeSpreadsheet(): Spreadsheet {
  theSpreadsheet.made ??= spreadsheets.make({})
  return theSpreadsheet.made
}

/** A range from its first cell (from 0) and its size. */
export function rangeAt(sheet: number, top: number, left: number, rows: number, columns: number): Range {
  return ranges.make({ sheet, zone: { top, left, bottom: top + rows - 1, right: left + columns - 1 } })
}

/**
 * What a topic of methods extends: the compiler then knows `this` as Google's class, and refuses (`override`) a method that Google has not.
 * Nothing stands behind it; `GoogleClass.define` takes the methods out.
 */
function topicOf<Google>(): abstract new () => Google {
  return class {} as unknown as abstract new () => Google
}

export const RangeTopic = topicOf<Range>()
export const SheetTopic = topicOf<Sheet>()
export const SpreadsheetTopic = topicOf<Spreadsheet>()
