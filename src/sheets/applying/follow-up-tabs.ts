import { fillIn } from '../../locales/format'
import type { TabPlan } from '../../model/follow-up'
import { tables } from '../../model/tables'
import { type MadeTab, makeTab } from '../layout/new-tab'
import { workspaceOf } from '../layout/workspace-of'
import type { OpenWorkbook } from '../reading/read-workbook'

/**
 * Makes the tabs of objectives that get their first items, by objective. The first is laid out; the others are copies of it,
 * still without rows, at two calls each. When time runs short for what is to be written in them, the others wait for another run.
 */
export function makeFollowUpTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  plans: TabPlan[],
  rows: number,
  timeLeft: () => number,
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
    if (timeLeft() < (made.size + 1) * timeToFill(rows) + timeToFinish) break
  }
  return made
}

/** Milliseconds it takes to make one more tab and to fill one with so many rows, by the slow figures of the latency model. */
function timeToFill(rows: number): number {
  return 600 + rows * Object.keys(tables.followUp).length * 0.08
}

/** Milliseconds for what else is written before a run ends. */
const timeToFinish = 30_000
