import type { FollowUpPlan, NewRow, TabPlan } from '../../model/follow-up'
import { type Message, Refusal } from '../../model/message'
import type { KnownTab } from '../../model/settings'
import { tables } from '../../model/tables'
import type { Wording } from '../composing/words'
import type { MadeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { settingsRows } from '../memory/settings-rows'
import { type HeldCells, readHeldCells } from '../reading/held-cells'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab, TableView } from '../tab'
import { writeBlock } from '../writing/computed-blocks'
import { checkUnmoved, type Guarded } from '../writing/guard'
import { fillRows, insertRows, writeFirstRows } from '../writing/table-rows'
import { newRowCells, overdueCell } from './follow-up-rows'
import { exceptOf, isNothing, isWork, keepUnmoved, planRun, type Run, withLastVisit } from './follow-up-run'
import { makeFollowUpTabs } from './follow-up-tabs'
import { describeHeld, heldIn, insertedAfter, type WantedCells, wholeOf, zonesOf, zonesOfWork } from './held-tabs'
import { makeHiddenRoom, makeItemsRoom, rememberItems, rememberSettings, writeItems } from './memory'
import { restoreTabs } from './restored-tabs'
import { overdueColumns } from './settings-after'
import { emptySlips } from './slips'
import { namesOf, newVisits } from './visits'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What a run wrote, or could not. */
export interface AppliedFollowUp {
  messages: Message[]
  /** How many new tabs wait for another run, because this one was running out of time. */
  waiting: number
}

/**
 * Writes a plan, in an order that leaves the workbook right wherever it stops: structure first; then the new visits, the slips
 * they came from, what was computed, new rows, and memory last. A tab that people moved meanwhile is left for the next run.
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
  const { unmoved, messages } = checkUnmoved(tabsToGuard(workbook, run, plan))
  const visits = workbook.known.visits?.view ?? null
  const visitsMoved = visits !== null && touchesVisits(run, plan) && !unmoved.has(visits.tab)
  const team = workbook.known.team!.tab
  const teamMoved = run.updates.some(({ tab }) => tab === team) && !unmoved.has(team)
  // Whose visits and whose people cannot be told: nothing of this run is certain.
  if (visitsMoved || teamMoved) return { messages, waiting: 0 }
  const { stop, tabs: heldTabs } = findHeld(workbook, run, plan, readHeldCells(spreadsheet))
  if (stop) throw new Refusal(stop)
  for (const [tab, said] of heldTabs) {
    unmoved.delete(tab)
    messages.push(said)
  }
  const waiting = write(spreadsheet, workbook, keepUnmoved(workbook, run, unmoved), wording, timeLeft)
  return { messages, waiting }
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

function write(
  spreadsheet: Spreadsheet,
  workbook: OpenWorkbook,
  run: Run,
  wording: Wording,
  timeLeft: () => number,
): number {
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
  const made = makeNewTabs(spreadsheet, workbook, newTabs, timeLeft)

  // Values.
  for (const { tab, blocks } of updates) for (const block of blocks) writeBlock(tab.sheet, block)
  for (const { view, rows, first } of formsToFill) fillRows(view, first, rows)
  for (const block of visitMends) writeBlock(visits!.tab.sheet, block)
  if (firstVisit >= 0) fillRows(visits!, firstVisit, visitCells)
  else if (restored.visits) writeFirstRows(restored.visits.sheet, 'visits', visitCells)
  for (const { tab, takenUp } of works) emptySlips(tab, takenUp)
  for (const { tab, blocks } of works) for (const block of blocks) writeBlock(tab.view.tab.sheet, block)
  for (const { tab, plan, first } of rowsToFill) fillNewRows(tab, first, plan.newRows, wording)
  const waiting = new Set(newTabs.flatMap(({ objective }) => (made.has(objective) ? [] : [objective])))
  for (const plan of newTabs) if (made.has(plan.objective)) fillNewTab(made.get(plan.objective)!.sheet, plan, wording)
  // Of items whose tab waits stays what was remembered: the next run finds the same work to do.
  const seen = exceptOf(items, workbook.items, waiting)
  if (known.items) rememberItems(known.items, seen, workbook.locale)
  else if (restored.items) writeItems(restored.items.sheet, seen)
  const { journal } = waiting.size > 0 ? workbook.settings : settings
  rememberSettings(workbook, {
    ...settings,
    journal,
    tabs: { ...settings.tabs, ...knownTabs(made), ...restored.known },
  })
  return waiting.size
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
