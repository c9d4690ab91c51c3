import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import { mapLines } from '../../../src/workbench/files/xlsx/map-lines'
import { shiftFormula } from '../../../src/workbench/files/xlsx/shift-formula'
import type { Operations } from '../../../src/workbench/workbook/operations'
import { read, sheetOf } from './opened'
import { cellsOf, type Parts, unpack } from './packages'
import { teamPackage } from './team-package'

const people = 'xl/worksheets/sheet1.xml'

/** A person's work in the grid on the team's workbook. */
async function work(change: (workbook: Operations) => void) {
  const { data, original } = await read(teamPackage())
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  change(workbook)
  const saved = workbookBytes(original, before, workbook.dump())
  return { saved, after: unpack(saved) as Parts, before: unpack(teamPackage()) as Parts }
}

/** A cell's XML without its place. */
const inner = (cells: Record<string, string>, name: string) => cells[name]?.replace(/ r="[A-Z]+\d+"/, '')

describe('mapping lines', () => {
  const lines = (text: string) => [...text].map((sign) => ({ all: sign === '.' ? '' : sign, key: sign.toLowerCase() }))
  test.each([
    ['the same', 'abc', 'abc', [0, 1, 2]],
    ['one inserted', 'abc', 'axbc', [0, -1, 1, 2]],
    ['one deleted', 'abcd', 'abd', [0, 1, 3]],
    ['one changed', 'abc', 'axc', [0, 1, 2]],
    ['one deleted and another changed', 'abcde', 'acXe', [0, 2, 3, 4]],
    ['one inserted and another deleted', 'abcde', 'axbce', [0, -1, 1, 2, 4]],
    ['sorted', 'abc', 'cab', [2, 0, 1]],
    ['changed but known by its key', 'abcd', 'aBxd', [0, 1, 2, 3]],
    ['empty lines follow their neighbours', 'a..b', 'xa..b', [-1, 0, 1, 2, 3]],
    ['twins keep their order', 'aabb', 'aaxbb', [0, 1, -1, 2, 3]],
    ['all gone', 'ab', '', []],
    ['all new', '', 'ab', [-1, -1]],
  ])('%s', (_, before, after, expected) => {
    expect(mapLines(lines(before), lines(after))).toEqual(expected)
  })
})

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A$1+A$1+$A1', '$A$1+B$1+$A3'],
  ['SUM(A1:B2,C:C,$3:4)', 'SUM(B3:C4,D:D,$3:6)'],
  [`'A1 B2'!C3&"A1"`, `'A1 B2'!D5&"A1"`],
  ['Sheet1!A1+LOG10(A1)', 'Sheet1!B3+LOG10(B3)'],
  ['Table1[A1]+A1_x+x.A1', 'Table1[A1]+A1_x+x.A1'],
])('a formula filled two rows down and a column right: %s', (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected)
})

test('a reference that falls out of the sheet is #REF!', () => {
  expect(shiftFormula('A1+B2', -1, 0)).toBe('#REF!+B1')
})

test('a row inserted: the others keep rich text, looks, marks and heights', async () => {
  const { after, before } = await work((workbook) => workbook.insertRows(0, 2, 1))
  const [old, now] = [cellsOf(before[people]!), cellsOf(after[people]!)]
  expect(inner(now, 'A2')).toBe(inner(old, 'A2'))
  for (const column of ['A', 'B', 'C', 'D'])
    for (const row of [3, 4]) expect(inner(now, column + (row + 1))).toBe(inner(old, column + row))
  expect(inner(now, 'A6')).toBe(inner(old, 'A5'))
  expect(inner(now, 'B6')).toBe('<c><f>COUNTA(A2:A5)</f><v>3</v></c>')
  expect(after[people]).toMatch(/<row r="5"[^>]* hidden="1"/)
  expect(after[people]).toContain('<f>D4+1</f>')
  expect(after[people]).toContain('<hyperlink ref="A6" r:id="rId1" tooltip="Our page"/>')
})

test('a row inserted: rules, colours, merges and the filter move along, with all they say', async () => {
  const { after } = await work((workbook) => workbook.insertRows(0, 2, 1))
  const xml = after[people]!
  expect(xml).toContain('error="Choose a group" promptTitle="Group" prompt="Where from?" sqref="B2:B6"')
  expect(xml).toMatch(/type="textLength" [^>]*sqref="A2:A6"/)
  expect(xml).toContain('<formula1>43831</formula1><formula2>54788</formula2>')
  expect(xml).toMatch(/<conditionalFormatting sqref="D2:D6"><cfRule type="cellIs" dxfId="0" [^>]*stopIfTrue="1"/)
  expect(xml).toContain('<conditionalFormatting sqref="G2:G6"><cfRule type="colorScale"')
  expect(xml).toContain('<mergeCell ref="A8:B8"/>')
  expect(xml).toContain('<autoFilter ref="A1:D6"/>')
  expect(xml).toContain('<xm:sqref>F2:F6</xm:sqref>')
  expect(after['xl/tables/table1.xml']).toContain('ref="I1:J4"')
})

test('a row inserted above notes: they move along, with their author and their marks', async () => {
  const { after } = await work((workbook) => workbook.insertRows(0, 2, 1))
  const comments = Object.entries(after).find(([path]) => /comments/.test(path) && path.endsWith('.xml'))![1]
  expect(comments).toContain('<author>Moussa</author>')
  expect(comments).toMatch(/<comment ref="A2"[^>]*><text><r><rPr><b\/>/)
  expect(comments).toContain('ref="B5"')
})

test('a row deleted: what stood in it is gone, the rest moves up', async () => {
  const { after, before, saved } = await work((workbook) => workbook.deleteRows(0, 1, 1))
  const [old, now] = [cellsOf(before[people]!), cellsOf(after[people]!)]
  expect(inner(now, 'A2')).toBe(inner(old, 'A3'))
  expect(inner(now, 'C2')).toBe(inner(old, 'C3'))
  const sheet = sheetOf((await read(saved)).data, 'People')
  expect(sheet.cells[1]![4]!.formula).toBe('=D2+1')
  expect(
    sheet.cells
      .flat()
      .filter((cell) => cell?.note)
      .map((cell) => cell!.note),
  ).toEqual(['moved in May'])
})

test('a column inserted: cells, widths and looks of columns move along', async () => {
  const { after, before } = await work((workbook) => workbook.insertColumns(0, 1, 1))
  const [old, now] = [cellsOf(before[people]!), cellsOf(after[people]!)]
  expect(inner(now, 'A2')).toBe(inner(old, 'A2'))
  expect(inner(now, 'C2')).toBe(inner(old, 'B2'))
  expect(inner(now, 'D3')).toBe(inner(old, 'C3'))
  expect(after[people]).toMatch(/<col min="4" max="4" [^>]*style="3"/)
})

test('rows sorted: rich text goes with its row', async () => {
  const { after, before } = await work((workbook) =>
    workbook.sort(0, { top: 1, left: 0, bottom: 2, right: 3 }, [{ column: 0, ascending: false }]),
  )
  const [old, now] = [cellsOf(before[people]!), cellsOf(after[people]!)]
  expect(inner(now, 'A3')).toBe(inner(old, 'A2'))
})
