import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import type { Operations } from '../../../src/workbench/workbook/operations'
import { read } from './opened'
import { smallPackage, unpack } from './packages'
import { teamPackage } from './team-package'

const part = 'xl/worksheets/sheet1.xml'
const cells = [
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Mark</t></is></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Awa</t></is></c><c r="B2"><v>3</v></c></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Binta</t></is></c><c r="B3"><v>4</v></c></row>',
  '<row r="4"><c r="A4"><f ca="1">SUM( Marks[Mark] )</f><v>7</v></c><c r="B4"><f>SUM( $B$2 ,5)</f><v>8</v></c></row>',
  '<row r="6"><c r="A6" cm="1"><f t="array" ref="A6:B7">A2:B3*1</f><v>1</v></c></row>',
]
const team = smallPackage({
  Team: `<sheetData>${cells.join('')}</sheetData><autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>`,
})

async function work(change: (workbook: Operations) => void): Promise<string> {
  const { data, original } = await read(team)
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  change(workbook)
  return unpack(workbookBytes(original, before, workbook.dump()))[part]!
}

test('formulas that say the same stay as the team wrote them when rows move', async () => {
  const xml = await work((workbook) => workbook.insertRows(0, 3, 1))
  expect(xml).toContain('<c r="A5"><f ca="1">SUM( Marks[Mark] )</f><v>7</v></c>')
  expect(xml).toContain('<c r="B5"><f>SUM( $B$2 ,5)</f><v>8</v></c>')
})

test('the place of an array formula moves along', async () => {
  const xml = await work((workbook) => workbook.insertRows(0, 4, 1))
  expect(xml).toMatch(/<c r="A7"[^>]*><f t="array" ref="A7:B8">/)
})

test('a filter that grows keeps what it filters by', async () => {
  const xml = await work((workbook) => workbook.insertRows(0, 2, 1))
  expect(xml).toContain('<filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>')
  expect(xml).toContain('<autoFilter ref="A1:B4">')
})

test('a row that was edited keeps its look when rows and columns are inserted around it', async () => {
  const { data, original } = await read(teamPackage())
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  workbook.write(0, { top: 2, left: 0, bottom: 2, right: 0 }, [['Edited']])
  workbook.insertRows(0, 2, 2)
  workbook.insertColumns(0, 1, 1)
  const xml = unpack(workbookBytes(original, before, workbook.dump()))[part]!
  expect(xml).toContain('<c r="D5" s="3" t="inlineStr"><is><t>=not a formula</t></is></c>')
})
