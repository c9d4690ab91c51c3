import { askZoneWith, fileZone } from '../sheets/reading/file-zone'

askZoneWith(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())

/** Today in the time zone of the spreadsheet, as `YYYY-MM-DD`. One call, the first time. */
export function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), fileZone() ?? spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
}
