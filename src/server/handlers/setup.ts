import type { CallInput, CallOutput } from '../../api/calls'
import { nameIn } from '../../domain/setup/people-names'
import { scoreOf } from '../../domain/setup/scores'
import { cellText, rowTexts } from '../../domain/setup/sheet-text'
import { type TakenCohort, takeCohort } from '../../domain/setup/take-cohort'
import { understandCohort } from '../../domain/setup/understand-cohort'
import { localeOf } from '../../locales'
import type { Locale } from '../../locales/locale'
import { vocabulary } from '../../locales/vocabulary'
import { levels } from '../../model/level'
import { message, Refusal } from '../../model/message'
import type {
  CohortMapping,
  CohortReading,
  LookAlikes,
  ObjectiveReading,
  SetupCorrections,
  SheetReading,
} from '../../model/setup'
import { idsInTeamSheet, samePeopleInTeamSheet } from '../../sheets/applying/id-column'
import { applySetup as writeSetup } from '../../sheets/applying/setup'
import { plainValue, textOf } from '../../sheets/reading/cell'
import type { KnownTabs } from '../../sheets/reading/known-tabs'
import { digestMarks } from '../../sheets/reading/marks-digest'
import { readTabs } from '../../sheets/reading/read-workbook'
import { isSettingsGone } from '../../sheets/reading/what-stops-reading'
import type { Tab } from '../../sheets/tab'
import { adviceOn } from '../advice'
import { todayIn } from '../clock'
import { askPerson, sayAll } from '../say'
import { isNeedless, questionsOf, whichTab } from './setup-questions'
import { roundsOfMarks } from './setup-rounds'

interface Understood {
  tabs: Tab[]
  known: KnownTabs
  team: Tab
  reading: SheetReading
  cohort: CohortReading
  /** Tabs that look like a cohort just as much, when nobody has said which it is. */
  alike: string[]
  /** Objectives of another tab, where the team's sheet has none. */
  listed: ObjectiveReading[]
}

/** What set-up understands of the workbook's cohort sheet, to be shown and corrected. Nothing is written. */
export function readSetup({ tab, corrections }: CallInput<'setup.read'>, locale: Locale): CallOutput<'setup.read'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { cohort, reading, known, alike, team } = understand(spreadsheet, tab, corrections)
  return {
    tab: cohort.tab,
    tabs: known.others.map((other) => other.name()),
    firstRows: firstRows(readingOf(team)),
    headerRow: cohort.headerRow,
    title: cohort.title,
    organisation: cohort.organisation,
    people: cohort.peopleRows.length,
    columns: cohort.columns.map((column) => ({ ...column, examples: examplesOf(column.column, cohort, reading) })),
    objectives: cohort.objectives,
    advice: adviceOn(cohort.objectives.map(worded), locale, locale),
    marks: cohort.marks,
    scores: cohort.scores,
    speaksOf: cohort.speaksOf,
    names: namesOf(cohort, reading),
    leftOut: cohort.leftOut,
    lookAlikes: cohort.lookAlikes.map(cutTexts),
    same: cohort.same,
    levels: levels.map((key) => ({ key, word: locale.words.level[key] })),
    today: todayIn(spreadsheet),
    questions: [...whichTab(alike), ...questionsOf(cohort)].map((asked) => askPerson(locale, asked)),
    messages: [],
  }
}

/** An objective of which only the title is known. */
function worded({ title }: ObjectiveReading) {
  return { title, kind: '', criteria: { applied: '', partly: '', notYet: '' } }
}

/** As much of the top of the sheet as fits in a dialog. */
function firstRows({ rows }: SheetReading): string[][] {
  return rows.slice(0, 20).map((row) => row.slice(0, 12).map((cell) => cellText(cell).slice(0, 40)))
}

function examplesOf(column: number, { peopleRows }: CohortReading, { rows }: SheetReading): string[] {
  const texts = peopleRows.map((row) => cellText(rows[row]?.[column])).filter((text) => text !== '')
  return [...new Set(texts)].slice(0, 3).map((text) => text.slice(0, 40))
}

function namesOf({ peopleRows, columns }: CohortReading, reading: SheetReading) {
  return peopleRows.map((row) => ({ row, name: nameIn(rowTexts(reading, row), columns).slice(0, 80) }))
}

function cutTexts({ because, people }: LookAlikes): LookAlikes {
  const cut = (text: string) => text.slice(0, 80)
  return {
    because,
    people: people.map(({ row, name, group, phone }) => ({
      row,
      name: cut(name),
      group: cut(group),
      phone: cut(phone),
    })),
  }
}

/** Sets the workbook up: the team's sheet gets its ID column, and the generated tabs are made beside it. */
export function applySetup(input: CallInput<'setup.apply'>, locale: Locale): CallOutput<'setup.apply'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const today = todayIn(spreadsheet)
  const { tabs, known, team, reading, cohort, alike, listed } = understand(spreadsheet, input.tab, input.corrections)
  const [question] = [...whichTab(alike), ...questionsOf(cohort)].filter(({ key }) => !isNeedless(key, input.marks))
  if (question) throw new Refusal(question.message)
  const sheetLocale = input.language ? localeOf(input.language) : locale
  const words = vocabulary()
  const taken = takeCohort(cohort, reading, words, idsInTeamSheet(team), listed)
  if (taken.participants.length === 0) throw new Refusal(message('refusal', 'setup.noPeople', { tab: reading.tab }))
  if (taken.objectives.length === 0) throw new Refusal(message('refusal', 'setup.noObjectives', { tab: reading.tab }))
  const marks = cohort.marks.length === 0 ? 'none' : input.marks
  const { round, acquired } = roundsOfMarks(taken, marks, {
    locale: sheetLocale,
    today,
    date: input.marksDate ?? (cohort.long?.lastDay || today),
    trainingEnd: input.training?.ends ?? '',
  })
  writeSetup(spreadsheet, tabs, known, {
    team,
    headerRow: cohort.headerRow,
    rowOf: taken.rowOf,
    also: taken.also,
    locale: sheetLocale,
    training: input.training ?? { title: cohort.title, organisation: cohort.organisation, starts: '', ends: '' },
    mapping: {
      headerRow: cohort.headerRow,
      // Columns that a long list was laid out in do not stand in the sheet.
      columns: columnsOf(team, taken),
      marks: taken.marks,
      ...rowsAside(cohort, reading),
      ...saidOf(cohort, input.marks),
      ...samePeopleOf(taken, cohort, reading),
    },
    participants: taken.participants,
    objectives: taken.objectives,
    round,
    acquired,
    taken: taken.taken,
    marks: digestsOfMarks(team, taken),
    spellings: round?.speaksOf === 'practice' ? spellingsOf(cohort) : [],
    today,
  })
  return {
    participants: taken.participants.length,
    objectives: taken.objectives.length,
    marks,
    messages: sayAll(locale, taken.messages),
  }
}

/** What the mapping remembers of what was said, for another cohort that is set up alike. */
function saidOf(
  { columns, marks, scores, long }: CohortReading,
  speaksOf: CallInput<'setup.apply'>['marks'],
): Partial<CohortMapping> {
  const leftAside = columns.filter(({ role, reason }) => role === 'other' && reason === 'chosen')
  return {
    ...(leftAside.length > 0 ? { leftAside: leftAside.map(({ header }) => header) } : {}),
    ...(marks.length > 0 ? { speaksOf } : {}),
    ...(scores ? { scores: { appliedFrom: scores.appliedFrom, partlyFrom: scores.partlyFrom } } : {}),
    ...(long ? { long: true } : {}),
  }
}

/** What the mapping remembers of rows that are no people: those somebody took out, by name, and those that name a group. */
function rowsAside(
  { leftOut, sections, columns }: CohortReading,
  reading: SheetReading,
): Pick<CohortMapping, 'notPeople' | 'sections'> {
  const notPeople = leftOut
    .filter(({ reason }) => reason === 'chosen')
    .map(({ row }) => nameIn(rowTexts(reading, row), columns))
  return {
    ...(notPeople.length > 0 ? { notPeople } : {}),
    ...(sections.length > 0 ? { sections: sections.map(({ role, text, value }) => ({ role, text, value })) } : {}),
  }
}

/** What the mapping remembers of rows that are one person with another: whom a sign beside a row may stand for. */
function samePeopleOf({ also }: TakenCohort, { columns }: CohortReading, reading: SheetReading) {
  const samePeople = [...also].map(([row, id]) => ({ id, name: nameIn(rowTexts(reading, row), columns) }))
  return samePeople.length > 0 ? { samePeople } : {}
}

/** The workbook's cohort sheet as set-up understands it; refused where there is nothing to set up. */
export function understand(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: string | undefined,
  corrections: SetupCorrections | undefined,
): Understood {
  const { tabs, known } = readTabs(spreadsheet)
  if (known.settings)
    throw new Refusal(message('refusal', 'workbook.alreadySetUp', { tab: known.settings.mapping.tab }))
  if (isSettingsGone(known)) throw new Refusal(message('repair', 'workbook.settingsGone', {}))
  const readings = known.others.map((tab) => ({ tab, reading: readingOf(tab) }))
  if (readings.every(({ reading }) => isEmpty(reading))) throw new Refusal(message('refusal', 'setup.emptyFile', {}))
  const sheets = readings.map(({ reading }) => reading)
  const words = vocabulary()
  let file = understandCohort(sheets, words, wanted, corrections)
  const found = readings.find(({ reading }) => reading === file.reading)
  const samePeople = found && !corrections?.samePeople ? samePeopleInTeamSheet(found.tab) : []
  // A set-up that was interrupted wrote down who is one person.
  if (samePeople.length > 0) file = understandCohort(sheets, words, wanted, { ...corrections, samePeople })
  if (!found || !file.cohort) throw new Refusal(message('refusal', 'tab.missing', { tab: wanted ?? '' }))
  const { cohort, alike, listed, wide } = file
  return { tabs, known, team: found.tab, reading: wide ?? found.reading, cohort, alike, listed }
}

function readingOf(tab: Tab): SheetReading {
  return { tab: tab.name(), rows: tab.values.map((row) => row.map(plainValue)) }
}

function isEmpty({ rows }: SheetReading): boolean {
  return rows.every((row) => row.every((cell) => cell === ''))
}

/** The columns that stand in the team's sheet. */
function columnsOf(team: Tab, { columns }: TakenCohort): TakenCohort['columns'] {
  const width = team.values[0]?.length ?? 0
  return columns.filter(({ column }) => column < width)
}

/** A digest of each person's marks as they stand in the sheet: to notice later that they were changed. */
function digestsOfMarks(team: Tab, taken: TakenCohort): Map<string, string> {
  const { rowOf } = taken
  const marked = columnsOf(team, taken).filter(({ role, objective }) => role === 'mark' && objective !== '')
  const digests = new Map<string, string>()
  for (const [id, row] of rowOf) {
    const cells = team.values[row]!
    digests.set(
      id,
      digestMarks(Object.fromEntries(marked.map(({ objective, column }) => [objective, textOf(cells[column])]))),
    )
  }
  return digests
}

/** The team's marks as other spellings of the levels; scores of a long scale are no words. */
function spellingsOf({ marks, scores }: CohortReading) {
  const isWord = (text: string) => !(scores && scores.top > 4 && scoreOf(text) !== null)
  return levels.map((level) => ({
    level,
    texts: marks.filter((mark) => mark.level === level && isWord(mark.text)).map(({ text }) => text),
  }))
}
