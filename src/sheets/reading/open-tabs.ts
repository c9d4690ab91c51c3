import type { KnownTab } from '../../model/settings'
import type { SheetCell, Tab } from '../tab'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Reads every tab: one call for the list, two for each tab, however many rows there are. */
export function openTabs(spreadsheet: Spreadsheet): Tab[] {
  return spreadsheet.getSheets().map((sheet) => openTab(sheet, readAll(sheet)))
}

/** A tab over values just read (or known, when it was just made). Its name and id are asked for once, and only when needed. */
export function openTab(sheet: Sheet, values: SheetCell[][], known: { name?: string; id?: number } = {}): Tab {
  let { name, id } = known
  return {
    sheet,
    values,
    name() {
      name ??= sheet.getName()
      return name
    },
    id() {
      id ??= sheet.getSheetId()
      return id
    },
  }
}

/** All that stands in a sheet, in two calls. */
export function readAll(sheet: Sheet): SheetCell[][] {
  return sheet.getDataRange().getValues() as SheetCell[][]
}

/** The sheet settings remember, by its id: the list of sheets is asked for once. Null when there is none; what stands in it decides. */
export function sheetOf(spreadsheet: Spreadsheet, { sheetId }: Pick<KnownTab, 'sheetId'>): Sheet | null {
  return spreadsheet.getSheetById(sheetId)
}
