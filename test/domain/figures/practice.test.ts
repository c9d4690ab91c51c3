import { computeFigures } from '../../../src/domain/figures/compute-figures'
import { emptyVillage, objective, person, round, row, seen } from './village'

function practiceVillage() {
  const village = emptyVillage()
  village.cohort.participants = [person('P001'), person('P002'), person('P003'), person('P004', { present: false })]
  village.cohort.objectives = [
    objective('O01', { module: 'Soil' }),
    objective('O02', { module: 'Water' }),
    objective('O03', { module: 'Soil' }),
  ]
  return village
}

test('the base is what was observed, and the rest is named beside it', () => {
  const village = practiceVillage()
  village.cohort.participants.push(person('P005'), person('P006'))
  const kept = { P001: 'a', P002: 'o', P003: 'r', P004: 'a', P005: '.' }
  village.cohort.rounds = [round('R1', '2026-03-01', ['O01'], kept)]
  const { tally } = computeFigures(village).byObjective[0]!.rounds[0]!
  expect(tally).toEqual({
    applied: 1,
    partly: 0,
    notYet: 0,
    observed: 1,
    notObserved: 1,
    notRelevant: 1,
    blank: 1,
    notAsked: 1,
  })
})

test('people who left count nowhere', () => {
  const village = practiceVillage()
  village.cohort.rounds = [round('R1', '2026-03-01', ['O01'], { P004: 'a' })]
  village.today.set('P004-O01', seen('applied'))
  const figures = computeFigures(village)
  expect(figures.people).toBe(3)
  expect(figures.whole.today.tally.applied).toBe(0)
  expect(figures.whole.rounds[0]!.tally.applied).toBe(0)
  expect(figures.matrix.map(({ participant }) => participant)).toEqual(['P001', 'P002', 'P003'])
})

test('what people knew at the end is never practice', () => {
  const village = practiceVillage()
  village.cohort.rounds = [
    round('R1', '2026-01-01', ['O01', 'O02'], { P001: 'a-', P002: 'p-', P003: 'n-' }, { speaksOf: 'acquired' }),
  ]
  const { byObjective, rounds, whole, matrix, atLeast } = computeFigures(village)
  expect(byObjective[0]!.acquired).toMatchObject({ acquired: 1, partly: 1, notYet: 1, marked: 3 })
  expect(byObjective[0]!.acquired).not.toHaveProperty('applied')
  expect(byObjective[1]!.acquired).toBeNull()
  expect(rounds).toEqual([])
  expect(whole.today.tally).toMatchObject({ applied: 0, observed: 0, notAsked: 9 })
  expect(matrix[0]!.cells[0]!.level).toBe('notAsked')
  expect(atLeast.observed).toBe(0)
})

test('of two tests at the end, the later that speaks of somebody stands', () => {
  const village = practiceVillage()
  village.cohort.rounds = [
    round('R2', '2026-01-20', ['O01'], { P001: 'a' }, { speaksOf: 'acquired' }),
    round('R1', '2026-01-10', ['O01'], { P001: 'n', P002: 'p' }, { speaksOf: 'acquired' }),
  ]
  expect(computeFigures(village).byObjective[0]!.acquired).toMatchObject({
    acquired: 1,
    partly: 1,
    notYet: 0,
    notAsked: 1,
  })
})

test('a closed round says what it kept, not what its tab says now', () => {
  const village = practiceVillage()
  village.cohort.rounds = [round('R1', '2026-03-01', ['O01'], { P001: 'n' })]
  village.cohort.observations = [row('P001', 'O01', 'R1', { level: 'applied', situation: 'own field' })]
  const [snapshot] = computeFigures(village).byObjective[0]!.rounds
  expect(snapshot!.tally).toMatchObject({ applied: 0, notYet: 1 })
})

test('open rounds are no round of the figures, but what they ask is blank today and not "not asked"', () => {
  const village = practiceVillage()
  village.cohort.rounds = [round('R1', '2026-03-01', ['O01'], {}, { status: 'open', closedOn: '' })]
  village.cohort.observations = [row('P001', 'O01', 'R1')]
  const figures = computeFigures(village)
  expect(figures.rounds).toEqual([])
  expect(figures.byObjective[0]!.today.tally).toMatchObject({ blank: 1, notAsked: 2 })
})

test('applied is split by how it is known, and counts the situations that are missing', () => {
  const village = practiceVillage()
  village.cohort.rounds = [round('R1', '2026-03-01', ['O01'], { P001: 'a', P002: 'a', P003: 'p' })]
  village.cohort.observations = [
    row('P001', 'O01', 'R1', { level: 'applied', wayKnown: 'seenInPlace', situation: 'rice field' }),
    row('P002', 'O01', 'R1', { level: 'applied', wayKnown: 'Radio', situation: '  ' }),
    row('P003', 'O01', 'R1', { level: 'partly', wayKnown: 'toldByPerson' }),
  ]
  village.today.set('P001-O01', seen('applied', { wayKnown: 'toldByOther', situation: 'garden' }))
  village.today.set('P002-O01', seen('applied'))
  const { rounds, today } = computeFigures(village).byObjective[0]!
  expect(rounds[0]!.known).toEqual({
    seen: 1,
    told: 0,
    ownWord: 1,
    notSaid: 0,
    byWay: [
      { word: 'seenInPlace', count: 1 },
      { word: 'Radio', count: 1 },
    ],
  })
  expect(rounds[0]!.situationMissing).toBe(1)
  expect(today.known).toMatchObject({ seen: 0, told: 1, ownWord: 0, notSaid: 1 })
  expect(today.situationMissing).toBe(1)
})

test('movement counts only who was observed in both rounds, from each round to the next by date', () => {
  const village = practiceVillage()
  village.cohort.rounds = [
    round('R2', '2026-05-01', ['O01', 'O02'], { P001: 'aa', P002: 'np', P003: 'a.' }),
    round('R1', '2026-02-01', ['O01', 'O02'], { P001: 'np', P002: 'ap', P003: 'on' }),
    round('R3', '2026-06-01', ['O03'], { P001: 'a' }),
  ]
  const { movements } = computeFigures(village).whole
  expect(movements).toEqual([
    { from: 'R1', to: 'R2', both: 4, up: 2, same: 1, down: 1 },
    { from: 'R2', to: 'R3', both: 0, up: 0, same: 0, down: 0 },
  ])
})

test('a module is the sum of its objectives, in the order they first stand', () => {
  const village = practiceVillage()
  village.today.set('P001-O01', seen('applied'))
  village.today.set('P001-O02', seen('applied'))
  village.today.set('P002-O03', seen('notYet'))
  const { byModule } = computeFigures(village)
  expect(byModule.map(({ module, today }) => [module, today.tally.applied, today.tally.observed])).toEqual([
    ['Soil', 1, 2],
    ['Water', 1, 1],
  ])
})
