import { computeFigures } from '../../../src/domain/figures/compute-figures'
import { emptyVillage, objective, person, seen } from './village'

function peopleVillage() {
  const village = emptyVillage()
  village.cohort.participants = [
    person('P001', { group: 'Espoir', place: 'Léo', sex: 'F' }),
    person('P002', { group: 'espoir ', place: 'Pô', sex: 'M' }),
    person('P003', { place: 'leo', sex: 'F' }),
    person('P004', { group: 'Union', place: '', sex: 'F' }),
  ]
  village.cohort.objectives = [objective('O01'), objective('O02')]
  return village
}

test('the matrix holds a cell for every person and objective, with its day and source', () => {
  const village = peopleVillage()
  village.today.set('P002-O02', seen('partly', { date: '2026-04-02', source: 'V007', toBeDecided: true }))
  const { matrix } = computeFigures(village)
  expect(matrix[1]!.cells).toEqual([
    { level: 'notAsked', date: '', source: '', toBeDecided: false },
    { level: 'partly', date: '2026-04-02', source: 'V007', toBeDecided: true },
  ])
})

test('spellings of one group are one group; who has none comes last; a column nobody fills gives nothing', () => {
  const village = peopleVillage()
  village.today.set('P001-O01', seen('applied'))
  village.today.set('P002-O01', seen('notYet'))
  const { byDivision } = computeFigures(village)
  expect(byDivision.group.map(({ value, people }) => [value, people])).toEqual([
    ['Espoir', 2],
    ['Union', 1],
    ['', 1],
  ])
  expect(byDivision.group[0]!.tally).toMatchObject({ applied: 1, notYet: 1, observed: 2 })
  expect(byDivision.place.map(({ value }) => value)).toEqual(['Léo', 'Pô', ''])
  expect(byDivision.partner).toEqual([])
})

test('at least N of M: the base is people who were observed', () => {
  const village = peopleVillage()
  village.today.set('P001-O01', seen('applied'))
  village.today.set('P001-O02', seen('applied'))
  village.today.set('P002-O01', seen('applied'))
  village.today.set('P003-O01', seen('notYet'))
  village.today.set('P004-O01', seen('notRelevant'))
  expect(computeFigures(village).atLeast).toEqual({
    objectives: 2,
    observed: 3,
    notObserved: 1,
    steps: [
      { atLeast: 1, people: 2 },
      { atLeast: 2, people: 1 },
    ],
  })
})

test('still to observe is by place, and only for "not observed"', () => {
  const village = peopleVillage()
  village.today.set('P001-O01', seen('notObserved'))
  village.today.set('P001-O02', seen('notObserved'))
  village.today.set('P002-O01', seen('notYet'))
  village.today.set('P003-O02', seen('notObserved'))
  village.today.set('P004-O02', seen('notObserved'))
  const places = computeFigures(village).stillToObserve
  expect(places.map(({ place, people }) => [place, people.map(({ name, objectives }) => [name, objectives])])).toEqual([
    [
      'Léo',
      [
        ['Name P001', ['O01', 'O02']],
        ['Name P003', ['O02']],
      ],
    ],
    ['', [['Name P004', ['O02']]]],
  ])
})
