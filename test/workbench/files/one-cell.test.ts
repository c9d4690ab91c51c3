import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import { edit, put, read, sheetOf } from './opened'
import { aroundCells, changedCells, changedParts } from './packages'
import { teamPackage } from './team-package'

const people = 'xl/worksheets/sheet1.xml'
const own = 'docProps/workbench.json'
/** What every save may touch: the list of kinds of parts, and the part that holds what .xlsx has no place for. */
const always = ['[Content_Types].xml', own]

test('opened and saved unedited: the same bytes', async () => {
  const bytes = teamPackage()
  const { data, original } = await read(bytes)
  expect(workbookBytes(original, data, structuredClone(data))).toEqual(bytes)
})

test('one value written: that cell differs, and nothing else in the whole package', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    const cell = sheetOf(data, 'People').cells[2]![0]!
    put(sheetOf(data, 'People'), 2, 0, { ...cell, value: 'Binta Sall' })
  })
  expect(changedCells(before[people]!, after[people]!)).toEqual(['A3'])
  expect(aroundCells(after[people]!)).toBe(aroundCells(before[people]!))
  expect(changedParts(before, after)).toEqual([...always, people].sort())
})

test('a formula changed where one stood: that cell differs, and nothing else', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    put(sheetOf(data, 'Lists'), 2, 1, { formula: '=People!B5*2', value: 6 })
  })
  const path = 'xl/worksheets/sheet2.xml'
  expect(changedCells(before[path]!, after[path]!)).toEqual(['B3'])
  expect(aroundCells(after[path]!)).toBe(aroundCells(before[path]!))
  expect(changedParts(before, after)).toEqual([...always, path].sort())
})

test('a formula where none stood: the order of calculation is left to be made again', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    put(sheetOf(data, 'Lists'), 1, 1, { formula: '=1+1', value: 2 })
  })
  expect(changedParts(before, after)).toEqual(
    [...always, 'xl/worksheets/sheet2.xml', 'xl/calcChain.xml', 'xl/_rels/workbook.xml.rels'].sort(),
  )
  expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain')
  expect(after['[Content_Types].xml']).not.toContain('calcChain')
})

test('a cell beyond the rows in use is added, and the size in use with it', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    put(sheetOf(data, 'Lists'), 8, 3, { value: 1 })
  })
  const path = 'xl/worksheets/sheet2.xml'
  expect(changedCells(before[path]!, after[path]!)).toEqual(['D9'])
  expect(after[path]).toContain('<dimension ref="A1:D9"/>')
})

test('an edited cell keeps the look it had, to the last detail', async () => {
  const { after } = await edit(teamPackage(), (data) => {
    const sheet = sheetOf(data, 'People')
    put(sheet, 1, 6, { ...sheet.cells[1]![6]!, value: 0.75 })
    put(sheet, 0, 0, { ...sheet.cells[0]![0]!, value: 'Nom' })
  })
  expect(after[people]).toContain('<c r="G2" s="5"><v>0.75</v></c>')
  expect(after[people]).toMatch(/<c r="A1" s="1" t="inlineStr">/)
})

test('a cell painted keeps the rest of its look: typeface, indent, lock', async () => {
  const { after } = await edit(teamPackage(), (data) => {
    const sheet = sheetOf(data, 'People')
    const cell = sheet.cells[1]![6]!
    put(sheet, 1, 6, { ...cell, style: { ...cell.style, background: '#ffff00' } })
    const link = sheet.cells[4]![0]!
    put(sheet, 4, 0, { ...link, style: { ...link.style, bold: true } })
  })
  const xfs = [...after['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/g)].map(
    ([xf]) => xf,
  )
  const painted = xfs[Number(/<c r="G2" s="(\d+)"/.exec(after[people]!)![1])]!
  expect(painted).toContain('numFmtId="9"')
  expect(painted).toContain('indent="1"')
  expect(painted).toContain('<protection locked="0"/>')
  const bold = xfs[Number(/<c r="A5" s="(\d+)"/.exec(after[people]!)![1])]!
  const fonts = [...after['xl/styles.xml']!.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font)
  expect(fonts[Number(/fontId="(\d+)"/.exec(bold)![1])]).toBe(
    '<font><b/><u/><sz val="11"/><color theme="10"/><name val="Calibri"/></font>',
  )
})

test('a shared formula whose first cell is overwritten goes on in its other cells', async () => {
  const { after, saved } = await edit(teamPackage(), (data) => {
    put(sheetOf(data, 'People'), 1, 4, { value: 'no more' })
  })
  expect(after[people]).not.toMatch(/<f t="shared" si="0"\/>/)
  const again = sheetOf((await read(saved)).data, 'People')
  expect(again.cells.slice(1, 4).map((row) => row?.[4])).toEqual([
    { value: 'no more' },
    { formula: '=D3+1', value: 46059 },
    { formula: '=D4+1', value: 46059.75 },
  ])
})

test('a cell emptied is gone, one that only had a look keeps it', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    const sheet = sheetOf(data, 'People')
    put(sheet, 2, 0, undefined)
    put(sheet, 2, 3, { style: sheet.cells[2]![3]!.style! })
  })
  expect(changedCells(before[people]!, after[people]!)).toEqual(['A3', 'D3'])
  expect(after[people]).not.toContain('r="A3"')
  expect(after[people]).toContain('<c r="D3" s="2"/>')
})

test('the same edit twice gives the same bytes', async () => {
  const save = () =>
    edit(teamPackage(), (data) => put(sheetOf(data, 'Lists'), 5, 5, { value: 'x', style: { bold: true } }))
  const [one, two] = [await save(), await save()]
  expect(one.saved).toEqual(two.saved)
})
