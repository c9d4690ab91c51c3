import type { SheetSummary } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { exception } from './exception'

/** What this execution has been told of the sheets, until it changes them itself. */
let known: SheetSummary[] | null = null

/** The sheets in order, asked for anew. */
export function listSheets(method: string): SheetSummary[] {
  known = ask(method, 'sheets')
  return known
}

/** The sheets, asked for the first time only: Google answers a name it has looked up before from memory. */
export function knownSheets(method: string): SheetSummary[] {
  return known ?? listSheets(method)
}

/** Forgets them, because this execution has changed a sheet. */
export function forgetSheets(): void {
  known = null
}

/** One sheet, asked for anew; throws when it has been deleted. */
export function describeSheet(method: string, id: number): SheetSummary {
  return find(listSheets(method), id)
}

/** The sheets as they are now, where Google would know them without a round trip. */
export function sheetsAtHand(): SheetSummary[] {
  return askUncounted('sheets')
}

/** The grid of a sheet as it is now, which Google knows without a round trip. */
export function gridOf(id: number): SheetSummary {
  return find(sheetsAtHand(), id)
}

function find(sheets: SheetSummary[], id: number): SheetSummary {
  const sheet = sheets.find((each) => each.id === id)
  if (!sheet) throw exception(`Sheet ${id} not found`)
  return sheet
}
