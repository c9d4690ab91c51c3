import fc from 'fast-check'
import { leastPeople, mergeSmallGroups } from '../../../src/domain/figures/small-groups'
import { addLevel, emptyTally } from '../../../src/domain/figures/tally'
import type { DivisionFigures } from '../../../src/model/figures'

function group(value: string, people: number): DivisionFigures {
  const tally = emptyTally()
  for (let index = 0; index < people; index++) addLevel(tally, index % 2 ? 'applied' : 'notYet')
  return { value, people, tally }
}

const groups = (...sizes: number[]) => sizes.map((people, index) => group(`G${index}`, people))
const names = (shown: DivisionFigures[]) => shown.map(({ value }) => value)

test('large groups are shown as they are', () => {
  expect(mergeSmallGroups(groups(5, 9, 12))).toEqual({ shown: groups(5, 9, 12), together: null, tooSmall: false })
})

test('one small group takes the next smallest with it: two at least are together', () => {
  const { shown, together } = mergeSmallGroups(groups(12, 3, 6, 8))
  expect(names(shown)).toEqual(['G0', 'G3'])
  expect(together).toMatchObject({ groups: 2, people: 9 })
})

test('tiny groups take more until they are five people', () => {
  const { shown, together } = mergeSmallGroups(groups(1, 1, 7, 9))
  expect(names(shown)).toEqual(['G3'])
  expect(together).toMatchObject({ groups: 3, people: 9 })
})

test('when all of them would be together nothing is shown by group', () => {
  expect(mergeSmallGroups(groups(3, 40))).toEqual({ shown: [], together: null, tooSmall: true })
  expect(mergeSmallGroups(groups(2))).toEqual({ shown: [], together: null, tooSmall: true })
})

test('no list, no groups', () => {
  expect(mergeSmallGroups([])).toEqual({ shown: [], together: null, tooSmall: false })
})

test('whatever the groups: none shown alone is small, two at least are together, nobody is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (sizes) => {
      const all = groups(...sizes)
      const { shown, together, tooSmall } = mergeSmallGroups(all)
      if (tooSmall) return
      expect(shown.every(({ people }) => people >= leastPeople)).toBe(true)
      if (together) {
        expect(together.groups).toBeGreaterThanOrEqual(2)
        expect(together.people).toBeGreaterThanOrEqual(leastPeople)
        expect(shown.length).toBeGreaterThan(0)
      }
      const sum = [...shown, ...(together ? [together] : [])]
      expect(sum.reduce((total, { people }) => total + people, 0)).toBe(sizes.reduce((a, b) => a + b, 0))
      const applied = (list: DivisionFigures[]) => list.reduce((total, { tally }) => total + tally.applied, 0)
      expect(applied(sum)).toBe(applied(all))
    }),
  )
})
