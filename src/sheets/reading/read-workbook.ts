import { localeOf } from '../../locales'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Cohort, Item, Objective, Observation, Participant, Round } from '../../model/cohort'
import { observationId } from '../../model/identifier'
import { type Message, message, Refusal } from '../../model/message'
import { type Settings, workbookVersion } from '../../model/settings'
import { readItemRows } from '../memory/item-rows'
import type { Tab, TableView } from '../tab'
import { textOf } from './cell'
import { checkIds, type IdCheck, idRows, signatureOf } from './check-ids'
import { type KnownTabs, recogniseTabs } from './known-tabs'
import { openTabs } from './open-tabs'
import { type FollowUpTab, readFollowUp } from './read-follow-up'
import { readEvaluation, readLists, readObjectives, readVisits, type VisitRow } from './read-tables'
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

  const { participants, ids: teamIds } = readPeople(known, settings, giveBack('team'))
  const objectives = readObjectives(known.objectives.view, words)
  const names = expectedNames(participants, settings)
  const evaluations = readEvaluations(known, settings, participants, objectives, words, giveBack, messages)
  const visits = known.visits ? readVisits(known.visits.view, words) : { rows: [], messages: [] }
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
    items: known.items ? readItemRows(known.items.values.slice(1).map((row) => row.map(textOf))) : [],
    visitRows: visits.rows,
    evaluations,
    followUps,
    teamIds,
    messages,
    sorted: sorted.filter(({ role }) => answers[`sorted:${role}`] === undefined),
  }
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
  for (const [id, { name, group }] of Object.entries(settings.people)) {
    if (!ids.rowOf.has(id)) {
      participants.push({ id, name, group, partner: '', place: '', phone: '', sex: '', present: false })
    }
  }
  return { participants, ids }
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
    messages.push(...read.messages)
    tabs.push({ round, view, ids, observations: read.observations })
  }
  return tabs
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
