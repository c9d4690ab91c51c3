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

test('wholly blank columns of the same family are objectives; other numbers are not', () => {
  const cohort = read(
    ['Prefix', 'Level', 'Record.Key', 'SCI1', 'SCI2', 'SCI3', 'Order'],
    ...Array.from({ length: 12 }, (_, row) => ['BIOL', 200, 84_837_454 + row, row % 5, '', '', 6 + (row % 9)]),
  )
  expect(cohort.objectives.map(({ title }) => title)).toEqual(['SCI1', 'SCI2', 'SCI3'])
  expect(cohort.columns.map(({ role }) => role)).toEqual(['other', 'other', 'name', 'mark', 'mark', 'mark', 'other'])
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
