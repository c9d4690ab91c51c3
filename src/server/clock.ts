import { askZoneWith, fileZone } from '../sheets/reading/file-zone'

askZoneWith(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())

/** Today in the time zone of the spreadsheet, as `YYYY-MM-DD`. One call, the first time. */
export function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), fileZone() ?? spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
}

/** When this execution began: every execution loads the add-on anew. */
const began = Date.now()

/** How long a run may take, in milliseconds: Google ends it after six minutes; what is left then is done by another run. */
const wall = 270_000

/** Milliseconds until this run should have ended. */
export function timeLeft(): number {
  return began + wall - Date.now()
}
