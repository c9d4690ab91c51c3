import { fillIn, phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import type { Objective, Participant, Round, Training } from '../../model/cohort'
import type { Level } from '../../model/level'
import { type KnownTab, type Settings, workbookVersion } from '../../model/settings'
import type { CohortMapping } from '../../model/setup'
import { tables } from '../../model/tables'
import { evaluationRows } from '../composing/evaluation-cells'
import { textCell } from '../composing/words'
import { listRanges, listRows, newListRanges } from '../layout/lists-tab'
import { type MadeTab, makeTab, type NewTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { openWorkspace, type Workspace } from '../layout/workspace'
import { emptySettings, settingsRows } from '../memory/settings-rows'
import type { KnownTabs } from '../reading/known-tabs'
import { makeWordBook } from '../reading/word-book'
import type { Tab, TableView } from '../tab'
import { safeText } from '../writing/safe-text'
import { type RowCells, writeFirstRows } from '../writing/table-rows'
import { makeIdColumn, writeIdColumn } from './id-column'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A cohort as set-up took it, ready to be written. Rows and columns count from 0. */
export interface SetupPlan {
  team: Tab
  headerRow: number
  /** Row of each participant in the team's sheet. */
  rowOf: Map<string, number>
  /** The id of the person of each row that is one person with another row. */
  also: Map<number, string>
  locale: Locale
  training: Training
  mapping: Omit<CohortMapping, 'tab' | 'sheetId'>
  participants: Participant[]
  objectives: Objective[]
  /** The round the marks become, closed; null when they become none. */
  round: Round | null
  /** The round of what was known at the end of the training, closed, where such marks stand beside those of `round`. */
  acquired: Round | null
  /** Marks as levels, by item id. */
  taken: Map<string, { level: Level | null; note: string }>
  /** Digest of each person's marks as they stand, by participant. */
  marks: Map<string, string>
  /** The team's own marks by level, so that they still read. */
  spellings: { level: Level; texts: string[] }[]
  today: string
}

/**
 * Sets a workbook up: one ID column at the right edge of the team's sheet and nothing else there; the generated tabs beside.
 * Settings are written last; a set-up that was interrupted is found again by its tabs and completed.
 */
export function applySetup(spreadsheet: Spreadsheet, tabs: Tab[], known: KnownTabs, plan: SetupPlan): void {
  const { locale, participants, objectives, round } = plan
  const hasForms = round !== null && round.speaksOf === 'practice'
  const formCount = hasForms ? participants.length * objectives.length : 0
  const settings = settingsOf(plan)
  const memoryRows = settingsRows(settings).length
  checkRoom(tabs, 6, formCount * Object.keys(tables.evaluation).length + memoryRows * 4)
  const spellings = plan.spellings.map(({ level, texts }) => ({ list: 'level' as const, key: level, also: texts }))
  const lists = listRows(locale, spellings)
  const words = makeWordBook([], locale)
  const order = tabs.map(({ sheet }) => sheet)
  const workspace = openWorkspace(spreadsheet, tabs, { locale, words, order })

  // Structure.
  const idColumn = makeIdColumn(plan.team, plan.headerRow)
  const made = makeTabs(workspace, known, plan, { lists, formCount: hasForms ? formCount : -1, memoryRows })

  // Values.
  writeIdColumn(plan.team, idColumn, plan.rowOf, plan.also)
  if (made.objectives) writeFirstRows(made.objectives.sheet, 'objectives', objectiveRows(plan, locale))
  if (made.lists) made.lists.sheet.getRange(2, 1, lists.length, 4).setValues(lists.map((row) => row.map(safeText)))
  if (made.evaluation) writeFirstRows(made.evaluation.sheet, 'evaluation', formRows(plan, workspace))
  const roles = rolesOf(made, known, round)
  // Found by its ids, not by the mapping: a set-up that was interrupted had written it already.
  const columns = plan.mapping.columns.filter(({ column }) => column !== idColumn.column)
  const mapping: CohortMapping = { ...plan.mapping, columns, tab: plan.team.name(), sheetId: plan.team.id() }
  const rows = settingsRows({ ...settings, mapping, tabs: roles })
  made.settings!.sheet.getRange(2, 1, rows.length, 3).setValues(rows.map((row) => row.map(safeText)))
}

type Made = Partial<Record<'objectives' | 'lists' | 'visits' | 'evaluation' | 'settings' | 'items', MadeTab>>

/** Makes the tabs that are not there yet. Lists come first: the drop-downs of the others point at them. */
function makeTabs(
  workspace: Workspace,
  known: KnownTabs,
  { locale, objectives, participants, round, team }: SetupPlan,
  { lists, formCount, memoryRows }: { lists: string[][]; formCount: number; memoryRows: number },
): Made {
  const made: Made = {}
  const make = (wanted: NewTab) => makeTab(workspace, wanted)
  const after = workspace.order?.[workspace.order.indexOf(team.sheet) + 1]
  if (known.lists && hasRows(known.lists.view)) workspace.lists = listRanges(known.lists.view)
  else {
    made.lists = make({
      table: 'lists',
      name: locale.tabs.lists,
      rows: lists.length,
      before: after,
      tabColour: '#9aa0a6',
    })
    workspace.lists = newListRanges(made.lists.sheet, lists, locale)
  }
  const beforeLists = made.lists?.sheet ?? after
  if (!known.objectives || !hasRows(known.objectives.view)) {
    const name = locale.tabs.objectives
    made.objectives = make({
      table: 'objectives',
      name,
      rows: objectives.length,
      before: beforeLists,
      tabColour: '#9334e6',
    })
  }
  if (formCount >= 0 && round && !known.evaluations.has(round.id)) {
    const name = fillIn(locale, 'tab', locale.tabs.evaluation, { title: round.title })
    made.evaluation = make({ table: 'evaluation', name, rows: formCount, before: beforeLists, tabColour: '#1a73e8' })
  }
  if (!known.visits || !hasRows(known.visits.view)) {
    made.visits = make({
      table: 'visits',
      name: locale.tabs.visits,
      rows: 20,
      before: beforeLists,
      tabColour: '#188038',
    })
  }
  made.items = make({
    table: 'items',
    name: locale.tabs.items,
    rows: participants.length * objectives.length,
    hidden: true,
  })
  made.settings = make({
    table: 'settings',
    name: locale.tabs.settings,
    rows: memoryRows + participants.length + 300,
    hidden: true,
  })
  return made
}

/** A table that an interrupted set-up left empty is laid out again. */
function hasRows({ tab, headerRow }: Pick<TableView, 'tab' | 'headerRow'>): boolean {
  return tab.values.slice(headerRow + 1).some((row) => row.some((cell) => cell !== ''))
}

function objectiveRows({ objectives, participants, ...plan }: SetupPlan, locale: Locale): RowCells<'objectives'>[] {
  const known = plan.acquired ?? (plan.round?.speaksOf === 'acquired' ? plan.round : null)
  return objectives.map(({ id, title, module }, index) => ({
    id: textCell(id),
    title: textCell(title),
    module: textCell(module),
    acquired: textCell(known ? acquiredInWords(known, participants, index, locale) : ''),
  }))
}

/** "32 of 37" of those whose mark says something. */
function acquiredInWords({ kept }: Round, participants: Participant[], index: number, locale: Locale): string {
  const letters = participants
    .map(({ id }) => (kept[id] ?? '')[index] ?? '')
    .filter((letter) => 'apn'.includes(letter) && letter)
  const count = letters.filter((letter) => letter === 'a').length
  return letters.length === 0 ? '' : phrase(locale, 'cell.acquired', { count, base: letters.length })
}

function formRows({ round, participants, objectives, taken }: SetupPlan, { locale, words }: Workspace) {
  return evaluationRows(round!, participants, objectives, taken, new Map(), { locale, words, rounds: [round!] })
}

function settingsOf(plan: SetupPlan): Settings {
  const people = Object.fromEntries(
    plan.participants.map(({ id, name, group }) => [id, { name, group, marks: plan.marks.get(id) ?? '' }]),
  )
  const counts = { participants: plan.participants.length, objectives: plan.objectives.length }
  return {
    ...emptySettings(),
    version: workbookVersion,
    language: plan.locale.code,
    training: plan.training,
    mapping: { ...plan.mapping, tab: '', sheetId: 0 },
    rounds: [plan.acquired, plan.round].filter((round) => round !== null),
    people,
    journal: [{ at: new Date().toISOString(), what: 'setup.apply', counts }],
  }
}

/** Where each tab stands: those made now, and those that a set-up which was interrupted had completed. */
function rolesOf({ evaluation, ...others }: Made, known: KnownTabs, round: Round | null): Record<string, KnownTab> {
  const roles: Record<string, KnownTab> = {}
  for (const role of ['lists', 'objectives', 'visits'] as const) {
    const tab = known[role]?.view.tab
    if (tab) roles[role] = { sheetId: tab.id(), name: tab.name() }
  }
  for (const [role, tab] of Object.entries(others)) roles[role] = tab.known
  const forms = round && known.evaluations.get(round.id)?.view.tab
  const placed = evaluation?.known ?? (forms && { sheetId: forms.id(), name: forms.name() })
  if (round && placed) roles[`round:${round.id}`] = placed
  return roles
}
