import type { KnownTab } from '../../model/settings'
import { type MadeTab, makeTab } from '../layout/new-tab'
import { workspaceOf } from '../layout/workspace-of'
import type { OpenWorkbook } from '../reading/read-workbook'

/** Tabs made again because somebody deleted them. */
export interface RestoredTabs {
  visits?: MadeTab
  items?: MadeTab
  /** By role, for settings. */
  known: Record<string, KnownTab>
}

/** Makes Visits again when it is gone and visits are to be written, and the hidden items tab when it is gone. */
export function restoreTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  rows: { visits: number; items: number },
): RestoredTabs {
  const { known, locale } = workbook
  const needsVisits = !known.visits && rows.visits > 0
  if (!needsVisits && known.items) return { known: {} }
  const workspace = workspaceOf(spreadsheet, workbook)
  const restored: RestoredTabs = { known: {} }
  if (needsVisits) {
    restored.visits = makeTab(workspace, { table: 'visits', name: locale.tabs.visits, rows: rows.visits + 20 })
    restored.known.visits = restored.visits.known
  }
  if (!known.items) {
    restored.items = makeTab(workspace, {
      table: 'items',
      name: locale.tabs.items,
      rows: rows.items + 300,
      hidden: true,
    })
    restored.known.items = restored.items.known
  }
  return restored
}
