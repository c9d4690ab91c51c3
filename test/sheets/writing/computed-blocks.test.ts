import * as fc from 'fast-check'
import { computedBlocks, type OwnCells } from '../../../src/sheets/writing/computed-blocks'

const text = (value: string) => ({ kind: 'text' as const, text: value })

function cellsOf(rows: Record<number, Record<number, string>>): OwnCells {
  return new Map(
    Object.entries(rows).map(([row, cells]) => [
      Number(row),
      new Map(Object.entries(cells).map(([column, value]) => [Number(column), text(value)])),
    ]),
  )
}

test('nothing differs = nothing to write', () => {
  const values = [['h'], ['a'], ['b']]
  expect(computedBlocks({ values }, cellsOf({ 1: { 0: 'a' }, 2: { 0: 'b' } }))).toEqual([])
})

test('one block from the first row that differs to the last', () => {
  const values = [['h'], ['a'], ['x'], ['c'], ['y'], ['e']]
  const cells = cellsOf({ 1: { 0: 'a' }, 2: { 0: 'b' }, 3: { 0: 'c' }, 4: { 0: 'd' }, 5: { 0: 'e' } })
  expect(computedBlocks({ values }, cells)).toEqual([{ row: 2, column: 0, values: [['b'], ['c'], ['d']] }])
})

test('a block stops at a row of the person’s own', () => {
  const values = [['h'], ['x'], ['mine'], ['y']]
  const blocks = computedBlocks({ values }, cellsOf({ 1: { 0: 'a' }, 3: { 0: 'b' } }))
  expect(blocks).toEqual([
    { row: 1, column: 0, values: [['a']] },
    { row: 3, column: 0, values: [['b']] },
  ])
})

test('whatever is to be written: what differs is written, and no cell that was not given', () => {
  const grid = fc.array(fc.array(fc.constantFrom<string>('', 'a', 'b'), { minLength: 5, maxLength: 5 }), {
    minLength: 6,
    maxLength: 6,
  })
  const own = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('a', 'b', 'c')), { maxLength: 20 })
  fc.assert(
    fc.property(grid, own, (values, list) => {
      const cells: OwnCells = new Map()
      for (const [row, column, value] of list) {
        const line = cells.get(row) ?? new Map()
        cells.set(row, line.set(column, text(value)))
      }
      const after = values.map((row) => [...row])
      for (const block of computedBlocks({ values }, cells)) {
        block.values.forEach((line, down) => {
          line.forEach((value, right) => {
            expect(cells.get(block.row + down)?.has(block.column + right)).toBe(true)
            after[block.row + down]![block.column + right] = String(value)
          })
        })
      }
      for (const [row, line] of cells)
        for (const [column, content] of line) expect(after[row]![column]).toBe((content as { text: string }).text)
    }),
  )
})
