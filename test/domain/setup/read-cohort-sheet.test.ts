import * as fc from 'fast-check'
import { chooseCohortTab } from '../../../src/domain/setup/choose-cohort-tab'
import { readCohortSheet } from '../../../src/domain/setup/read-cohort-sheet'
import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { vocabulary } from '../../../src/locales/vocabulary'
import type { SheetReading, SheetValue } from '../../../src/model/setup'

const words = vocabulary()
const sheet = (...rows: SheetValue[][]): SheetReading => ({ tab: 'Promotion', rows })
const read = (...rows: SheetValue[][]) => readCohortSheet(sheet(...rows), words)
const roles = (...rows: SheetValue[][]) => read(...rows).columns.map(({ role }) => role)

test('a header below two title rows, and modules above the objectives', () => {
  const cohort = read(
    ['Union des groupements : formation 2026'],
    ['Du 2 au 13 février', '', '', ''],
    ['', '', 'Les sols', '', 'La gestion'],
    ['Nom', 'Village', 'Composter', 'Pailler', 'Tenir un cahier'],
    ['Awa Diop', 'Thiaré', 'A', 'NA', 'ECA'],
    ['Binta Fall', 'Ndem', 'ECA', 'A', 'abs'],
  )
  expect([cohort.headerRow, cohort.moduleRow, cohort.peopleRows]).toEqual([3, 2, [4, 5]])
  expect(cohort.objectives.map(({ title, module }) => `${module}: ${title}`)).toEqual([
    'Les sols: Composter',
    'Les sols: Pailler',
    'La gestion: Tenir un cahier',
  ])
  expect(cohort.title).toBe('Union des groupements : formation 2026')
})

test('a header in two rows is read as one', () => {
  const rows = [
    ['Nom', 'Village', 'Les sols', ''],
    ['', '', 'Composter', 'Pailler'],
    ['Awa', 'Thiaré', 'oui', 'non'],
    ['Binta', 'Ndem', 'non', 'oui'],
  ]
  expect(roles(...rows)).toEqual(['name', 'place', 'mark', 'mark'])
  expect(read(...rows).peopleRows).toEqual([2, 3])
})

test('totals, legends, blank rows and a repeated header are no people', () => {
  const cohort = read(
    ['Nom', 'Groupement', 'Composter'],
    ['Awa', 'Jappo', 'oui'],
    ['', '', ''],
    ['Nom', 'Groupement', 'Composter'],
    ['Binta', 'Jappo', 'non'],
    ['Total', '', '1'],
    ['', '', ''],
    ['A = acquis, NA = non acquis', '', ''],
    ['Signature : le formateur', '', ''],
  )
  expect(cohort.peopleRows).toEqual([1, 4])
  expect(cohort.leftOut.map(({ reason }) => reason)).toEqual([
    'blank',
    'repeatedHeader',
    'total',
    'blank',
    'legend',
    'legend',
  ])
})

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

test('wholly blank columns of the same family are objectives; other numbers are not', () => {
  const cohort = read(
    ['Prefix', 'Level', 'Record.Key', 'SCI1', 'SCI2', 'SCI3', 'Order'],
    ...Array.from({ length: 12 }, (_, row) => ['BIOL', 200, 84_837_454 + row, row % 5, '', '', 6 + (row % 9)]),
  )
  expect(cohort.objectives.map(({ title }) => title)).toEqual(['SCI1', 'SCI2', 'SCI3'])
  expect(cohort.columns.map(({ role }) => role)).toEqual(['other', 'other', 'name', 'mark', 'mark', 'mark', 'other'])
})

test('sentences that begin with "a" are no marks', () => {
  const rows = [
    ['Key', 'Work', 'SCI1'],
    ...Array.from({ length: 6 }, (_, row) => [`k${row}`, 'a selected exam', row % 4]),
  ]
  expect(read(...rows).objectives.map(({ title }) => title)).toEqual(['SCI1'])
})

test('first and last names in two columns', () => {
  const rows = [
    ['Prénom', 'Nom de famille', 'Composter'],
    ['Awa', 'Diop', 'oui'],
    ['Binta', 'Fall', 'non'],
  ]
  expect(roles(...rows)).toEqual(['firstName', 'lastName', 'mark'])
  expect(takeCohort(read(...rows), sheet(...rows), words).participants.map(({ name }) => name)).toEqual([
    'Awa Diop',
    'Binta Fall',
  ])
})

test('namesakes are kept apart, and listed', () => {
  const rows = [
    ['Nom', 'Composter'],
    ['Awa Diop', 'oui'],
    ['AWA  DIOP', 'non'],
  ]
  const taken = takeCohort(read(...rows), sheet(...rows), words)
  expect(taken.participants.map(({ id }) => id)).toEqual(['P001', 'P002'])
  expect(taken.messages.map(({ code }) => code)).toEqual(['setup.namesake'])
})

test('a list without marks has no objectives; a matrix that was never filled in has', () => {
  expect(read(['Nom', 'Groupement'], ['Awa', 'Jappo'], ['Binta', 'Takku']).objectives).toEqual([])
  const blank = read(['Nom', 'Composter', 'Pailler'], ['Awa', '', ''], ['Binta', '', ''])
  expect(blank.objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler'])
  expect(blank.speaksOf).toBeNull()
})

test('a correction is taken: header row, roles, levels, rows', () => {
  const rows = [
    ['Nom', 'Composter', 'Divers'],
    ['Awa', 'oui', 'x'],
    ['Binta', 'bof', ''],
    ['Coumba', 'non', 'x'],
    ['Demba', 'non', ''],
  ]
  const cohort = readCohortSheet(sheet(...rows), words, {
    levels: { bof: 'partly' },
    roles: { 2: 'other' },
    rowsOut: [4],
  })
  expect(cohort.peopleRows).toEqual([1, 2, 3])
  expect(cohort.marks.find(({ text }) => text === 'bof')).toMatchObject({ level: 'partly', sureness: 'high' })
  expect(cohort.objectives.map(({ title }) => title)).toEqual(['Composter'])
})

test('the tab with people and marks is the cohort; two alike are a question', () => {
  const people = {
    tab: 'P',
    rows: [
      ['Nom', 'Composter'],
      ['Awa', 'oui'],
      ['Binta', 'non'],
    ],
  }
  const notes = { tab: 'Notes', rows: [['À faire'], ['appeler']] }
  expect(chooseCohortTab([notes, people], words)).toEqual({ tab: 'P', tie: [] })
  expect(chooseCohortTab([people, { ...people, tab: 'Q' }], words).tie).toEqual(['P', 'Q'])
})

test('whatever stands in a sheet, reading it never throws, and every count adds up', () => {
  const cell = fc.oneof(
    fc.constantFrom<SheetValue>('', 'Nom', 'Composter', 'oui', 'non', 'A', 'NA', 'Total', 'abs', 0, 1, 3, true),
    fc.string(),
    fc.integer(),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const reading = sheet(...rows)
      const cohort = readCohortSheet(reading, words)
      const taken = takeCohort(cohort, reading, words)
      expect(taken.participants).toHaveLength(cohort.peopleRows.length)
      expect(new Set(taken.participants.map(({ id }) => id)).size).toBe(taken.participants.length)
      expect(cohort.peopleRows.every((row) => row > cohort.headerRow)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a column that says the same of everybody makes no list of a row per objective', () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`k${row % 9}`, 'Natural Sciences', row % 4])
  expect(read(['Key', 'Competency', 'SCI1'], ...rows).questions).toEqual([])
  const long = Array.from({ length: 12 }, (_, row) => [`Awa ${row % 3}`, ['Composter', 'Pailler'][row % 2]!, 'oui'])
  expect(read(['Nom', 'Objectif', 'Niveau vu'], ...long).questions[0]).toMatchObject({ code: 'setup.longList' })
})

test('people whose names begin with a word for totals, and groups that do, are people', () => {
  const cohort = read(
    ['Groupe', 'Nom', 'Composter'],
    ['Ensemble Jappo', 'Sum Sokha', 'oui'],
    ['Total Énergie', 'Binta Fall', 'non'],
    ['', 'Sum', '2'],
  )
  expect(cohort.peopleRows).toEqual([1, 2])
  expect(cohort.leftOut.map(({ reason }) => reason)).toEqual(['total'])
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

test('a name alone is a group where the list begins with one, and else somebody of whom only the name is known', () => {
  const header = ['Nom', 'Village', 'Composter']
  const [awa, binta] = [
    ['Awa Diop', 'Ndem', 'oui'],
    ['Binta Fall', 'Ndem', 'non'],
  ]
  const groups = read(header, ['Jappo', '', ''], awa!, ['', '', ''], ['Takku', '', ''], binta!)
  expect(groups.sections.map(({ row, value }) => [row, value])).toEqual([
    [1, 'Jappo'],
    [4, 'Takku'],
  ])
  const person = read(header, awa!, ['', '', ''], ['Coumba Sarr', '', ''], binta!)
  expect([person.sections, person.peopleRows]).toEqual([[], [1, 3, 4]])
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

test('a row of marks is no header, though one of them may head a column of numbers', () => {
  const cohort = read(
    ['Nom', 'Tenir la caisse', 'Travail en équipe'],
    ['Awa Diop', 'S', 'N'],
    ['', 'N', 'S'],
    ['Binta Fall', 'S', 'S'],
  )
  expect([cohort.headerRow, cohort.peopleRows, cohort.objectives.length]).toEqual([0, [1, 3], 2])
  expect(cohort.leftOut.map(({ reason }) => reason)).toEqual(['nameless'])
})

test('a title or a date beside it is no module', () => {
  const cohort = read(
    ['', 'Formation compost', '', 'Date : 12/03/2026'],
    ['', 'Nom', 'Village', 'Composter'],
    ['', 'Awa Diop', 'Ndem', 'oui'],
    ['', 'Binta Fall', 'Ndem', 'non'],
  )
  expect([cohort.title, cohort.moduleRow, cohort.objectives[0]!.module]).toEqual(['Formation compost', -1, ''])
})
