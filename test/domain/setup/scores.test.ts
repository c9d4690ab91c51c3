import { readCohortSheet } from '../../../src/domain/setup/read-cohort-sheet'
import {
  levelOfScore,
  markKey,
  readThresholds,
  remarkedScore,
  scaleOf,
  scoreOf,
} from '../../../src/domain/setup/scores'
import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { understandCohort } from '../../../src/domain/setup/understand-cohort'
import { vocabulary } from '../../../src/locales/vocabulary'
import { itemId } from '../../../src/model/identifier'
import type { SetupCorrections, SheetValue } from '../../../src/model/setup'

const words = vocabulary()
const read = (rows: SheetValue[][], corrections?: SetupCorrections) =>
  readCohortSheet({ tab: 'Notes', rows }, words, corrections)
const people = ['Awa Diop', 'Binta Fall', 'Coumba Sarr', 'Demba Ka', 'Élie Ndong', 'Fatou Faye']
const sheet = (headers: string[], ...columns: SheetValue[][]) => [
  ['Nom', ...headers],
  ...people.map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]),
]

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['14.75', 14.75],
  ['12,5/20', 12.5],
  ['8 / 10', 8],
  ['12/03', null],
  ['12e', null],
  ['1,234', null],
  ['2026', null],
  ['', null],
])('the text %j as a score: %j', (text, score) => {
  expect(scoreOf(text)).toBe(score)
})

test('a score written in two ways is one mark, and what stands beside it is its remark', () => {
  expect(markKey('12,50')).toBe(markKey('12.5'))
  expect(remarkedScore('12,5 (malade à la fin)')).toEqual({ mark: '12,5', remark: 'malade à la fin' })
  expect(remarkedScore('8 : absent le matin')).toEqual({ mark: '8', remark: 'absent le matin' })
  expect(remarkedScore('12 chèvres')).toBeNull()
})

test.each([
  [[0, 4], { top: 4, appliedFrom: 3, partlyFrom: 2, sureness: 'high' }],
  [[0, 5], { top: 5, appliedFrom: 4, partlyFrom: 3, sureness: 'high' }],
  [[2, 9.5], { top: 10, appliedFrom: 7, partlyFrom: 5, sureness: 'high' }],
  [[4, 17], { top: 20, appliedFrom: 14, partlyFrom: 10, sureness: 'high' }],
  [[4, 12], { top: 20, appliedFrom: 14, partlyFrom: 10, sureness: 'low' }],
  [[35, 88], { top: 100, appliedFrom: 70, partlyFrom: 50, sureness: 'high' }],
  [[0, 2], { top: 2, appliedFrom: 2, partlyFrom: 1, sureness: 'low' }],
])('scores of %j are of this scale: %j', (scores, scale) => {
  expect(scaleOf(scores, true)).toEqual(scale)
})

test('numbers that nothing calls scores are asked, whatever their height', () => {
  expect(scaleOf([4, 19], false).sureness).toBe('low')
  expect(scaleOf([4, 19], false, { appliedFrom: 12, partlyFrom: 8 })).toMatchObject({
    appliedFrom: 12,
    sureness: 'high',
  })
})

test('a score at a threshold has reached it', () => {
  const from = { appliedFrom: 14, partlyFrom: 10 }
  expect([20, 14, 13.99, 10, 9.5, 0].map((score) => levelOfScore(score, from))).toEqual([
    'applied',
    'applied',
    'partly',
    'partly',
    'notYet',
    'notYet',
  ])
})

const compost = [12.5, '9,75', 17, '14', 'abs', '6,5 (malade)']
const mulch = [8, '16', '12,50', 4, 19, 10]

test('scores up to 20 with decimals are what was known at the end of the training, by two thresholds', () => {
  const rows = sheet(['Composter', 'Pailler'], compost, mulch)
  const cohort = read(rows)
  expect(cohort.objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler'])
  expect(cohort.speaksOf).toBe('acquired')
  expect(cohort.scores).toEqual({ top: 20, appliedFrom: 14, partlyFrom: 10, sureness: 'high' })
  expect(cohort.questions).toEqual([])
  // 12.5 and "12,50" are one mark.
  expect(cohort.marks.find(({ text }) => text === '12.5')).toMatchObject({ count: 2, level: 'partly' })
  const { taken, messages } = takeCohort(cohort, { tab: 'Notes', rows }, words)
  expect(people.map((_, at) => taken.get(itemId(`P00${at + 1}`, 'O01'))?.level)).toEqual([
    'partly',
    'notYet',
    'applied',
    'applied',
    'notObserved',
    'notYet',
  ])
  expect(taken.get(itemId('P006', 'O01'))?.note).toBe('malade')
  expect(messages).toEqual([])
})

test('thresholds that somebody gave are taken; one score may still be said apart', () => {
  const scores = { appliedFrom: 12.5, partlyFrom: 6 }
  const cohort = read(sheet(['Composter', 'Pailler'], compost, mulch), { scores, levels: { '4': 'notRelevant' } })
  const level = (text: string) => cohort.marks.find((mark) => mark.text === text)?.level
  expect(['12.5', '9,75', '4', '6,5'].map(level)).toEqual(['applied', 'partly', 'notRelevant', 'partly'])
})

const whole = [12, 9, 17, 14, 3, 6]

test.each<[string, SheetValue[][], string[], boolean]>([
  [
    'numbers that may count something are taken when there are several, and asked',
    sheet(['A', 'B', 'C'], whole, [...whole].reverse(), [8, 16, 11, 2, 20, 10]),
    ['A', 'B', 'C'],
    true,
  ],
  ['two columns of them are left', sheet(['Poulets', 'Ruches'], whole, [...whole].reverse()), [], false],
  [
    'a header that says test is enough',
    sheet(['Test de compostage'], [12, 9, 17, 14, 3, 6]),
    ['Test de compostage'],
    false,
  ],
  ['so is a top in the header', sheet(['Composter (/20)'], whole), ['Composter (/20)'], false],
  [
    'children, years and totals are no scores',
    sheet(
      ['Composter', 'Nombre d’enfants à charge', 'Années d’expérience', 'Total'],
      compost,
      whole,
      whole,
      [20, 18.5, 3, 4, 5, 6],
    ),
    ['Composter'],
    false,
  ],
  [
    'nor is the number of a row',
    sheet(['Rang de passage', 'Composter'], [5, 6, 7, 8, 9, 10], compost),
    ['Composter'],
    false,
  ],
  [
    'low scores stand among the others',
    sheet(['Composter', 'Greffer', 'Pailler'], compost, [2, 4, 1, 0, 3, 2], mulch),
    ['Composter', 'Greffer', 'Pailler'],
    false,
  ],
  [
    'a count beside them does not',
    sheet(['Parcelles', 'Composter', 'Pailler'], [2, 4, 1, 0, 3, 2], compost, mulch),
    ['Composter', 'Pailler'],
    false,
  ],
  [
    'scores up to 4 are known by themselves',
    sheet(['Composter', 'Ordre'], [0, 4, 3, 2, 1, 4], whole),
    ['Composter'],
    false,
  ],
])('%s', (_, rows, titles, isAsked) => {
  const { objectives, questions, columns } = read(rows)
  expect(objectives.map(({ title }) => title)).toEqual(titles)
  expect(questions.map(({ code }) => code)).toEqual(isAsked ? ['setup.scores'] : [])
  expect(columns.some(({ role, sureness }) => role === 'mark' && sureness === 'low')).toBe(isAsked)
})

test('scores up to 4 with decimals are one scale with those without, and a low column that says its top is one of scores', () => {
  const titles = (rows: SheetValue[][]) => read(rows).objectives.map(({ title }) => title)
  expect(titles(sheet(['Composter', 'Pailler'], [0, 4, 3, 2, 1, 4], ['2,5', 3, 1, 0, 4, 2]))).toEqual([
    'Composter',
    'Pailler',
  ])
  expect(titles(sheet(['Composter /20', 'Pailler /20'], [0, 4, 3, 2, 1, 4], mulch))).toEqual([
    'Composter /20',
    'Pailler /20',
  ])
})

test('a cell that is a day, since somebody typed 12.5, is said and kept; the others are scores', () => {
  const rows = sheet(['Composter', 'Pailler'], ['12,5', { day: '2026-05-12' }, 17, 9, 14, 6], mulch)
  const cohort = read(rows)
  expect(cohort.objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler'])
  expect(cohort.scores).toMatchObject({ top: 20 })
  const { taken, messages } = takeCohort(cohort, { tab: 'Notes', rows }, words)
  expect(taken.get(itemId('P002', 'O01'))).toEqual({ level: null, note: '2026-05-12' })
  expect(messages).toMatchObject([{ code: 'setup.unknownMark', parameters: { row: 3, column: 'Composter' } }])
})

test('thresholds that contradict each other are asked about, not taken', () => {
  const cohort = read(sheet(['Composter', 'Pailler'], compost, mulch), { scores: { appliedFrom: 8, partlyFrom: 12 } })
  expect(cohort.questions.map(({ code }) => code)).toEqual(['setup.scores'])
})

test('the answer to the question is two numbers, and a column somebody calls marks is read by it', () => {
  expect(readThresholds('14/10')).toEqual({ appliedFrom: 14, partlyFrom: 10 })
  expect(readThresholds('12,5 / 8')).toEqual({ appliedFrom: 12.5, partlyFrom: 8 })
  expect(readThresholds('confirm')).toBeNull()
  const rows = sheet(['Bilan'], [55, 80, 20, 95, 70, 61])
  expect(read(rows).objectives).toEqual([])
  const cohort = read(rows, { roles: { '1': 'mark' } })
  expect(cohort.scores).toMatchObject({ top: 100, appliedFrom: 70, sureness: 'high' })
})

test('scores at the end of the training beside words of later: both are read', () => {
  const rows = [
    ['Nom', 'Composter (fin de formation)', 'Pailler (fin de formation)', 'Composter (à 3 mois)', 'Pailler (à 3 mois)'],
    ...people.map((name, row) => [name, whole[row]!, whole[5 - row]!, row % 2 ? 'oui' : 'non', 'oui']),
  ]
  const { cohort } = understandCohort([{ tab: 'N', rows }], words, undefined, { roles: { '1': 'mark', '2': 'mark' } })
  expect(cohort!.objectives.map(({ acquiredColumn, column }) => [acquiredColumn, column])).toEqual([
    [1, 3],
    [2, 4],
  ])
  expect(cohort!.scores).toMatchObject({ top: 20 })
  expect(cohort!.marks.find(({ text }) => text === '17')?.level).toBe('applied')
  expect(cohort!.marks.find(({ text }) => text === 'oui')?.level).toBe('applied')
})
