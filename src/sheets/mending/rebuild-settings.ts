import { closeRound } from '../../domain/round'
import { readCohortSheet } from '../../domain/setup/read-cohort-sheet'
import { takeCohort } from '../../domain/setup/take-cohort'
import { locales } from '../../locales'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { vocabulary } from '../../locales/vocabulary'
import type { Objective, Round } from '../../model/cohort'
import { fold } from '../../model/fold'
import { readId } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import type { KnownPerson, Settings } from '../../model/settings'
import type { CohortMapping } from '../../model/setup'
import { tables } from '../../model/tables'
import { makeTab } from '../layout/new-tab'
import { openWorkspace } from '../layout/workspace'
import { emptySettings, settingsRows } from '../memory/settings-rows'
import { plainValue, textOf } from '../reading/cell'
import type { KnownTabs } from '../reading/known-tabs'
import { digestMarks } from '../reading/marks-digest'
import { readEvaluation, readLists, readObjectives } from '../reading/read-tables'
import { findIdColumn, readTeamRows } from '../reading/team-sheet'
import { makeWordBook } from '../reading/word-book'
import type { Tab, TableView } from '../tab'
import { safeText } from '../writing/safe-text'
import { type Finding, found, type Mend } from './finding'
import { generatedTables } from './generated-tables'

/** The hidden settings that are gone: made again from what the tabs say, once somebody has said what they do not. */
export function findLostSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tab[],
  known: KnownTabs,
): Finding {
  const teams = known.others.filter((tab) => findIdColumn(tab) !== null)
  const [team] = teams
  const isClear = team !== undefined && teams.length === 1 && known.objectives !== null
  const mend: Mend = {
    id: 'settings',
    label: 'mend.rebuildSettings',
    questions: roundsOf(known).flatMap(({ id, title }) => [
      {
        key: `status:${id}`,
        message: message('repair', 'mend.roundStatus', { round: title }),
        choices: ['closed', 'open'],
      },
      { key: `date:${id}`, message: message('repair', 'mend.roundDate', { round: title }), choices: [] },
    ]),
    apply: (answers) => {
      const settings = settingsFrom(known, team!, answers)
      const words = makeWordBook([], locales[settings.language])
      const workspace = openWorkspace(spreadsheet, tabs, { locale: locales[settings.language], words })
      const rows = settingsRows(settings)
      const name = locales[settings.language].tabs.settings
      const { sheet } = makeTab(workspace, { table: 'settings', name, rows: rows.length + 300, hidden: true })
      sheet.getRange(2, 1, rows.length, 3).setValues(rows.map((row) => row.map(safeText)))
      return [message('warning', 'settings.rebuilt', { tab: team!.name() })]
    },
  }
  return found(message('repair', 'workbook.settingsGone', {}), null, isClear ? mend : null)
}

/** The language most of the headers of the generated tabs are in. */
function languageOf(known: KnownTabs): Locale {
  const headers = new Set(
    generatedTables(known).flatMap(({ table: { view } }) =>
      view.tab.values[view.headerRow]!.map((cell) => fold(textOf(cell))),
    ),
  )
  const matches = (locale: Locale) =>
    (['objectives', 'evaluation', 'followUp', 'visits'] as const).reduce(
      (sum, table) =>
        sum +
        Object.keys(tables[table]).filter((key) => headers.has(fold(writtenHeader(locale, table, key as never))))
          .length,
      0,
    )
  return Object.values(locales).reduce((best, locale) => (matches(locale) > matches(best) ? locale : best))
}

/** The rounds whose tabs stand there, with the titles their names say. */
function roundsOf(known: KnownTabs): { id: string; title: string }[] {
  const [before = '', after = ''] = languageOf(known).tabs.evaluation.split('{title}')
  return [...known.evaluations]
    .map(([id, { view }]) => {
      const name = view.tab.name()
      const isOurs = name.startsWith(before) && name.endsWith(after)
      return { id, title: isOurs ? name.slice(before.length, name.length - after.length) : name }
    })
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}

function settingsFrom(known: KnownTabs, team: Tab, answers: Record<string, string>): Settings {
  const locale = languageOf(known)
  const words = makeWordBook(known.lists ? readLists(known.lists.view) : [], locale)
  const objectives = readObjectives(known.objectives!.view, words).map(({ objective }) => objective)
  const { mapping, title } = mappingOf(team, objectives)
  const rounds = roundsOf(known).map((round) => roundFrom(known, round, objectives, words, answers))
  const [, second] = rounds.filter(({ status }) => status === 'open')
  if (second) throw new Refusal(message('refusal', 'round.openAlready', { round: second.title }))
  const seen = generatedTables(known).map(({ role, table: { view } }) => [role, view.tab] as const)
  const memory = known.items ? [['items', known.items] as const] : []
  return {
    ...emptySettings(),
    language: locale.code,
    training: { title, organisation: '', starts: '', ends: '' },
    mapping,
    rounds,
    people: peopleFrom(known, team, mapping),
    tabs: Object.fromEntries(
      [...seen, ...memory].map(([role, tab]) => [role, { sheetId: tab.id(), name: tab.name() }]),
    ),
    journal: [{ at: new Date().toISOString(), what: 'settings.rebuilt', counts: { rounds: rounds.length } }],
  }
}

/** What the columns of the team's sheet are, read as at set-up; columns of marks keep the objectives of their titles. */
function mappingOf(team: Tab, objectives: Objective[]): { mapping: CohortMapping; title: string } {
  const { headerRow, idColumn } = findIdColumn(team)!
  const rows = team.values.map((row) => row.map((cell, column) => (column === idColumn ? '' : plainValue(cell))))
  const reading = { tab: team.name(), rows }
  const cohort = readCohortSheet(reading, vocabulary(), { headerRow })
  const taken = takeCohort(cohort, reading, vocabulary())
  const idOf = new Map(objectives.map(({ id, title }) => [fold(title), id]))
  const columns = taken.columns.map((column) =>
    column.role === 'mark' ? { ...column, objective: idOf.get(fold(column.header)) ?? '' } : column,
  )
  const mapping = { tab: team.name(), sheetId: team.id(), headerRow, columns, marks: taken.marks }
  const { same } = readTeamRows(team, { headerRow, idColumn }, mapping)
  return { mapping: same.length > 0 ? { ...mapping, samePeople: same } : mapping, title: cohort.title }
}

function roundFrom(
  known: KnownTabs,
  { id, title }: { id: string; title: string },
  objectives: Objective[],
  words: ReturnType<typeof makeWordBook>,
  answers: Record<string, string>,
): Round {
  const { view } = known.evaluations.get(id)!
  const asked = new Set([...view.rowOf.keys()].map((row) => readId(row)?.objective))
  const date = answers[`date:${id}`]!
  const open: Round = {
    id,
    title,
    speaksOf: 'practice',
    status: 'open',
    date,
    observer: '',
    objectives: objectives.flatMap((objective) => (asked.has(objective.id) ? [objective.id] : [])),
    closedOn: '',
    kept: {},
  }
  return answers[`status:${id}`] === 'open'
    ? open
    : closeRound(open, readEvaluation(view, open, words).observations, titlesIn(view), date)
}

/** What the rows of a round's tab call the objectives: a closed tab keeps what they were called. */
function titlesIn({ rowOf, tab, columns }: TableView<'evaluation'>): Pick<Objective, 'id' | 'title'>[] {
  return [...rowOf].flatMap(([id, row]) => {
    const objective = readId(id)?.objective
    const title = columns.objective === undefined ? '' : textOf(tab.values[row]![columns.objective])
    return objective && title !== '' ? [{ id: objective, title }] : []
  })
}

/** People of the team's sheet, and those whom the other tabs still name though their row is gone. */
function peopleFrom(known: KnownTabs, team: Tab, mapping: CohortMapping): Settings['people'] {
  const people: Record<string, KnownPerson> = {}
  for (const { table } of generatedTables(known)) {
    const { rowOf, tab, columns } = table.view
    const { name, group } = columns as Record<string, number>
    for (const [id, row] of rowOf) {
      const participant = readId(id)?.participant
      if (!participant || name === undefined) continue
      const text = (column: number | undefined) => (column === undefined ? '' : textOf(tab.values[row]![column]))
      people[participant] = { name: text(name), group: text(group), marks: '', left: true }
    }
  }
  for (const { id, person, marks } of readTeamRows(team, findIdColumn(team)!, mapping).people) {
    if (id !== '') people[id] = { name: person.name, group: person.group, marks: digestMarks(marks) }
  }
  return people
}
