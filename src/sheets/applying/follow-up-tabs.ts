import { fillIn } from '../../locales/format'
import type { TabPlan } from '../../model/follow-up'
import { type MadeTab, makeTab } from '../layout/new-tab'
import { workspaceOf } from '../layout/workspace-of'
import type { OpenWorkbook } from '../reading/read-workbook'

/**
 * Makes the tabs of objectives that get their first items, by objective. The first is laid out; the others are copies of it,
 * still without rows, at two calls each.
 */
export function makeFollowUpTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  plans: TabPlan[],
  rows: number,
): Map<string, MadeTab> {
  const { locale, cohort, known } = workbook
  const workspace = workspaceOf(spreadsheet, workbook)
  const titles = new Map(cohort.objectives.map(({ id, title }) => [id, title]))
  const made = new Map<string, MadeTab>()
  let template: MadeTab['sheet'] | undefined
  for (const { objective } of plans) {
    const name = fillIn(locale, 'tab', locale.tabs.followUp, { id: objective, title: titles.get(objective) ?? '' })
    const before = known.visits?.view.tab.sheet
    const tab = makeTab(workspace, { table: 'followUp', name, rows, before, template, tabColour: '#e8710a' })
    template ??= tab.sheet
    made.set(objective, tab)
  }
  return made
}
