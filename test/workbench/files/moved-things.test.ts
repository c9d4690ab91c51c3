import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import { moveZone, type Shift } from '../../../src/workbench/files/xlsx/line-shift'
import { moveInFormula } from '../../../src/workbench/files/xlsx/move-mentions'
import { moveLines } from '../../../src/workbench/files/xlsx/moved-lines'
import { readZone, zoneName } from '../../../src/workbench/files/xlsx/references'
import type { Operations } from '../../../src/workbench/workbook/operations'
import { read } from './opened'
import { changedParts, type Parts, pack, unpack } from './packages'
import { teamParts } from './team-package'

const chart = 'xl/charts/chart1.xml'
const pivot = 'xl/pivotCache/pivotCacheDefinition1.xml'
const drawing = 'xl/drawings/drawing1.xml'
const corner = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:${name}>`

const parts: Parts = {
  ...teamParts,
  [chart]:
    "<c:chart><c:cat><c:strRef><c:f>People!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:f>'Lists'!$B$1:$B$3</c:f></c:val></c:chart>",
  [pivot]:
    '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:D5" sheet="People"/></cacheSource></pivotCacheDefinition>',
  [drawing]: `<xdr:wsDr><xdr:twoCellAnchor>${corner('from', 8, 4)}${corner('to', 10, 9)}<xdr:pic/></xdr:twoCellAnchor><xdr:oneCellAnchor>${corner('from', 8, 0)}<xdr:ext cx="5" cy="5"/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="absolute">${corner('from', 1, 6)}${corner('to', 2, 7)}</xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/workbook.xml': teamParts['xl/workbook.xml']!.replace(
    '<definedName name="Rate">',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">People!$A$1:$D$5</definedName><definedName name="Total">SUM(People!$D$2:$D$5)+Lists!$B$3</definedName><definedName name="Rate">',
  ),
}

/** A person's work in the grid. */
async function work(change: (workbook: Operations) => void) {
  const { data, original } = await read(pack(parts))
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  change(workbook)
  return unpack(workbookBytes(original, before, workbook.dump()))
}

const rowsTo = (after: Parts) => [...after[drawing]!.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row))

test('rows inserted: charts, pivot tables, print areas and named formulas follow their cells', async () => {
  const after = await work((workbook) => workbook.insertRows(0, 2, 2))
  expect(after[chart]).toContain('<c:f>People!$A$2:$A$7</c:f>')
  expect(after[chart]).toContain("<c:f>'Lists'!$B$1:$B$3</c:f>")
  expect(after[pivot]).toContain('ref="A1:D7"')
  expect(after['xl/workbook.xml']).toContain('localSheetId="0">People!$A$1:$D$7<')
  expect(after['xl/workbook.xml']).toContain('>SUM(People!$D$2:$D$7)+Lists!$B$3<')
})

test('rows inserted above a picture move it whole; one above them and one that is fixed stay', async () => {
  const after = await work((workbook) => workbook.insertRows(0, 2, 2))
  expect(rowsTo(after)).toEqual([6, 11, 0, 6, 7])
})

test('rows deleted: ranges shrink, and the picture on them goes to the next row', async () => {
  const after = await work((workbook) => workbook.deleteRows(0, 3, 2))
  expect(after[chart]).toContain('<c:f>People!$A$2:$A$3</c:f>')
  expect(rowsTo(after).slice(0, 2)).toEqual([3, 8])
})

test('a column inserted moves what stands to its right', async () => {
  const after = await work((workbook) => workbook.insertColumns(0, 1, 1))
  expect(after[chart]).toContain('<c:f>People!$A$2:$A$5</c:f>')
  expect(after[pivot]).toContain('ref="A1:E5"')
  expect(after[drawing]).toContain('<xdr:col>9</xdr:col>')
})

test('a sort moves none of it', async () => {
  const after = await work((workbook) =>
    workbook.sort(0, { top: 1, left: 0, bottom: 4, right: 6 }, [{ column: 0, ascending: false }]),
  )
  expect(changedParts(parts, after)).not.toContain(drawing)
  expect(changedParts(parts, after)).not.toContain(chart)
  expect(changedParts(parts, after)).not.toContain('xl/workbook.xml')
})

const inserted: Shift = { rows: [0, 1, -1, 2, 3, 4], columns: [0, 1, 2], moved: true, inOrder: true }
const deleted: Shift = { rows: [0, 3, 4], columns: [0, 1, 2], moved: true, inOrder: true }

test.each<[string, Shift, string | null]>([
  ['A1:B2', inserted, 'A1:B2'],
  ['A2:B3', inserted, 'A2:B4'],
  ['A3', inserted, 'A4'],
  ['A9:B12', inserted, 'A10:B13'],
  ['A1:B12', inserted, 'A1:B13'],
  ['A2:A3', deleted, null],
  ['A2:A4', deleted, 'A2'],
])('%s follows its lines', (zone, shift, expected) => {
  const now = moveZone(readZone(zone)!, { ...shift, columns: [0, 1, 2] })
  expect(now && zoneName(now)).toBe(expected)
})

test('lines past the end of the grid keep their distance', () => {
  expect(moveLines([0, -1, 1], 5, 6)).toEqual({ first: 6, last: 7 })
  expect(moveLines([0], 2, 2)).toEqual({ first: 2, last: 2 })
})

test.each([
  ['Team!A3+Other!A3', 'Team!A4+Other!A3'],
  ['"Team!A3"&Team!$A3', '"Team!A3"&Team!$A4'],
  ["'Team'!A$2:$B3", "'Team'!A$2:$B4"],
  ['MyTeam!A3+Team!A3x', 'MyTeam!A3+Team!A3x'],
])('%s', (formula, expected) => {
  expect(moveInFormula(formula, 'Team', inserted)).toBe(expected)
})

test('what is gone says so', () => {
  expect(moveInFormula('SUM(Team!A2:A3)', 'Team', deleted)).toBe('SUM(Team!#REF!)')
})
