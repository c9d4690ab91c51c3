import { titleWhenClosed } from '../../domain/round'
import type { Locale } from '../../locales/locale'
import { teamLocale } from '../../locales/team-locale'
import type { Cohort, Item, Objective, Observation, Participant, Round } from '../../model/cohort'
import { makeId, nextNumber, observationId } from '../../model/identifier'
import { type Message, message, Refusal } from '../../model/message'
import { type Settings, workbookVersion } from '../../model/settings'
import { readItemRows } from '../memory/item-rows'
import type { Tab, TableView } from '../tab'
import { textOf } from './cell'
import { checkIds, type Displaced, type IdCheck, idRows, signatureOf } from './check-ids'
import {
  changedCells,
  describeObjectives,
  describePeople,
  describeStrangers,
  describeTabs,
  unknownForms,
} from './describe-workbook'
import { type KnownTabs, recogniseTabs } from './known-tabs'
import { displacedObjectives } from './objective-titles'
import { openPart, openRemembered, type WantedTabs } from './open-part'
import { openTabs } from './open-tabs'
import { type FollowUpTab, readFollowUp } from './read-follow-up'
import { readPeople, rememberedPeople } from './read-people'
import { type ObjectiveRow, readEvaluation, readLists, readObjectives, readVisits, type VisitRow } from './read-tables'
import { tableWithoutIds, whatStopsReading } from './what-stops-reading'
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
  /** Rows of the team's sheet with an id that nobody was given. */
  strange: { row: number; id: string }[]
  messages: Message[]
  /** Tabs in which ids are not beside their names, as long as nobody has said what to do. */
  sorted: MisplacedIds[]
}

/** A tab that looks sorted without its ids (`count` rows), or in which ids were typed over (`displaced`). */
export interface MisplacedIds {
  role: string
  tab: Tab
  count: number
  displaced: Displaced[]
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
  const opened = openRemembered(spreadsheet) ?? openAll(spreadsheet)
  if (opened.known.settings) refuseNewer(opened.known.settings)
  return opened
}

function openAll(spreadsheet: Spreadsheet): { tabs: Tab[]; known: KnownTabs } {
  const tabs = openTabs(spreadsheet)
  return { tabs, known: recogniseTabs(tabs) }
}

/** Refuses a workbook that a later version of Suivi has written. */
export function refuseNewer({ version }: Settings): void {
  if (version > workbookVersion) throw new Refusal(message('refusal', 'workbook.newer', { version }))
}

/** Reads a workbook that is set up; refuses one that is not. `answers` decide what was asked about sorted tabs. */
export function readWorkbook(spreadsheet: Spreadsheet, answers: Record<string, string> = {}): OpenWorkbook {
  return readKnown(readTabs(spreadsheet), answers)
}

/** Reads a workbook whose tabs were read; refuses one in which whose row is whose cannot be told, and says what to do. */
export function readKnown(opened: { tabs: Tab[]; known: KnownTabs }, answers: Record<string, string>): OpenWorkbook {
  const stopped = whatStopsReading(opened.known)
  if (stopped) throw new Refusal(stopped)
  return assemble(opened, opened.known.settings!, answers)
}

/**
 * Reads only some tabs of a workbook that is set up, for a page that needs no more; the whole of it where that does not work.
 * Without the team's sheet, people are those remembered; without follow-up tabs, plans are those the items remember.
 */
export function readPart(spreadsheet: Spreadsheet, wanted: WantedTabs): OpenWorkbook {
  const opened = openPart(spreadsheet, wanted)
  if (!opened) return readWorkbook(spreadsheet)
  const settings = opened.known.settings!
  refuseNewer(settings)
  const stopped = tableWithoutIds(opened.known, settings)
  if (stopped) throw new Refusal(stopped)
  return assemble(opened, settings, {})
}

function assemble(
  { tabs, known }: { tabs: Tab[]; known: KnownTabs },
  settings: Settings,
  answers: Record<string, string>,
): OpenWorkbook {
  const locale = teamLocale(settings)
  const words = makeWordBook(known.lists ? readLists(known.lists.view) : [], locale)
  const messages = describeTabs(known, locale)
  const giveBack = (role: string) => answers[`sorted:${role}`] === 'reattach'

  const {
    participants,
    ids: teamIds,
    mends: teamMends,
    added: newPeople,
    strange,
  } = known.team ? readPeople(known.team, settings, giveBack('team')) : rememberedPeople(settings)
  if (known.team) messages.push(...describePeople(newPeople, participants, settings, teamIds))
  const objectiveRows = known.objectives ? readObjectives(known.objectives.view, words) : []
  const lostObjectives = known.objectives ? displacedObjectives(objectiveRows, known, settings) : []
  // Whatever is read, their titles say which they are; nothing is written before somebody has said so.
  if (answers['sorted:objectives'] !== 'leaveRows') giveObjectivesBack(objectiveRows, lostObjectives)
  const objectives = objectiveRows.map(({ objective }) => objective)
  messages.push(...describeObjectives(objectiveRows, lostObjectives, known, settings))
  const names = expectedNames(participants, settings)
  const evaluations = readEvaluations(known, settings, participants, objectives, words, giveBack, messages)
  const items = known.items ? readItemRows(known.items.values.slice(1).map((row) => row.map(textOf))) : []
  const visits = known.visits ? readVisits(known.visits.view, words) : { rows: [], messages: [] }
  nameVisits(visits.rows, items)
  const remembered = new Set(items.map(({ id }) => id))
  const isItem = (id: string) => remembered.size === 0 || remembered.has(id)
  const followUps = [...known.followUps].map(([objective, { view }]) =>
    readFollowUp(objective, view, names, words, giveBack(`followUp:${objective}`), isItem),
  )
  messages.push(...visits.messages, ...describeStrangers(known, { strange, visits: visits.rows, participants }))
  messages.push(...followUps.flatMap((tab) => tab.messages))

  const checked = [
    ...(known.team ? [{ role: 'team', tab: known.team.tab, ids: teamIds }] : []),
    ...evaluations.map(({ round, view, ids }) => ({ role: `round:${round.id}`, tab: view.tab, ids })),
    ...followUps.map(({ objective, view, ids }) => ({ role: `followUp:${objective}`, tab: view.tab, ids })),
  ]
  const misplaced = checked.flatMap(({ role, tab, ids: { sorted: count, displaced } }) =>
    count + displaced.length > 0 ? [{ role, tab, count, displaced }] : [],
  )
  const ofObjectives = {
    role: 'objectives',
    tab: known.objectives?.view.tab as Tab,
    count: 0,
    displaced: lostObjectives,
  }
  const sorted = lostObjectives.length > 0 ? [ofObjectives, ...misplaced] : misplaced
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
    strange,
    objectiveMends: objectiveRows.flatMap(({ row, objective: { id }, isNew }) => (isNew ? [{ row, id }] : [])),
    messages,
    sorted: sorted.filter(({ role }) => answers[`sorted:${role}`] === undefined),
  }
}

function giveObjectivesBack(rows: ObjectiveRow[], displaced: Displaced[]): void {
  for (const { row, id } of displaced) rows.find((each) => each.row === row)!.objective.id = id
}

/** Visits that people added get the next free ids, in the order of their rows: written by the next update. */
function nameVisits(rows: VisitRow[], items: Item[]): void {
  const used = [...rows.map(({ id }) => id), ...items.flatMap(({ openedBy, endedBy }) => [openedBy, endedBy])]
  let next = nextNumber('V', used)
  for (const { visit } of rows) if (visit && visit.id === '') visit.id = makeId('V', next++)
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
        const titles = [...new Set([title, titleWhenClosed(round, id) || title])]
        const signatures = written.flatMap(([name]) => titles.map((each) => signatureOf(name, each)))
        expected.set(observationId(participant, id, round.id), signatures)
      }
    }
    const { columns, tab, headerRow } = view
    const signature = (cells: string[]) =>
      signatureOf(cells[columns.name ?? -1] ?? '', cells[columns.objective ?? -1] ?? '')
    const rows = columns.id === undefined ? [] : idRows(tab, headerRow, columns.id, signature)
    const ids = checkIds(rows, expected, giveBack(`round:${round.id}`))
    const read = readEvaluation({ ...view, rowOf: ids.rowOf }, round, words)
    messages.push(...unknownForms(rows, ids, view.tab, round, participants))
    messages.push(...read.messages, ...changedCells({ ...view, rowOf: ids.rowOf }, round, read.observations, words))
    tabs.push({ round, view, ids, observations: read.observations })
  }
  return tabs
}
