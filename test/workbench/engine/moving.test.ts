import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptySheet, emptyWorkbook } from '../../../src/workbench/workbook/data'

/** Two sheets, so that the one with cells is not the one in front. */
function open() {
  const data = emptyWorkbook('en_GB', 'Europe/London', 'Front')
  const sheet = emptySheet(7, 'Behind', 5, 5)
  sheet.cells = [0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((column) => ({ value: `${'abcde'[column]}${row}` })))
  sheet.cells[1]![1] = { value: 'b1', note: 'pinned', style: { background: '#ff0000' } }
  sheet.cells[4]![4] = { formula: '=B2' }
  sheet.columnWidths = { 1: 200 }
  sheet.validations = [
    {
      zones: [{ top: 1, left: 1, bottom: 3, right: 1 }],
      criterion: 'TEXT_CONTAINS',
      arguments: ['b'],
      allowInvalid: true,
    },
  ]
  data.sheets.push(sheet)
  return openWorkbook(data)
}
const row = (workbook: ReturnType<typeof open>, top: number) =>
  workbook.readDisplay(7, { top, left: 0, bottom: top, right: 4 })[0]
const column = (workbook: ReturnType<typeof open>, left: number) =>
  workbook.readDisplay(7, { top: 0, left, bottom: 4, right: left }).flat()

test.each([
  [1, 0, ['b0', 'a0', 'c0', 'd0', 'e0']],
  [1, 4, ['a0', 'c0', 'd0', 'b0', 'e0']],
  [1, 5, ['a0', 'c0', 'd0', 'e0', 'b0']],
  [1, 2, ['a0', 'b0', 'c0', 'd0', 'e0']],
])('column %i moves before %i, on a sheet that is not in front', (first, before, expected) => {
  const workbook = open()
  workbook.moveColumns(7, first, 1, before)
  expect(row(workbook, 0)).toEqual(expected)
})

test('a column takes its note, colour, width and drop-down along, and formulas follow', () => {
  const workbook = open()
  workbook.moveColumns(7, 1, 1, 4)
  const [cell] = workbook.readNotes(7, { top: 1, left: 3, bottom: 1, right: 3 })
  expect(cell).toEqual(['pinned'])
  expect(workbook.readStyles(7, { top: 1, left: 3, bottom: 1, right: 3 })).toEqual([[{ background: '#ff0000' }]])
  expect(workbook.readNotes(7, { top: 0, left: 0, bottom: 4, right: 4 }).flat().filter(Boolean)).toHaveLength(1)
  expect([workbook.columnWidth(7, 1), workbook.columnWidth(7, 3)]).toEqual([100, 200])
  expect(workbook.validations(7)[0]!.zones).toEqual([{ top: 1, left: 3, bottom: 3, right: 3 }])
  expect(workbook.readFormulas(7, { top: 4, left: 4, bottom: 4, right: 4 })).toEqual([['=D2']])
})

test('rows move up and down; a rule over several rows is cut where it must be', () => {
  const workbook = open()
  workbook.moveRows(7, 2, 1, 0)
  expect(column(workbook, 0)).toEqual(['a2', 'a0', 'a1', 'a3', 'a4'])
  expect(workbook.validations(7)[0]!.zones).toEqual([
    { top: 0, left: 1, bottom: 0, right: 1 },
    { top: 2, left: 1, bottom: 3, right: 1 },
  ])
  workbook.moveRows(7, 0, 1, 3)
  expect(column(workbook, 0)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
  expect(workbook.validations(7)[0]!.zones).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }])
})
