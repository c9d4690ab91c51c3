import fc from 'fast-check'
import { coverPlaces } from '../../../src/workbench/google/zones'
import { zoneRows } from './zone-rows'

describe('rectangles', () => {
  test('marked places are covered once each, and no other', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(tables, (marked) => {
        const covered = coverPlaces(2, 3, marked).flatMap((zone) =>
          zoneRows(zone, (row, column) => [row, column]).flat(),
        )
        const wanted = marked.flatMap((row, down) =>
          row.flatMap((isMarked, right) => (isMarked ? [[down + 2, right + 3]] : [])),
        )
        const inOrder = (one: number[], other: number[]) => one[0]! - other[0]! || one[1]! - other[1]!
        expect(covered.sort(inOrder)).toEqual(wanted)
      }),
    )
  })

  test('rows that are marked alike are one rectangle', () => {
    expect(
      coverPlaces(0, 0, [
        [true, true],
        [true, true],
        [false, true],
      ]),
    ).toEqual([
      { top: 0, bottom: 1, left: 0, right: 1 },
      { top: 2, bottom: 2, left: 1, right: 1 },
    ])
  })
})
