import type { Cohort, Item } from '../../model/cohort'
import type { FollowUpPlan, TabPlan } from '../../model/follow-up'
import type { Settings } from '../../model/settings'
import type { Wording } from '../composing/words'
import { itemRows } from '../memory/item-rows'
import { settingsRows } from '../memory/settings-rows'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import type { Block } from '../writing/computed-blocks'
import { changeHidden } from '../writing/hidden-rows'
import { followUpBlocks, withDigests } from './follow-up-rows'
import { settingsAfter } from './settings-after'
import { digestsAfter } from './slips'
import { planTabUpdates, type TabUpdate } from './tab-updates'
import { namesOf, visitBlocks } from './visits'

/** What is to be done in one follow-up tab that stands already. */
export interface TabWork {
  tab: FollowUpTab
  plan: TabPlan
  takenUp: FollowUpPlan['takenUp']
  blocks: Block[]
}

/** Everything a run is going to write. */
export interface Run {
  works: TabWork[]
  updates: TabUpdate[]
  visitMends: Block[]
  newTabs: TabPlan[]
  items: Item[]
  settings: Settings
}

/** What a plan writes, cell by cell, but for new rows and tabs. */
export function planRun(workbook: OpenWorkbook, plan: FollowUpPlan, wording: Wording): Run {
  const visits = workbook.known.visits?.view ?? null
  const works = planWorks(workbook, plan, wording)
  return {
    works,
    updates: planTabUpdates({ ...workbook, cohort: withTakenUp(workbook.cohort, plan) }, wording),
    visitMends: visits ? visitBlocks(visits, workbook.visitRows, namesOf(workbook)) : [],
    newTabs: plan.tabs.filter(({ isNew }) => isNew),
    items: itemsAfter(plan, works, wording),
    settings: settingsAfter(workbook, plan),
  }
}

/** Today's level beside the forms knows the visits of this run too. */
function withTakenUp(cohort: Cohort, { takenUp }: FollowUpPlan): Cohort {
  return { ...cohort, visits: [...cohort.visits, ...takenUp.flatMap(({ visit, already }) => (already ? [] : [visit]))] }
}

/** What is left of a run without some tabs. What is remembered of them stays: the next run finds the same work to do. */
export function withoutTabs({ items }: OpenWorkbook, run: Run, tabs: Set<Tab>): Run {
  const works = run.works.filter(({ tab }) => !tabs.has(tab.view.tab))
  const left = new Set(run.works.flatMap((work) => (works.includes(work) ? [] : [work.tab.objective])))
  const updates = run.updates.filter(({ tab }) => !tabs.has(tab))
  return { ...run, works, updates, items: exceptOf(run.items, items, left) }
}

/** Items as they are now, but for those of some objectives, which stay as they were. */
export function exceptOf(now: Item[], before: Item[], objectives: Set<string>): Item[] {
  return [
    ...now.filter(({ objective }) => !objectives.has(objective)),
    ...before.filter(({ objective }) => objectives.has(objective)),
  ]
}

function planWorks(workbook: OpenWorkbook, plan: FollowUpPlan, wording: Wording): TabWork[] {
  const before = new Map(workbook.items.map((item) => [item.id, item]))
  return workbook.followUps.flatMap((tab) => {
    const own = plan.tabs.find(({ objective }) => objective === tab.objective)
    if (!own) return []
    const takenUp = plan.takenUp.filter(({ item }) => tab.rows[item] !== undefined)
    const turned = own.computed.filter(({ item, live }) => before.has(item) && live !== wasLive(before.get(item)!))
    const blocks = followUpBlocks(tab, own.computed, new Set(turned.map(({ item }) => item)), wording)
    return { tab, plan: own, takenUp, blocks }
  })
}

function wasLive({ state, removed }: Item): boolean {
  return removed === '' && (state === 'open' || state === 'planned' || state === 'visited')
}

/** Is anything to be written in this tab? */
export function isWork({ plan, takenUp, blocks }: TabWork): boolean {
  return plan.newRows.length + takenUp.length + blocks.length > 0
}

function itemsAfter(plan: FollowUpPlan, works: TabWork[], wording: Wording): Item[] {
  const emptied = new Map(works.flatMap(({ tab, takenUp }) => [...digestsAfter(tab, takenUp)]))
  const newRows = plan.tabs.flatMap((tab) => tab.newRows)
  return withDigests(plan.items, newRows, emptied, wording)
}

/** Does a run write nothing at all? */
export function isNothing(
  { known }: OpenWorkbook,
  { works, updates, visitMends, newTabs, items, settings }: Run,
): boolean {
  if (newTabs.length + visitMends.length + updates.length > 0 || works.some(isWork)) return false
  if (known.items ? changeHidden(known.items, itemRows(items)) : items.length > 0) return false
  return changeHidden(known.settingsTab!, settingsRows(settings)) === null
}

/** Visits go below the last row that holds one, rows added by hand included. */
export function withLastVisit(view: NonNullable<OpenWorkbook['known']['visits']>['view'], { visitRows }: OpenWorkbook) {
  return { ...view, lastRow: visitRows.reduce((last, { row }) => Math.max(last, row), view.lastRow) }
}
