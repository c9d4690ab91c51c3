import type { Item } from '../../model/cohort'
import type { FollowUpPlan, NewRow, TabPlan } from '../../model/follow-up'
import type { Message } from '../../model/message'
import type { KnownTab, Settings } from '../../model/settings'
import { tables } from '../../model/tables'
import type { Wording } from '../composing/words'
import type { MadeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { itemRows } from '../memory/item-rows'
import { settingsRows } from '../memory/settings-rows'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import { type Block, writeBlock } from '../writing/computed-blocks'
import { checkUnmoved } from '../writing/guard'
import { changeHidden } from '../writing/hidden-rows'
import { fillRows, insertRows, writeFirstRows } from '../writing/table-rows'
import { followUpBlocks, newRowCells, overdueCell, withDigests } from './follow-up-rows'
import { makeFollowUpTabs } from './follow-up-tabs'
import { makeHiddenRoom, rememberItems, rememberSettings } from './memory'
import { settingsAfter } from './settings-after'
import { digestsAfter, emptySlips } from './slips'
import { namesOf, newVisits, visitBlocks } from './visits'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What is to be done in one follow-up tab that stands already. */
interface TabWork {
  tab: FollowUpTab
  plan: TabPlan
  takenUp: FollowUpPlan['takenUp']
  blocks: Block[]
}

/**
 * Writes a plan, in an order that leaves the workbook right wherever it stops: structure first; then the new visits, the slips
 * they came from, what was computed, new rows, and memory last. A tab that people moved meanwhile is left for the next run.
 */
export function applyFollowUpPlan(spreadsheet: Spreadsheet, workbook: OpenWorkbook, plan: FollowUpPlan): Message[] {
  const wording: Wording = { locale: workbook.locale, words: workbook.words, rounds: workbook.cohort.rounds }
  const names = namesOf(workbook)
  const visits = workbook.known.visits?.view ?? null
  const visitMends = visits ? visitBlocks(visits, workbook.visitRows, names) : []
  const works = planWorks(workbook, plan, wording)
  const newTabs = plan.tabs.filter(({ isNew }) => isNew)
  const items = itemsAfter(plan, works, wording)
  const settings = settingsAfter(workbook, plan)
  if (isNothing(workbook, works, newTabs, visitMends, items, settings)) return []

  const guarded = works.filter(isWork).map(({ tab }) => ({ tab: tab.view.tab, columns: idColumns(tab) }))
  if (visits && (visitMends.length > 0 || plan.takenUp.length > 0)) {
    guarded.push({ tab: visits.tab, columns: [visits.columns.id ?? 0, visits.columns.item ?? 0] })
  }
  const { unmoved, messages } = checkUnmoved(guarded)
  if (visits && guarded.some(({ tab }) => tab === visits.tab) && !unmoved.has(visits.tab)) return messages

  const going = works.filter((work) => isWork(work) && unmoved.has(work.tab.view.tab))
  const kept = keepMoved(items, workbook, works, unmoved)
  const takenUp = going.flatMap((work) => work.takenUp)
  const visitCells = newVisits(takenUp, names, wording)

  // Structure.
  makeHiddenRoom(workbook.known.settingsTab!, settingsRows(settings).length + newTabs.length)
  if (workbook.known.items) makeHiddenRoom(workbook.known.items, kept.length)
  const firstVisit =
    visits && visitCells.length > 0 ? insertRows(withLastVisit(visits, workbook), visitCells.length) : -1
  const firstRows = new Map(
    going
      .filter(({ plan: { newRows } }) => newRows.length > 0)
      .map((work) => [work, insertRows(work.tab.view, work.plan.newRows.length)]),
  )
  const made = makeNewTabs(spreadsheet, workbook, newTabs)

  // Values.
  for (const block of visitMends) writeBlock(visits!.tab.sheet, block)
  if (firstVisit >= 0) fillRows(visits!, firstVisit, visitCells)
  for (const { tab, takenUp: own } of going) emptySlips(tab, own)
  for (const { tab, blocks } of going) for (const block of blocks) writeBlock(tab.view.tab.sheet, block)
  for (const [
    {
      tab,
      plan: { newRows },
    },
    first,
  ] of firstRows)
    fillNewRows(tab, first, newRows, wording)
  for (const [objective, { sheet }] of made)
    fillNewTab(sheet, newTabs.find((one) => one.objective === objective)!, wording)
  if (workbook.known.items) rememberItems(workbook.known.items, kept)
  rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, ...knownTabs(made) } })
  return messages
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

function isWork({ plan, takenUp, blocks }: TabWork): boolean {
  return plan.newRows.length + takenUp.length + blocks.length > 0
}

function itemsAfter(plan: FollowUpPlan, works: TabWork[], wording: Wording): Item[] {
  const emptied = new Map(works.flatMap(({ tab, takenUp }) => [...digestsAfter(tab, takenUp)]))
  const newRows = plan.tabs.flatMap((tab) => tab.newRows)
  return withDigests(plan.items, newRows, emptied, wording)
}

function isNothing(
  { known }: OpenWorkbook,
  works: TabWork[],
  newTabs: TabPlan[],
  visitMends: Block[],
  items: Item[],
  settings: Settings,
): boolean {
  if (newTabs.length + visitMends.length > 0 || works.some(isWork)) return false
  if (known.items && changeHidden(known.items, itemRows(items))) return false
  return changeHidden(known.settingsTab!, settingsRows(settings)) === null
}

/** What is remembered of a tab that moved stays as it was: the next run finds the same work to do. */
function keepMoved(items: Item[], workbook: OpenWorkbook, works: TabWork[], unmoved: Set<Tab>): Item[] {
  const moved = new Set(
    works.filter((work) => isWork(work) && !unmoved.has(work.tab.view.tab)).map(({ tab }) => tab.objective),
  )
  if (moved.size === 0) return items
  const before = workbook.items.filter(({ objective }) => moved.has(objective))
  return [...items.filter(({ objective }) => !moved.has(objective)), ...before]
}

function idColumns({ view: { columns } }: FollowUpTab): number[] {
  return columns.name === undefined ? [columns.id!] : [columns.id!, columns.name]
}

/** Visits go below the last row that holds one, rows added by hand included. */
function withLastVisit(view: NonNullable<OpenWorkbook['known']['visits']>['view'], { visitRows }: OpenWorkbook) {
  return { ...view, lastRow: visitRows.reduce((last, { row }) => Math.max(last, row), view.lastRow) }
}

function makeNewTabs(spreadsheet: Spreadsheet, workbook: OpenWorkbook, newTabs: TabPlan[]): Map<string, MadeTab> {
  if (newTabs.length === 0) return new Map()
  const columns = Object.keys(tables.followUp).length
  const tallest = Math.max(...newTabs.map(({ newRows }) => newRows.length))
  checkRoom(workbook.tabs, newTabs.length, newTabs.length * tallest * columns)
  return makeFollowUpTabs(spreadsheet, workbook, newTabs, tallest)
}

function fillNewRows({ view }: FollowUpTab, first: number, newRows: NewRow[], wording: Wording): void {
  const rows = newRows.map((row, index) => ({
    ...newRowCells(row, wording),
    overdue: overdueCell(view.columns, first + index, row.computed.live, wording),
  }))
  fillRows(view, first, rows)
}

function fillNewTab(sheet: MadeTab['sheet'], { newRows }: TabPlan, wording: Wording): void {
  const columns = Object.fromEntries(Object.keys(tables.followUp).map((key, column) => [key, column]))
  const rows = newRows.map((row, index) => ({
    ...newRowCells(row, wording),
    overdue: overdueCell(columns, index + 1, row.computed.live, wording),
  }))
  writeFirstRows(sheet, 'followUp', rows)
}

function knownTabs(made: Map<string, MadeTab>): Record<string, KnownTab> {
  return Object.fromEntries([...made].map(([objective, { known }]) => [`followUp:${objective}`, known]))
}
