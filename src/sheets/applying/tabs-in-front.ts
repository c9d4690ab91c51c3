import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import { findSummary } from './summary'

/** A generated tab, by what it is: `summary`, `visits`, `lists`, `objectives`, a round's id or an objective's id. Null when there is none. */
export function findGeneratedTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  wanted: string,
): Tab | null {
  const { known } = workbook
  if (wanted === 'summary') return findSummary(spreadsheet, workbook)
  if (wanted === 'visits' || wanted === 'lists' || wanted === 'objectives') return known[wanted]?.view.tab ?? null
  return known.followUps.get(wanted)?.view.tab ?? known.evaluations.get(wanted)?.view.tab ?? null
}

/** Puts a tab in front of the person who asked. */
export function bringToFront(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { sheet }: Tab): void {
  if (sheet.isSheetHidden()) sheet.showSheet()
  spreadsheet.setActiveSheet(sheet)
}

/** Puts a cell of a sheet in front; where the sheet has become smaller, its first cell. */
export function goTo(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cell: string,
): void {
  spreadsheet.setActiveSheet(sheet)
  const range = sheet.getRange(cell)
  const isInside = range.getRow() <= sheet.getMaxRows() && range.getColumn() <= sheet.getMaxColumns()
  sheet.setActiveRange(isInside ? range : sheet.getRange('A1'))
}

/** Hides tabs; what stands in them stays. */
export function hideTabs(tabs: Tab[]): void {
  for (const { sheet } of tabs) sheet.hideSheet()
}
