import type { Cohort, Item } from '../../model/cohort'
import type { FollowUpPlan, NewRow, TabPlan } from '../../model/follow-up'
import { type Message, Refusal } from '../../model/message'
import type { KnownTab, Settings } from '../../model/settings'
import { tables } from '../../model/tables'
import type { Wording } from '../composing/words'
import type { MadeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { itemRows } from '../memory/item-rows'
import { settingsRows } from '../memory/settings-rows'
import { type HeldCells, readHeldCells } from '../reading/held-cells'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab, TableView } from '../tab'
import { type Block, writeBlock } from '../writing/computed-blocks'
import { checkUnmoved, type Guarded } from '../writing/guard'
import { changeHidden } from '../writing/hidden-rows'
import { fillRows, insertRows, writeFirstRows } from '../writing/table-rows'
import { followUpBlocks, newRowCells, overdueCell, withDigests } from './follow-up-rows'
import { makeFollowUpTabs } from './follow-up-tabs'
import { describeHeld, heldIn, insertedAfter, type WantedCells, wholeOf, zonesOf, zonesOfWork } from './held-tabs'
import { makeHiddenRoom, makeItemsRoom, rememberItems, rememberSettings, writeItems } from './memory'
import { restoreTabs } from './restored-tabs'
import { overdueColumns, settingsAfter } from './settings-after'
import { digestsAfter, emptySlips } from './slips'
import { planTabUpdates, type TabUpdate } from './tab-updates'
import { namesOf, newVisits, visitBlocks } from './visits'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What is to be done in one follow-up tab that stands already. */
interface TabWork {
  tab: FollowUpTab
  plan: TabPlan
  takenUp: FollowUpPlan['takenUp']
  blocks: Block[]
}

/** Everything a run is going to write. */
interface Run {
  works: TabWork[]
  updates: TabUpdate[]
  visitMends: Block[]
  newTabs: TabPlan[]
  items: Item[]
  settings: Settings
}

/**
 * Writes a plan, in an order that leaves the workbook right wherever it stops: structure first; then the new visits, the slips
 * they came from, what was computed, new rows, and memory last. A tab that people moved meanwhile is left for the next run.
 */
export function applyFollowUpPlan(spreadsheet: Spreadsheet, workbook: OpenWorkbook, plan: FollowUpPlan): Message[] {
  const wording: Wording = { locale: workbook.locale, words: workbook.words, rounds: workbook.cohort.rounds }
  const run = planRun(workbook, plan, wording)
  if (isNothing(workbook, run)) return []
  const { unmoved, messages } = checkUnmoved(tabsToGuard(workbook, run, plan))
  const visits = workbook.known.visits?.view ?? null
  const visitsMoved = visits !== null && touchesVisits(run, plan) && !unmoved.has(visits.tab)
  const team = workbook.known.team!.tab
  const teamMoved = run.updates.some(({ tab }) => tab === team) && !unmoved.has(team)
  // Whose visits and whose people cannot be told: nothing of this run is certain.
  if (visitsMoved || teamMoved) return messages
  const { stop, tabs: heldTabs } = findHeld(workbook, run, plan, readHeldCells(spreadsheet))
  if (stop) throw new Refusal(stop)
  for (const [tab, said] of heldTabs) {
    unmoved.delete(tab)
    messages.push(said)
  }
  write(spreadsheet, workbook, keepUnmoved(workbook, run, unmoved), wording)
  return messages
}

/** What protections keep from being written, said beforehand. Nothing is written. */
export function heldByPlan(spreadsheet: Spreadsheet, workbook: OpenWorkbook, plan: FollowUpPlan): Message[] {
  const held = readHeldCells(spreadsheet)
  if (held.length === 0) return []
  const wording: Wording = { locale: workbook.locale, words: workbook.words, rounds: workbook.cohort.rounds }
  const { stop, tabs } = findHeld(workbook, planRun(workbook, plan, wording), plan, held)
  return stop ? [stop] : [...tabs.values()]
}

/** Tabs that are left as they are because of a protection; `stop` where nothing can be written at all. */
function findHeld(workbook: OpenWorkbook, run: Run, plan: FollowUpPlan, held: HeldCells[]) {
  const { known } = workbook
  const tabs = new Map<Tab, Message>()
  const look = ({ tab, zones }: WantedCells, kind: Message['kind']) => {
    const cells = heldIn(held, { tab, zones })
    return cells ? describeHeld(cells, tab.name(), kind) : null
  }
  for (const { tab, takenUp, blocks, plan: own } of run.works) {
    const zones = zonesOfWork(tab, blocks, takenUp, own.newRows.length)
    const said = look({ tab: tab.view.tab, zones }, 'warning')
    if (said) tabs.set(tab.view.tab, said)
  }
  for (const { tab, blocks, forms } of run.updates) {
    const inserted = forms && forms.rows.length > 0 ? [insertedAfter(tab, forms.view.lastRow)] : []
    const said = look({ tab, zones: [...zonesOf(blocks), ...inserted] }, 'warning')
    if (said) tabs.set(tab, said)
  }
  const memory = [known.settingsTab, known.items].flatMap((tab) => (tab ? [{ tab, zones: [wholeOf(tab)] }] : []))
  const visits = known.visits?.view
  const row = visits ? withLastVisit(visits, workbook).lastRow : 0
  const added = plan.takenUp.some(({ already }) => !already) && visits ? [insertedAfter(visits.tab, row)] : []
  const inVisits = visits ? [{ tab: visits.tab, zones: [...zonesOf(run.visitMends), ...added] }] : []
  const stops = [...memory, ...inVisits].map((wanted) => look(wanted, 'refusal'))
  const team = tabs.get(known.team!.tab)
  const stop = stops.find((said) => said !== null) ?? (team ? { ...team, kind: 'refusal' as const } : null)
  return { stop, tabs }
}

/** Would this plan write anything, beside what is counted: a level of today, an id, a name? Nothing is written. */
export function hasWork(workbook: OpenWorkbook, plan: FollowUpPlan): boolean {
  const wording: Wording = { locale: workbook.locale, words: workbook.words, rounds: workbook.cohort.rounds }
  return !isNothing(workbook, planRun(workbook, plan, wording))
}

function planRun(workbook: OpenWorkbook, plan: FollowUpPlan, wording: Wording): Run {
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

function touchesVisits({ visitMends }: Run, { takenUp }: FollowUpPlan): boolean {
  return visitMends.length > 0 || takenUp.length > 0
}

function tabsToGuard({ known }: OpenWorkbook, run: Run, plan: FollowUpPlan): Guarded[] {
  const guarded: Guarded[] = run.works.filter(isWork).map(({ tab }) => ({ tab: tab.view.tab, columns: idColumns(tab) }))
  for (const { tab, guard } of run.updates) guarded.push({ tab, columns: guard })
  const visits = known.visits?.view
  if (visits && touchesVisits(run, plan)) {
    guarded.push({ tab: visits.tab, columns: [visits.columns.id ?? 0, visits.columns.item ?? 0] })
  }
  return guarded
}

/** What is left of a run without the tabs that moved. What is remembered of them stays: the next run finds the same work to do. */
function keepUnmoved({ items }: OpenWorkbook, run: Run, unmoved: Set<Tab>): Run {
  const works = run.works.filter((work) => isWork(work) && unmoved.has(work.tab.view.tab))
  const moved = new Set(
    run.works.filter((work) => isWork(work) && !works.includes(work)).map(({ tab }) => tab.objective),
  )
  const kept = [
    ...run.items.filter(({ objective }) => !moved.has(objective)),
    ...items.filter(({ objective }) => moved.has(objective)),
  ]
  return { ...run, works, updates: run.updates.filter(({ tab }) => unmoved.has(tab)), items: kept }
}

function write(spreadsheet: Spreadsheet, workbook: OpenWorkbook, run: Run, wording: Wording): void {
  const { works, updates, visitMends, newTabs, items, settings } = run
  const { known } = workbook
  const visitCells = newVisits(
    works.flatMap(({ takenUp }) => takenUp),
    namesOf(workbook),
    wording,
  )

  checkRoomFor(workbook, newTabs)

  // Structure.
  makeHiddenRoom(known.settingsTab!, settingsRows(settings).length + newTabs.length + 2)
  if (known.items) makeItemsRoom(known.items, items.length)
  const restored = restoreTabs(spreadsheet, workbook, { visits: visitCells.length, items: items.length })
  const visits = known.visits?.view
  const firstVisit =
    visits && visitCells.length > 0 ? insertRows(withLastVisit(visits, workbook), visitCells.length) : -1
  const rowsToFill = works
    .filter(({ plan }) => plan.newRows.length > 0)
    .map((work) => ({ ...work, first: insertRows(work.tab.view, work.plan.newRows.length) }))
  const formsToFill = updates.flatMap(({ forms }) =>
    forms && forms.rows.length > 0 ? [{ ...forms, first: insertRows(forms.view, forms.rows.length) }] : [],
  )
  const made = makeNewTabs(spreadsheet, workbook, newTabs)

  // Values.
  for (const { tab, blocks } of updates) for (const block of blocks) writeBlock(tab.sheet, block)
  for (const { view, rows, first } of formsToFill) fillRows(view, first, rows)
  for (const block of visitMends) writeBlock(visits!.tab.sheet, block)
  if (firstVisit >= 0) fillRows(visits!, firstVisit, visitCells)
  else if (restored.visits) writeFirstRows(restored.visits.sheet, 'visits', visitCells)
  for (const { tab, takenUp } of works) emptySlips(tab, takenUp)
  for (const { tab, blocks } of works) for (const block of blocks) writeBlock(tab.view.tab.sheet, block)
  for (const { tab, plan, first } of rowsToFill) fillNewRows(tab, first, plan.newRows, wording)
  for (const plan of newTabs) fillNewTab(made.get(plan.objective)!.sheet, plan, wording)
  if (known.items) rememberItems(known.items, items, workbook.locale)
  else if (restored.items) writeItems(restored.items.sheet, items)
  rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, ...knownTabs(made), ...restored.known } })
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

function isNothing({ known }: OpenWorkbook, { works, updates, visitMends, newTabs, items, settings }: Run): boolean {
  if (newTabs.length + visitMends.length + updates.length > 0 || works.some(isWork)) return false
  if (known.items ? changeHidden(known.items, itemRows(items)) : items.length > 0) return false
  return changeHidden(known.settingsTab!, settingsRows(settings)) === null
}

function idColumns({ view: { columns } }: FollowUpTab): number[] {
  return columns.name === undefined ? [columns.id!] : [columns.id!, columns.name]
}

/** Visits go below the last row that holds one, rows added by hand included. */
function withLastVisit(view: NonNullable<OpenWorkbook['known']['visits']>['view'], { visitRows }: OpenWorkbook) {
  return { ...view, lastRow: visitRows.reduce((last, { row }) => Math.max(last, row), view.lastRow) }
}

function makeNewTabs(spreadsheet: Spreadsheet, workbook: OpenWorkbook, newTabs: TabPlan[]): Map<string, MadeTab> {
  return newTabs.length === 0 ? new Map() : makeFollowUpTabs(spreadsheet, workbook, newTabs, tallestOf(newTabs))
}

/** Refuses before the first row is inserted, not when the tabs are made. */
function checkRoomFor({ tabs }: OpenWorkbook, newTabs: TabPlan[]): void {
  if (newTabs.length === 0) return
  checkRoom(tabs, newTabs.length, newTabs.length * tallestOf(newTabs) * Object.keys(tables.followUp).length)
}

function tallestOf(newTabs: TabPlan[]): number {
  return Math.max(...newTabs.map(({ newRows }) => newRows.length))
}

function fillNewRows({ view }: FollowUpTab, first: number, newRows: NewRow[], wording: Wording): void {
  const rows = newRows.map((row, index) => ({
    ...newRowCells(row, wording),
    overdue: overdueCell(view.columns, first + index, row.computed.live, wording),
  }))
  fillRows(view, first, rows)
}

/** Columns of a tab just made. */
const madeColumns: TableView<'followUp'>['columns'] = Object.fromEntries(
  Object.keys(tables.followUp).map((key, column) => [key, column]),
)

function fillNewTab(sheet: MadeTab['sheet'], { newRows }: TabPlan, wording: Wording): void {
  const rows = newRows.map((row, index) => ({
    ...newRowCells(row, wording),
    overdue: overdueCell(madeColumns, index + 1, row.computed.live, wording),
  }))
  writeFirstRows(sheet, 'followUp', rows)
}

function knownTabs(made: Map<string, MadeTab>): Record<string, KnownTab> {
  const overdue = overdueColumns(madeColumns)
  return Object.fromEntries([...made].map(([objective, { known }]) => [`followUp:${objective}`, { ...known, overdue }]))
}
