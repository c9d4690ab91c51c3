import { computeFigures } from '../../../src/domain/figures/compute-figures'
import { describeMethod, withoutNames } from '../../../src/domain/figures/method'
import { figuresForOutside } from '../../../src/domain/figures/outside-figures'
import { todayLevels } from '../../../src/domain/today'
import type { Cohort } from '../../../src/model/cohort'
import { emptyVillage, objective, person, round, row } from './village'

/** Two invented people whose levels are known in the team's own words, by people with names. */
function village(): Cohort {
  const { cohort } = emptyVillage()
  return {
    ...cohort,
    participants: [person('P001'), person('P002')],
    objectives: [objective('O01')],
    rounds: [round('R1', '2026-03-01', ['O01'], { P001: 'a', P002: 'a' }, { observer: 'Aline' })],
    observations: [
      row('P001', 'O01', 'R1', { level: 'applied', wayKnown: 'her brother Modou', observer: 'Aline' }),
      row('P002', 'O01', 'R1', { level: 'applied', wayKnown: 'seenInPlace', observer: 'aline' }),
    ],
  }
}

test('figures for outside hold no word of the team, not even in what is not printed; the counts stay', () => {
  const cohort = village()
  const all = computeFigures({ ...emptyVillage(), cohort, today: todayLevels(cohort) })
  expect(JSON.stringify(all)).toContain('Modou')
  const outside = figuresForOutside(all)
  expect(JSON.stringify(outside)).not.toMatch(/Modou|Name P00/)
  expect(outside.whole.today.known).toMatchObject({ seen: 1, ownWord: 1, notSaid: 0 })
})

test('who looked is counted, and named for the team alone', () => {
  const method = describeMethod(village())
  expect(method.observers).toEqual([{ count: 1, names: ['Aline'] }])
  expect(withoutNames(method).observers).toEqual([{ count: 1, names: [] }])
  expect(withoutNames(method).visits.by).toEqual({ count: 0, names: [] })
})
