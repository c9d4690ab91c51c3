import { changesSinceClosing } from '../../domain/round'
import { localeOf } from '../../locales'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Cohort, Item, Objective, Observation, Participant, Round } from '../../model/cohort'
import { makeId, nextNumber, observationId } from '../../model/identifier'
import type { KeptLevel } from '../../model/level'
import { type Message, message, Refusal } from '../../model/message'
import { type Settings, workbookVersion } from '../../model/settings'
import { readItemRows } from '../memory/item-rows'
import type { Tab, TableView } from '../tab'
import { textOf } from './cell'
import { checkIds, type IdCheck, idRows, signatureOf } from './check-ids'
import { type KnownTabs, recogniseTabs } from './known-tabs'
import { nameNewPeople } from './new-people'
import { openTabs } from './open-tabs'
import { type FollowUpTab, readFollowUp } from './read-follow-up'
import { type ObjectiveRow, readEvaluation, readLists, readObjectives, readVisits, type VisitRow } from './read-tables'
import { makeWordBook, type WordBook } from './word-book'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A workbook that is set up, read whole: the cohort, its tabs, and what has to be said about them. */
export interface OpenWorkbook {
  tabs: Tab[]
  known: KnownTabs
  settings: Settings
  locale: Locale
  words: WordBook
  cohort: Cohort
  items: Item[]
  visitRows: VisitRow[]
  evaluations: EvaluationTab[]
  followUps: FollowUpTab[]
  /** Ids of the team's own sheet against its names. */
  teamIds: IdCheck
  /** Ids to be written in the team's sheet: of new people, and those given back to their rows. */
  teamMends: { row: number; id: string }[]
  /** Ids to be written in the Objectives tab: of objectives that people added. */
  objectiveMends: { row: number; id: string }[]
  /** People without an id until now. */
  newPeople: Participant[]
  messages: Message[]
  /** Tabs that look sorted without their ids: role, tab, number of rows. */
  sorted: { role: string; tab: Tab; count: number }[]
}

/** A round's tab as read. */
export interface EvaluationTab {
  round: Round
  view: TableView<'evaluation'>
  ids: IdCheck
  observations: Observation[]
}

/** Reads every tab of the workbook and says what it is. Not set up = `settings` is null. */
export function readTabs(spreadsheet: Spreadsheet): { tabs: Tab[]; known: KnownTabs } {
  const tabs = openTabs(spreadsheet)
  const known = recogniseTabs(tabs)
  if (known.settings && known.settings.version > workbookVersion) {
    throw new Refusal(message('refusal', 'workbook.newer', { version: known.settings.version }))
  }
  return { tabs, known }
}

/** Reads a workbook that is set up; refuses one that is not. `answers` decide what was asked about sorted tabs. */
export function readWorkbook(spreadsheet: Spreadsheet, answers: Record<string, string> = {}): OpenWorkbook {
  const { tabs, known } = readTabs(spreadsheet)
  const settings = known.settings
  if (!settings) throw new Refusal(message('refusal', 'workbook.notSetUp', {}))
  if (!known.team) throw new Refusal(message('repair', 'tab.missing', { tab: settings.mapping.tab }))
  if (!known.objectives) {
    throw new Refusal(message('repair', 'tab.missing', { tab: localeOf(settings.language).tabs.objectives }))
  }
  const locale = localeOf(settings.language)
  const words = makeWordBook(known.lists ? readLists(known.lists.view) : [], locale)
  const messages = describeTabs(known, locale)
  const giveBack = (role: string) => answers[`sorted:${role}`] === 'reattach'

  const {
    participants,
    ids: teamIds,
    mends: teamMends,
    added: newPeople,
  } = readPeople(known, settings, giveBack('team'))
  messages.push(...describePeople(newPeople, participants, settings))
  const objectiveRows = readObjectives(known.objectives.view, words)
  const objectives = objectiveRows.map(({ objective }) => objective)
  messages.push(...describeObjectives(objectiveRows))
  const names = expectedNames(participants, settings)
  const evaluations = readEvaluations(known, settings, participants, objectives, words, giveBack, messages)
  const items = known.items ? readItemRows(known.items.values.slice(1).map((row) => row.map(textOf))) : []
  const visits = known.visits ? readVisits(known.visits.view, words) : { rows: [], messages: [] }
  nameVisits(visits.rows, items)
  const followUps = [...known.followUps].map(([objective, { view }]) =>
    readFollowUp(objective, view, names, words, giveBack(`followUp:${objective}`)),
  )
  messages.push(...visits.messages, ...followUps.flatMap((tab) => tab.messages))

  const sorted: OpenWorkbook['sorted'] = []
  if (teamIds.sorted > 0) sorted.push({ role: 'team', tab: known.team.tab, count: teamIds.sorted })
  for (const { round, view, ids } of evaluations) {
    if (ids.sorted > 0) sorted.push({ role: `round:${round.id}`, tab: view.tab, count: ids.sorted })
  }
  for (const { objective, view, ids } of followUps) {
    if (ids.sorted > 0) sorted.push({ role: `followUp:${objective}`, tab: view.tab, count: ids.sorted })
  }
  return {
    tabs,
    known,
    settings,
    locale,
    words,
    cohort: {
      training: settings.training,
      participants,
      objectives,
      rounds: settings.rounds,
      observations: evaluations.flatMap((tab) => tab.observations),
      visits: visits.rows.flatMap(({ visit }) => (visit ? [visit] : [])),
    },
    items,
    visitRows: visits.rows,
    evaluations,
    followUps,
    teamIds,
    teamMends,
    newPeople,
    objectiveMends: objectiveRows.flatMap(({ row, objective: { id }, isNew }) => (isNew ? [{ row, id }] : [])),
    messages,
    sorted: sorted.filter(({ role }) => answers[`sorted:${role}`] === undefined),
  }
}

/** Visits that people added get the next free ids, in the order of their rows: written by the next update. */
function nameVisits(rows: VisitRow[], items: Item[]): void {
  const used = [...rows.map(({ id }) => id), ...items.flatMap(({ openedBy, endedBy }) => [openedBy, endedBy])]
  let next = nextNumber('V', used)
  for (const { visit } of rows) if (visit && visit.id === '') visit.id = makeId('V', next++)
}

/** People of the team's sheet that have an id, and those remembered whose row is gone. */
function readPeople(known: KnownTabs, settings: Settings, giveBack: boolean) {
  const team = known.team!
  const expected = new Map<string, string[]>()
  for (const [id, { name, group }] of Object.entries(settings.people)) expected.set(id, [signatureOf(name, group)])
  const byRow = new Map(team.people.map((person) => [person.row, person]))
  const rows = idRows(team.tab, team.headerRow, team.idColumn, () => '').map((row) => {
    const person = byRow.get(row.row)?.person
    return { ...row, signature: signatureOf(person?.name ?? '', person?.group ?? '') }
  })
  const ids = checkIds(rows, expected, giveBack)
  const participants: Participant[] = []
  for (const [id, row] of ids.rowOf) {
    const person = byRow.get(row)?.person
    if (person) participants.push({ id, ...person, present: true })
  }
  const added = nameNewPeople(team, ids, settings)
  participants.push(...added.map(({ participant }) => participant))
  for (const [id, { name, group }] of Object.entries(settings.people)) {
    if (!ids.rowOf.has(id)) {
      participants.push({ id, name, group, partner: '', place: '', phone: '', sex: '', present: false })
    }
  }
  const newRows = new Set(added.map(({ row }) => row))
  const mends = [
    ...ids.mends.filter(({ row }) => !newRows.has(row)),
    ...added.map(({ row, participant }) => ({ row, id: participant.id })),
  ]
  return { participants, ids, mends, added: added.map(({ participant }) => participant) }
}

/** Who came, and who left, since the last update. */
function describePeople(added: Participant[], participants: Participant[], { people }: Settings): Message[] {
  const left = participants.filter(({ id, present }) => !present && people[id]?.left !== true)
  const names = (list: Participant[]) =>
    list
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ') + (list.length > 5 ? '…' : '')
  return [
    ...(added.length > 0 ? [message('note', 'people.new', { count: added.length, names: names(added) })] : []),
    ...(left.length > 0 ? [message('warning', 'people.left', { count: left.length, names: names(left) })] : []),
  ]
}

function describeObjectives(rows: ObjectiveRow[]): Message[] {
  const added = rows.filter(({ isNew }) => isNew).map(({ objective }) => objective.title)
  return added.length === 0 ? [] : [message('note', 'objective.new', { count: added.length, titles: added.join(', ') })]
}

function expectedNames(participants: Participant[], settings: Settings): Map<string, [string, string][]> {
  const names = new Map<string, [string, string][]>()
  for (const { id, name, group } of participants) {
    const last = settings.people[id]
    names.set(
      id,
      last
        ? [
            [name, group],
            [last.name, last.group],
          ]
        : [[name, group]],
    )
  }
  return names
}

function readEvaluations(
  known: KnownTabs,
  settings: Settings,
  participants: Participant[],
  objectives: Objective[],
  words: WordBook,
  giveBack: (role: string) => boolean,
  messages: Message[],
): EvaluationTab[] {
  const names = expectedNames(participants, settings)
  const tabs: EvaluationTab[] = []
  for (const round of settings.rounds) {
    const found = known.evaluations.get(round.id)
    if (!found) continue
    const { view } = found
    const expected = new Map<string, string[]>()
    for (const [participant, written] of names) {
      for (const { id, title } of objectives) {
        const signatures = written.map(([name]) => signatureOf(name, title))
        expected.set(observationId(participant, id, round.id), signatures)
      }
    }
    const { columns, tab, headerRow } = view
    const signature = (cells: string[]) =>
      signatureOf(cells[columns.name ?? -1] ?? '', cells[columns.objective ?? -1] ?? '')
    const rows = columns.id === undefined ? [] : idRows(tab, headerRow, columns.id, signature)
    const ids = checkIds(rows, expected, giveBack(`round:${round.id}`))
    const read = readEvaluation({ ...view, rowOf: ids.rowOf }, round, words)
    messages.push(...read.messages, ...changedCells({ ...view, rowOf: ids.rowOf }, round, read.observations, words))
    tabs.push({ round, view, ids, observations: read.observations })
  }
  return tabs
}

/** Cells of a closed round changed since it was closed, old and new. */
function changedCells(
  view: TableView<'evaluation'>,
  round: Round,
  observations: Observation[],
  words: WordBook,
): Message[] {
  const column = view.columns.level
  if (column === undefined) return []
  const header = textOf(view.tab.values[view.headerRow]![column])
  const word = (level: KeptLevel) => (level === 'blank' || level === 'notAsked' ? '–' : words.word('level', level))
  return changesSinceClosing(round, observations).flatMap(({ participant, objective, before, after }) => {
    if (before === 'notAsked') return []
    const row = view.rowOf.get(observationId(participant, objective, round.id))! + 1
    const words = { before: word(before), after: word(after) }
    return [message('warning', 'round.closedCellChanged', { tab: view.tab.name(), row, column: header, ...words })]
  })
}

function describeTabs(known: KnownTabs, locale: Locale): Message[] {
  const messages: Message[] = []
  for (const [copy, original] of known.copies) {
    messages.push(message('warning', 'tab.copyIgnored', { tab: copy.name(), original: original.name() }))
  }
  const found = [
    known.objectives,
    known.lists,
    known.visits,
    ...known.evaluations.values(),
    ...known.followUps.values(),
  ]
  for (const table of found) {
    if (!table) continue
    const { tab, table: name } = table.view
    const column = (key: string) => writtenHeader(locale, name, key as never)
    for (const key of table.missing) {
      messages.push(message('repair', 'column.missing', { tab: tab.name(), column: column(key) }))
    }
    for (const [key, header] of Object.entries(table.renamed)) {
      messages.push(message('warning', 'column.renamed', { tab: tab.name(), column: column(key), header }))
    }
  }
  return messages
}
