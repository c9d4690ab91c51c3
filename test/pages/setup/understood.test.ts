import { setupCalls } from '../../../src/api/calls/setup'
import { readCohortSheet } from '../../../src/domain/setup/read-cohort-sheet'
import { vocabulary } from '../../../src/locales/vocabulary'
import { sameAs, withSame } from '../../../src/pages/setup/same-people'
import { barsOf, timesOfLevels } from '../../../src/pages/setup/score-counts'
import {
  asChosen,
  type Choices,
  type Corrections,
  columnLetter,
  levelSaid,
  marksDateFault,
  openQuestions,
  scoresFault,
  shownColumns,
  startingAgain,
  type Understood,
  withLevel,
  withoutRow,
  withRole,
  withRow,
  withScores,
} from '../../../src/pages/setup/understood'

const column = (at: number, role: 'name' | 'mark' | 'other', sureness: 'high' | 'low', examples: string[]) => ({
  column: at,
  header: `H${at}`,
  role,
  sureness,
  reason: 'header',
  examples,
})

const understood: Understood = {
  tab: 'Promotion',
  tabs: ['Promotion', 'Autre'],
  firstRows: [],
  headerRow: 1,
  title: '',
  organisation: '',
  people: 2,
  advice: [],
  columns: [
    column(0, 'name', 'high', ['Awa']),
    column(1, 'mark', 'high', ['oui']),
    column(2, 'other', 'low', ['Ndem']),
    column(3, 'other', 'low', []),
    column(4, 'other', 'high', ['x']),
  ],
  objectives: [],
  marks: [{ text: 'NA', count: 3, level: 'notYet', sureness: 'low' }],
  scores: null,
  speaksOf: 'practice',
  names: [],
  leftOut: [],
  lookAlikes: [],
  same: [],
  levels: [],
  today: '2026-11-24',
  questions: [
    { key: 'setup.whatMarksMean:NA', code: 'setup.whatMarksMean', sentence: '', choices: [] },
    { key: 'setup.whichTab', code: 'setup.whichTab', sentence: '', choices: [] },
  ],
  messages: [],
}

const choices = (corrections: Corrections, more: Partial<Choices> = {}): Choices => ({
  tab: undefined,
  corrections,
  marks: 'practice',
  marksDate: '',
  training: { title: 'Jardins', organisation: '', starts: '', ends: '' },
  ...more,
})

test('columns that hold nothing, or that Suivi leaves for sure, stand apart', () => {
  const { shown, rest } = shownColumns(understood)
  expect(shown.map(({ column }) => column)).toEqual([0, 1, 2])
  expect(rest.map(({ column }) => column)).toEqual([3, 4])
})

test('columns without a header have their letter', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('what was just said shows at once, before the sheet is read again', () => {
  const said = withLevel(withRole({ headerRow: 0 }, 2, 'place' as 'other'), 'NA', 'notRelevant')
  const shown = asChosen(understood, choices(said, { tab: 'Autre' }))
  expect(shown.tab).toBe('Autre')
  expect(shown.headerRow).toBe(0)
  expect(shown.columns.map(({ role }) => role)).toEqual(['name', 'mark', 'place', 'other', 'other'])
  expect(shown.marks[0]!.level).toBe('notRelevant')
  expect(understood.columns[2]!.role).toBe('other')
})

test('a row put in and taken out again is as it was', () => {
  expect(withoutRow(withRow({}, 7), 7)).toEqual({ rowsIn: [] })
  expect(withRow(withoutRow({}, 7), 7)).toEqual({ rowsOut: [] })
  expect(withoutRow(withRow({}, 7), 8)).toEqual({ rowsIn: [7], rowsOut: [8] })
})

test('on another tab nothing said of the first holds; under another header row the marks still mean the same', () => {
  const said: Corrections = { roles: { 0: 'name' }, rowsIn: [4], levels: { NA: 'notYet' }, speaksOf: 'acquired' }
  expect(startingAgain(choices(said), { tab: 'Autre' })).toMatchObject({ tab: 'Autre', corrections: {}, marks: null })
  expect(startingAgain(choices(said), { headerRow: 3 }).corrections).toEqual({
    headerRow: 3,
    levels: { NA: 'notYet' },
    speaksOf: 'acquired',
  })
  expect(startingAgain(choices(said), { tab: 'Autre' }).training.title).toBe('Jardins')
})

test('who leaves the marks aside is not asked what they mean', () => {
  const codes = (marks: Choices['marks']) => openQuestions(understood, choices({}, { marks })).map(({ code }) => code)
  expect(codes('practice')).toEqual(['setup.whatMarksMean', 'setup.whichTab'])
  expect(codes('leave')).toEqual(['setup.whichTab'])
})

test('the day of the marks is asked, never guessed, and has to have come', () => {
  const given = (marksDate: string, marks: Choices['marks'] = 'practice') => choices({}, { marksDate, marks })
  expect(marksDateFault(understood, given(''))).toBe('missing')
  expect(marksDateFault(understood, given('', 'acquired'))).toBe('missing')
  expect(marksDateFault(understood, given('2026-11-25'))).toBe('future')
  expect(marksDateFault(understood, given('2026-11-24'))).toBeNull()
  expect(marksDateFault(understood, given('', 'leave'))).toBeNull()
  expect(marksDateFault({ ...understood, marks: [] }, given(''))).toBeNull()
})

const scored: Understood = {
  ...understood,
  marks: [
    { text: '12,5', count: 2, level: 'partly', sureness: 'high' },
    { text: '17', count: 1, level: 'applied', sureness: 'high' },
    { text: '3', count: 4, level: 'notYet', sureness: 'high' },
    { text: 'abs', count: 1, level: 'notObserved', sureness: 'high' },
  ],
  scores: { top: 20, appliedFrom: 14, partlyFrom: 10, sureness: 'high' },
}

test('a threshold that changes is counted at once, and what was said of single scores before it is forgotten', () => {
  const said = withScores({ levels: { '17': 'notYet', abs: 'blank' } }, { appliedFrom: 12, partlyFrom: 3 })
  expect(said.levels).toEqual({ abs: 'blank' })
  const shown = asChosen(scored, choices(said))
  expect(timesOfLevels(shown.marks)).toEqual({ applied: 3, partly: 4, notYet: 0 })
  expect(shown.scores).toMatchObject({ top: 20, appliedFrom: 12, partlyFrom: 3 })
  expect(scoresFault(asChosen(scored, choices({ scores: { appliedFrom: 9, partlyFrom: 10 } })), choices({}))).toBe(true)
  expect(scoresFault(scored, choices({}))).toBe(false)
})

test('a bar a point, each score in its own; of a long scale several points are a bar', () => {
  const bars = barsOf(scored.marks, 20)
  expect(bars.length).toBe(21)
  expect([bars[12]!.times.partly, bars[17]!.times.applied, bars[3]!.times.notYet]).toEqual([2, 1, 4])
  expect(barsOf([{ text: '100', count: 1, level: 'applied', sureness: 'high' }], 100).at(-1)!.times.applied).toBe(1)
})

const set = (...rows: number[]): Understood['lookAlikes'][number] => ({
  because: 'name',
  people: rows.map((row) => ({ row, name: 'Awa', group: '', phone: '' })),
})

test('what is said of one set of rows leaves the others as they were, also where they share a row', () => {
  const [three, pair] = [set(2, 5, 9), set(5, 7)]
  const all = { ...understood, lookAlikes: [three, pair] }
  const first = withSame(all, choices({}), three, 9, 2)
  expect(first.samePeople).toEqual([[2, 9]])
  const shown = asChosen(all, choices(first))
  expect([sameAs(9, three, shown), sameAs(5, three, shown), sameAs(7, pair, shown)]).toEqual([2, null, null])
  const both = asChosen(all, choices(withSame(shown, choices(first), pair, 7, 5)))
  expect(both.same).toEqual([
    { row: 9, of: 2 },
    { row: 7, of: 5 },
  ])
  expect(withSame(both, choices({}), pair, 7, null).samePeople).toEqual([[2, 9]])
})

test.each(['__proto__', 'constructor', 'toString', 'NA'])('a mark called %s is answered as any other', (text) => {
  const marks: Understood['marks'] = [{ text, count: 2, level: 'blank', sureness: 'low' }]
  expect(levelSaid({}, text)).toBeUndefined()
  expect(asChosen({ ...understood, marks }, choices({ levels: {} })).marks[0]!.level).toBe('blank')
  const corrections = withLevel({ levels: { other: 'notYet' } }, text, 'applied')
  expect(levelSaid(corrections, text)).toBe('applied')
  expect(asChosen({ ...understood, marks }, choices(corrections)).marks[0]!.level).toBe('applied')
  const sent = setupCalls['setup.read'].input.parse(JSON.parse(JSON.stringify({ corrections })))
  const names = ['Awa', 'Binta', 'Coumba', 'Demba', 'Élie', 'Fatou']
  const rows = [['Nom', 'Composter'], ...['oui', 'non', 'oui', 'non', text, text].map((mark, at) => [names[at]!, mark])]
  const read = readCohortSheet({ tab: 'P', rows }, vocabulary(), sent.corrections)
  expect(read.marks.find((mark) => mark.text === text)?.level).toBe('applied')
})
