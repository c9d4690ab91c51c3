import { joinMarks } from '../../../src/domain/setup/join-marks'
import { joinSamePeople } from '../../../src/domain/setup/look-alikes'
import { readCohortSheet } from '../../../src/domain/setup/read-cohort-sheet'
import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { understandCohort } from '../../../src/domain/setup/understand-cohort'
import { vocabulary } from '../../../src/locales/vocabulary'
import { itemId } from '../../../src/model/identifier'

const words = vocabulary()
const rows = [
  ['Nom', 'Groupement', 'Téléphone', 'Composter', 'Pailler', 'Tenir un cahier'],
  ['Awa Diop', 'Jappo', '', 'oui', '', 'abs'],
  ['Binta Fall', 'Jappo', '77 000 01 02', 'non', 'oui', 'oui'],
  ['DIOP Awa', 'Jappo', '70 000 01 01', 'non', 'oui', 'en partie'],
  ['Fatou Sarr', 'Takku', '+221 77 000 01 02', 'oui', 'oui', 'oui'],
  ['Awa Diop', 'Takku', '', 'oui', 'oui', 'oui'],
]
const sheet = { tab: 'Promotion', rows }
const read = (samePeople?: number[][]) => readCohortSheet(sheet, words, { samePeople })
const take = (samePeople?: number[][], ids?: Map<number, string>) => takeCohort(read(samePeople), sheet, words, ids)

test('rows of one name, in any order of its words, or of one phone look the same; nobody is joined by it', () => {
  const { lookAlikes, peopleRows, same } = read()
  expect(lookAlikes.map(({ because, people }) => [because, people.map(({ row }) => row)])).toEqual([
    ['name', [1, 3, 5]],
    ['phone', [2, 4]],
  ])
  expect(lookAlikes[0]!.people[1]).toEqual({ row: 3, name: 'DIOP Awa', group: 'Jappo', phone: '70 000 01 01' })
  expect([peopleRows, same]).toEqual([[1, 2, 3, 4, 5], []])
  expect(take().messages.map(({ code }) => code)).toEqual(['setup.namesake', 'setup.samePhone'])
})

test('the phone of a whole group makes nobody look the same', () => {
  const shared = ['Awa', 'Binta', 'Coumba', 'Demba'].map((name) => [name, '77 000 01 02', 'oui'])
  expect(readCohortSheet({ tab: 'P', rows: [['Nom', 'Téléphone', 'Composter'], ...shared] }, words).lookAlikes).toEqual(
    [],
  )
})

test('one person in two rows: one ID, blanks filled, of marks that differ the lower counts and is said', () => {
  const { participants, taken, also, messages, rowOf } = take([[3, 1]])
  expect(participants.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'P001 Awa Diop',
    'P002 Binta Fall',
    'P003 Fatou Sarr',
    'P004 Awa Diop',
  ])
  expect(participants[0]).toMatchObject({ group: 'Jappo', phone: '70 000 01 01' })
  expect([rowOf.get('P001'), [...also]]).toEqual([1, [[3, 'P001']]])
  const of = (objective: string) => taken.get(itemId('P001', objective))
  expect(of('O01')).toEqual({ level: 'notYet', note: 'oui' })
  expect(of('O02')).toEqual({ level: 'applied', note: '' })
  // "Absent" says nothing: it is filled like a blank, and does not differ.
  expect(of('O03')).toEqual({ level: 'partly', note: 'abs' })
  expect(messages.filter(({ code }) => /same(Person|Differs)$/.test(code)).map(({ parameters }) => parameters)).toEqual(
    [
      { name: 'Awa Diop', rows: '2, 4', id: 'P001' },
      { name: 'Awa Diop', rows: '2, 4', column: 'Composter', marks: 'oui / non' },
    ],
  )
  // The other one of that name is somebody else, and that is said as before.
  expect(messages.find(({ code }) => code === 'setup.namesake')?.parameters).toEqual({ name: 'Awa Diop', rows: '2, 6' })
})

test('a mark that stands in the second row alone is known', () => {
  const odd = rows.map((row, at) => (at === 3 ? [...row.slice(0, 4), 'pas encore', ''] : row))
  const cohort = readCohortSheet({ tab: 'P', rows: odd }, words, { samePeople: [[1, 3]] })
  expect(cohort.marks.find(({ text }) => text === 'pas encore')).toMatchObject({ count: 1, level: 'notYet' })
})

test('an ID that stands in one of the rows stays, whichever is the first now', () => {
  const { participants, also } = take([[1, 3]], new Map([[3, 'P007']]))
  expect(participants[0]).toMatchObject({ id: 'P007', name: 'Awa Diop' })
  expect([...also]).toEqual([[3, 'P007']])
})

test('sets that share a row are one person; rows that are nobody’s join nothing', () => {
  const people = [1, 2, 3, 4, 5]
  expect(
    joinSamePeople(people, [
      [4, 5],
      [1, 3],
      [5, 3],
    ]),
  ).toEqual([
    { row: 3, of: 1 },
    { row: 4, of: 1 },
    { row: 5, of: 1 },
  ])
  expect(joinSamePeople(people, [[2, 99], [4], []])).toEqual([])
  const many = Array.from({ length: 20_000 }, (_, row) => row)
  expect(
    joinSamePeople(
      many,
      many
        .slice(1)
        .map((row) => [row, row - 1])
        .reverse(),
    ).every(({ of }) => of === 0),
  ).toBe(true)
})

test('who was said to be one person stands among those who look the same, so that it can be taken back', () => {
  expect(read([[2, 5]]).lookAlikes.map(({ because }) => because)).toEqual(['name', 'phone', 'said'])
})

test('in a row per person and objective, the marks of both are one person’s', () => {
  const long = [
    ['Nom', 'Groupe', 'Objectif', 'Niveau vu'],
    ...[
      ['Awa Diop', 'Jappo'],
      ['Binta Fall', 'Jappo'],
      ['Awa Diop', 'Takku'],
    ].flatMap(([name, group], at) => [
      [name!, group!, 'Composter', at === 2 ? 'oui' : ''],
      [name!, group!, 'Pailler', 'oui'],
    ]),
  ]
  const said = { samePeople: [[1, 5]] }
  const { cohort, wide } = understandCohort([{ tab: 'V', rows: long }], words, undefined, said)
  const { participants, taken } = takeCohort(cohort!, wide!, words)
  expect(participants.map(({ name }) => name)).toEqual(['Awa Diop', 'Binta Fall'])
  expect(taken.get(itemId('P001', 'O01'))).toEqual({ level: 'applied', note: '' })
})

test('of "no longer relevant" and a level that was seen, the level counts; a text nobody knows stays a remark', () => {
  const mark = (level: 'applied' | 'notRelevant' | null, text: string) => ({
    row: 1,
    text,
    level,
    note: level ? '' : text,
  })
  expect(joinMarks([mark('notRelevant', 'SO'), mark('applied', 'oui')])).toEqual({
    level: 'applied',
    note: 'SO',
    differs: true,
  })
  expect(joinMarks([mark(null, 'bof'), mark('applied', 'oui')])).toEqual({
    level: 'applied',
    note: 'bof',
    differs: false,
  })
})
