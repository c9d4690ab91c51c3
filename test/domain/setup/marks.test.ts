import { readCohortSheet } from '../../../src/domain/setup/read-cohort-sheet'
import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { vocabulary } from '../../../src/locales/vocabulary'
import type { SheetReading, SheetValue } from '../../../src/model/setup'

const words = vocabulary()
const sheet = (...rows: SheetValue[][]): SheetReading => ({ tab: 'Promotion', rows })
const read = (...rows: SheetValue[][]) => readCohortSheet(sheet(...rows), words)
const roles = (...rows: SheetValue[][]) => read(...rows).columns.map(({ role }) => role)

test.each([
  [['A', 'ECA', 'NA', 'abs'], 'acquired', { A: 'applied', ECA: 'partly', NA: 'notYet', abs: 'notObserved' }],
  [['oui', 'non', 'en partie'], 'practice', { oui: 'applied', non: 'notYet', 'en partie': 'partly' }],
  [['✓', '✗', '✓'], 'practice', { '✓': 'applied', '✗': 'notYet' }],
  [['0', '1', '2', '3', '4'], 'acquired', { 0: 'notYet', 1: 'notYet', 2: 'partly', 3: 'applied', 4: 'applied' }],
  [['0', '1', '1'], 'practice', { 0: 'notYet', 1: 'applied' }],
  [['S', 'I', 'N'], 'acquired', { S: 'applied', I: 'partly', N: 'notYet' }],
])('marks %j speak of %s', (marks, speaksOf, levels) => {
  const cohort = read(['Nom', 'Composter'], ...marks.map((mark, index) => [`Personne ${index}`, mark]))
  expect(cohort.speaksOf).toBe(speaksOf)
  expect(Object.fromEntries(cohort.marks.map(({ text, level }) => [text, level]))).toEqual(levels)
})

test('"NA" among yes and no is asked about', () => {
  const cohort = read(['Nom', 'Composter'], ['Awa', 'oui'], ['Binta', 'NA'], ['Coumba', 'non'])
  expect(cohort.questions).toEqual([expect.objectContaining({ code: 'setup.whatMarksMean', about: 'NA' })])
})

test('a remark beside a mark is its note', () => {
  const rows = [
    ['Nom', 'Composter'],
    ['Awa', 'NA (malade)'],
    ['Binta', 'A'],
    ['Coumba', 'abs : en voyage'],
  ]
  const taken = takeCohort(read(...rows), sheet(...rows), words)
  expect([...taken.taken.values()]).toEqual([
    { level: 'notYet', note: 'malade' },
    { level: 'applied', note: '' },
    { level: 'notObserved', note: 'en voyage' },
  ])
})

test.each([
  [['A', 'NA'], []],
  [['NA', 'NA'], ['NA']],
  [['oui', 'non', 'NA'], ['NA']],
  [['2', '3', 'NA'], ['NA']],
  [['A', 'non acquis', 'NA'], ['NA']],
  [['x', ''], []],
  [['x', '✓'], ['x']],
  [['oui', 'non', 'bof', 'bof', 'oui', 'non'], ['bof']],
  [['oui', 'non', 'oui', 'demain peut-être'], []],
])('of the marks %j, these are asked about: %j', (marks, asked) => {
  const rows = marks.map((mark, row) => [`Personne ${row}`, mark])
  expect(read(['Nom', 'Composter'], ...rows).questions.map(({ about }) => about)).toEqual(asked)
})

test.each([
  [['Composter (fin de formation)', 'Pailler (fin de formation)', 'Composter (à 3 mois)', 'Pailler (à 3 mois)']],
  [['Composter – fin de formation', 'Pailler – fin de formation', 'Composter – 3 mois', 'Pailler – 3 mois']],
])('marks of the end of the training and of later are two columns of one objective: %j', (headers) => {
  const rows = [
    ['Nom', ...headers],
    ['Awa', 'A', 'NA', 'oui', 'non'],
    ['Binta', 'ECA', 'A', 'non', 'en partie'],
  ]
  const cohort = read(...rows)
  expect([cohort.questions, cohort.speaksOf]).toEqual([[], 'practice'])
  expect(cohort.objectives).toEqual([
    { title: 'Composter', module: '', column: 3, acquiredColumn: 1 },
    { title: 'Pailler', module: '', column: 4, acquiredColumn: 2 },
  ])
  const { taken, acquired } = takeCohort(cohort, sheet(...rows), words)
  expect([...taken.values()].map(({ level }) => level)).toEqual(['applied', 'notYet', 'notYet', 'partly'])
  expect([...acquired.values()].map(({ level }) => level)).toEqual(['applied', 'notYet', 'partly', 'applied'])
})

test.each([
  [['Avant', '', 'Fin de formation', '']],
  [['À 3 mois', '', 'À 6 mois', '']],
  [['Avant', '', 'À 6 mois', '']],
])('sets of marks of other days are asked about: %j', (days) => {
  const asked = read(
    ['', ...days],
    ['Nom', 'Composter', 'Pailler', 'Composter', 'Pailler'],
    ['Awa', 'oui', 'non', 'oui', 'oui'],
    ['Binta', 'non', 'non', 'oui', 'non'],
  )
  expect(asked.questions.map(({ code }) => code)).toEqual(['setup.twoSets'])
})

test('numbers beside marks in words are no marks', () => {
  const rows = ['oui', 'non', 'oui'].map((mark, row) => [`Personne ${row}`, row, mark])
  expect(roles(['Nom', 'Enfants', 'Composter'], ...rows)).toEqual(['name', 'other', 'mark'])
})

test('sentences that begin with "a" are no marks', () => {
  const rows = [
    ['Key', 'Work', 'SCI1'],
    ...Array.from({ length: 6 }, (_, row) => [`k${row}`, 'a selected exam', row % 4]),
  ]
  expect(read(...rows).objectives.map(({ title }) => title)).toEqual(['SCI1'])
})
