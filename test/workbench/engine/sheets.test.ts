import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptySheet, emptyWorkbook } from '../../../src/workbench/workbook/data'

function openWithHidden() {
  const data = emptyWorkbook('fr_FR', 'Africa/Dakar', 'A')
  data.sheets.push(emptySheet(1, 'B'), { ...emptySheet(2, 'C'), hidden: true }, { ...emptySheet(3, 'D'), hidden: true })
  return openWorkbook(data)
}
const order = (workbook: ReturnType<typeof openWorkbook>) => workbook.sheets().map(({ name }) => name)

const hidden = (workbook: ReturnType<typeof openWorkbook>) =>
  workbook
    .sheets()
    .flatMap((sheet) => (sheet.hidden ? [sheet.name] : []))
    .sort()

test.each([
  [0, 3, ['B', 'C', 'D', 'A']],
  [3, 0, ['D', 'A', 'B', 'C']],
  [1, 2, ['A', 'C', 'B', 'D']],
  [1, 99, ['A', 'C', 'D', 'B']],
])('sheet %i moves to place %i among all, hidden ones counted', (sheet, index, expected) => {
  const workbook = openWithHidden()
  workbook.moveSheet(sheet, index)
  expect(order(workbook)).toEqual(expected)
  expect(hidden(workbook)).toEqual(['C', 'D'])
})

test('a copy goes to the end, behind hidden sheets', () => {
  const workbook = openWithHidden()
  workbook.copySheet(0)
  expect(order(workbook)).toEqual(['A', 'B', 'C', 'D', 'Copy of A'])
})
