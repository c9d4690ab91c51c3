import type { FollowUpPlan, NewRow, TabPlan } from '../../model/follow-up'
import { type Message, message, Refusal } from '../../model/message'
import type { KnownTab } from '../../model/settings'
import { tables } from '../../model/tables'
import type { VisitCells } from '../composing/visit-cells'
import type { Wording } from '../composing/words'
import type { MadeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { settingsRows } from '../memory/settings-rows'
import { type HeldCells, readHeldCells } from '../reading/held-cells'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab, TableView } from '../tab'
import { writeBlock } from '../writing/computed-blocks'
import { isUnmoved } from '../writing/guard'
import { fillRows, insertRows, writeFirstRows } from '../writing/table-rows'
import { newRowCells, overdueCell } from './follow-up-rows'
import {
  exceptOf,
  isNothing,
  isWork,
  planRun,
  type Run,
  type TabWork,
  withLastVisit,
  withoutTabs,
} from './follow-up-run'
import { makeFollowUpTabs } from './follow-up-tabs'
import { describeHeld, heldIn, insertedAfter, type WantedCells, wholeOf, zonesOf, zonesOfWork } from './held-tabs'
import { makeHiddenRoom, makeItemsRoom, rememberItems, rememberSettings, writeItems } from './memory'
import { restoreTabs } from './restored-tabs'
import { overdueColumns } from './settings-after'
import { emptySlips } from './slips'
import type { TabUpdate } from './tab-updates'
import { namesOf, newVisits } from './visits'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What a run wrote, or could not. */
export interface AppliedFollowUp {
  messages: Message[]
  /** How many new tabs wait for another run, because this one was running out of time. */
  waiting: number
}

/**
 * Writes a plan, in an order that leaves the workbook right wherever it stops: rows are put in; then the new visits, the slips they
 * came from, what was computed, new rows; then new tabs; memory last. People in the grid take no lock: right before a tab is written
 * its ids are read again, and a tab whose rows have moved is left for the next run.
 * `timeLeft`: milliseconds until the run should have ended.
 */
export function applyFollowUpPlan(
  spreadsheet: Spreadsheet,
  workbook: OpenWorkbook,
  plan: FollowUpPlan,
  timeLeft: () => number = () => Number.POSITIVE_INFINITY,
): AppliedFollowUp {
  const wording: Wording = { locale: workbook.locale, words: workbook.words, rounds: workbook.cohort.rounds }
  const run = planRun(workbook, plan, wording)
  if (isNothing(workbook, run)) return { messages: [], waiting: 0 }
  const { stop, tabs: heldTabs } = findHeld(workbook, run, plan, readHeldCells(spreadsheet))
  if (stop) throw new Refusal(stop)
  checkRoomFor(workbook, run.newTabs)
  const free = withoutTabs(workbook, run, new Set(heldTabs.keys()))
  const messages = [...heldTabs.values()]
  return write({ spreadsheet, workbook, wording, timeLeft, messages, moved: new Set() }, free)
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

/** What every step of writing needs, and what it finds out. */
interface Writing {
  spreadsheet: Spreadsheet
  workbook: OpenWorkbook
  wording: Wording
  timeLeft: () => number
  messages: Message[]
  /** Tabs whose rows are no longer where they were read. */
  moved: Set<Tab>
}

function write(writing: Writing, run: Run): AppliedFollowUp {
  const { spreadsheet, workbook, wording, timeLeft, messages, moved } = writing
  const { works, newTabs } = run
  const visitCells = newVisits(
    works.flatMap(({ takenUp }) => takenUp),
    namesOf(workbook),
    wording,
  )
  const room = makeRoom(writing, run, visitCells.length)
  if (!writeCertain(writing, run, room, visitCells)) return { messages, waiting: 0 }
  for (const update of run.updates) if (update.tab !== workbook.known.team!.tab) writeUpdate(writing, update, room)
  for (const work of works.filter(isWork)) writeWork(writing, work, room)

  const made = makeNewTabs(spreadsheet, workbook, newTabs, timeLeft)
  for (const plan of newTabs) if (made.has(plan.objective)) fillNewTab(made.get(plan.objective)!.sheet, plan, wording)
  const waiting = new Set(newTabs.flatMap(({ objective }) => (made.has(objective) ? [] : [objective])))
  remember(workbook, withoutTabs(workbook, run, moved), room, made, waiting)
  return { messages, waiting: waiting.size }
}

/** Rows put in: of each tab that got some, the first, from 0. */
interface Room {
  restored: ReturnType<typeof restoreTabs>
  visits: ReturnType<typeof withLastVisit> | null
  first: Map<Tab, number>
}

function makeRoom(
  { spreadsheet, workbook }: Writing,
  { works, updates, newTabs, items, settings }: Run,
  visitCount: number,
): Room {
  const { known } = workbook
  makeHiddenRoom(known.settingsTab!, settingsRows(settings).length + newTabs.length + 2)
  if (known.items) makeItemsRoom(known.items, items.length)
  const restored = restoreTabs(spreadsheet, workbook, { visits: visitCount, items: items.length })
  const visits = known.visits ? withLastVisit(known.visits.view, workbook) : null
  const first = new Map<Tab, number>()
  const putIn = (view: Parameters<typeof insertRows>[0] & { tab: Tab }, count: number) => {
    if (count > 0) first.set(view.tab, insertRows(view, count))
  }
  if (visits) putIn(visits, visitCount)
  for (const { tab, plan } of works) putIn(tab.view, plan.newRows.length)
  for (const { forms } of updates) if (forms) putIn(forms.view, forms.rows.length)
  return { restored, visits, first }
}

/** Are the rows of a tab still where they were read? Asked right before it is written. */
function isSteady({ moved, messages }: Writing, { first }: Room, tab: Tab, columns: number[], count: number): boolean {
  const place = first.get(tab)
  if (isUnmoved({ tab, columns, inserted: place === undefined ? undefined : { first: place, count } })) return true
  moved.add(tab)
  messages.push(message('warning', 'tab.moved', { tab: tab.name() }))
  return false
}

/** The ids of people, and the visits: where one cannot be told, nothing else of this run is certain, and it ends here. */
function writeCertain(writing: Writing, run: Run, room: Room, visitCells: VisitCells[]): boolean {
  const { workbook, moved } = writing
  const { visits, restored, first } = room
  for (const update of run.updates) if (update.tab === workbook.known.team!.tab) writeUpdate(writing, update, room)
  if (moved.size > 0) return false
  if (restored.visits) writeFirstRows(restored.visits.sheet, 'visits', visitCells)
  if (!visits || (run.visitMends.length === 0 && run.works.every(({ takenUp }) => takenUp.length === 0))) return true
  const columns = [visits.columns.id ?? 0, visits.columns.item ?? 0]
  if (!isSteady(writing, room, visits.tab, columns, visitCells.length)) return false
  for (const block of run.visitMends) writeBlock(visits.tab.sheet, block)
  if (visitCells.length > 0) fillRows(visits, first.get(visits.tab)!, visitCells)
  return true
}

function writeUpdate(writing: Writing, { tab, guard, blocks, forms }: TabUpdate, room: Room): void {
  const first = room.first.get(tab)
  if (!isSteady(writing, room, tab, guard, forms?.rows.length ?? 0)) return
  for (const block of blocks) writeBlock(tab.sheet, block)
  if (forms && first !== undefined) fillRows(forms.view, first, forms.rows)
}

function writeWork(writing: Writing, { tab, plan, takenUp, blocks }: TabWork, room: Room): void {
  const first = room.first.get(tab.view.tab)
  if (!isSteady(writing, room, tab.view.tab, idColumns(tab), plan.newRows.length)) return
  for (const block of blocks) writeBlock(tab.view.tab.sheet, block)
  emptySlips(tab, takenUp)
  if (first !== undefined) fillNewRows(tab, first, plan.newRows, writing.wording)
}

/** Memory comes last. Of items whose tab waits or has moved stays what was remembered: the next run finds the same work to do. */
function remember(
  workbook: OpenWorkbook,
  { items, settings }: Run,
  { restored }: Room,
  made: Map<string, MadeTab>,
  waiting: Set<string>,
): void {
  const { items: tab } = workbook.known
  const seen = exceptOf(items, workbook.items, waiting)
  if (tab) rememberItems(tab, seen, workbook.locale)
  else if (restored.items) writeItems(restored.items.sheet, seen)
  const { journal } = waiting.size > 0 ? workbook.settings : settings
  const tabs = { ...settings.tabs, ...knownTabs(made), ...restored.known }
  rememberSettings(workbook, { ...settings, journal, tabs })
}

function idColumns({ view: { columns } }: FollowUpTab): number[] {
  return columns.name === undefined ? [columns.id!] : [columns.id!, columns.name]
}

function makeNewTabs(
  spreadsheet: Spreadsheet,
  workbook: OpenWorkbook,
  newTabs: TabPlan[],
  timeLeft: () => number,
): Map<string, MadeTab> {
  return newTabs.length === 0
    ? new Map()
    : makeFollowUpTabs(spreadsheet, workbook, newTabs, tallestOf(newTabs), timeLeft)
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
