import type { OpenWorkbook } from '../reading/read-workbook'
import { listRanges } from './lists-tab'
import { openWorkspace, type Workspace } from './workspace'

/** The workspace of a workbook that is set up: its drop-downs point at its Lists tab, when it still has one. */
export function workspaceOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tabs, known, locale, words }: OpenWorkbook,
): Workspace {
  const lists = known.lists ? listRanges(known.lists.view) : {}
  return { ...openWorkspace(spreadsheet, tabs, { locale, words }), lists }
}
