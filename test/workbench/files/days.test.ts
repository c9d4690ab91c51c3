import { isDay } from '../../../src/workbench/files/xlsx/days'
import { emptySheet } from '../../../src/workbench/workbook/data'
import { edit, put, read, sheetOf } from './opened'
import { pack, smallPackage } from './packages'
import { teamParts } from './team-package'

const people = 'xl/worksheets/sheet1.xml'

/** The team's workbook, counting its days from 1904 as old programs did. */
const old = pack({
  ...teamParts,
  'xl/workbook.xml': teamParts['xl/workbook.xml']!.replace('<workbookPr ', '<workbookPr date1904="1" '),
})

test('a file that counts from 1904: days are read as ours, other numbers as they are', async () => {
  const sheet = sheetOf((await read(old)).data, 'People')
  expect(sheet.cells[1]![3]).toMatchObject({ value: 46027 + 1462 })
  expect(sheet.cells[1]![6]).toMatchObject({ value: 0.5 })
})

test('a day written into it comes back, also on a new sheet; the others are not touched', async () => {
  const style = { numberFormat: 'dd/mm/yyyy' }
  const { after, saved } = await edit(old, (data) => {
    put(sheetOf(data, 'People'), 2, 3, { value: 48000, style })
    const sheet = emptySheet(9, 'New')
    put(sheet, 0, 0, { value: 48001, style })
    put(sheet, 0, 1, { value: 7 })
    data.sheets.push(sheet)
  })
  expect(after[people]).toContain('<c r="D3" s="2"><v>46538</v></c>')
  expect(after[people]).toContain('<c r="D2" s="2"><v>46027</v></c>')
  const again = (await read(saved)).data
  expect(sheetOf(again, 'People').cells[2]![3]).toEqual({ value: 48000, style })
  expect(sheetOf(again, 'New').cells[0]).toEqual([{ value: 48001, style }, { value: 7 }])
})

test('parts of a second and the first days of all are kept', async () => {
  const cells =
    '<row r="1"><c r="A1" s="2"><v>0</v></c><c r="B1" s="2"><v>46027.123456789012</v></c><c r="C1" s="2"><v>59</v></c></row>'
  const bytes = smallPackage({ A: `<sheetData>${cells}</sheetData>` }, { 'xl/styles.xml': teamParts['xl/styles.xml']! })
  const { data } = await read(bytes)
  expect(data.sheets[0]!.cells[0]!.map((cell) => cell?.value)).toEqual([0, 46027.12345678901, 59])
})

test.each([
  ['dd/mm/yyyy', true],
  ['h:mm AM/PM', true],
  ['0.00', false],
  ['@', false],
  ['General', false],
  ['0" days"', false],
  ['[Red]0.0', false],
  ['#,##0 \\d', false],
])('is %s a day? %s', (format, expected) => expect(isDay(format)).toBe(expected))
