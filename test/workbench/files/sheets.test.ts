import { emptySheet } from '../../../src/workbench/workbook/data'
import { edit, put, read, sheetOf } from './opened'
import { changedParts, relations, relsXml, smallPackage } from './packages'
import { teamPackage } from './team-package'

const own = 'docProps/workbench.json'
const listed = (workbook: string) =>
  [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => /name="([^"]*)"/.exec(tag)![1])

test('a new sheet: all old parts the same but the lists of sheets, kinds and looks', async () => {
  const { before, after, saved } = await edit(teamPackage(), (data) => {
    const sheet = emptySheet(77, 'Follow-up')
    put(sheet, 0, 0, { value: 'Hello', style: { bold: true }, note: 'A note' })
    data.sheets.push(sheet)
  })
  expect(changedParts(before, after)).toEqual(
    [
      '[Content_Types].xml',
      own,
      'xl/_rels/workbook.xml.rels',
      'xl/commentsOf5.xml',
      'xl/drawings/notesOf5.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/worksheets/sheet5.xml',
    ].sort(),
  )
  const again = (await read(saved)).data
  expect(again.sheets.map(({ name, id }) => [name, id])).toEqual([
    ['People', 0],
    ['Lists', 1],
    ['Old list', 2],
    ['Follow-up', 77],
  ])
  expect(sheetOf(again, 'Follow-up').cells[0]?.[0]).toEqual({ value: 'Hello', style: { bold: true }, note: 'A note' })
  expect(sheetOf(again, 'Follow-up')).toMatchObject({ rowCount: 1000, columnCount: 26 })
})

test('a sheet renamed: its part stays, names and links that speak of it follow', async () => {
  const { before, after } = await edit(teamPackage(), (data) => {
    sheetOf(data, 'Lists').name = "L'été & co"
  })
  const workbook = after['xl/workbook.xml']!
  expect(listed(workbook)).toEqual(['People', "L'été &amp; co", 'Old list'])
  expect(workbook).toContain(">'L''été &amp; co'!$A$1:$B$3</definedName>")
  expect(workbook).toContain(">'L''été &amp; co'!$A$1:$A$3</definedName>")
  expect(workbook).not.toContain('Lists!')
  expect(after['xl/worksheets/sheet2.xml']).toBe(before['xl/worksheets/sheet2.xml'])
  expect(after['xl/worksheets/sheet1.xml']).toContain("<formula1>'L''été &amp; co'!$A$1:$A$3</formula1>")
  expect(after['xl/worksheets/sheet1.xml']).toContain("<xm:f>'L''été &amp; co'!$B$1:$B$2</xm:f>")
})

test('sheets moved: the order of tabs, the tab in front and the names of one sheet follow', async () => {
  const { before, after, saved } = await edit(teamPackage(), (data) => {
    data.sheets = [data.sheets[1]!, data.sheets[2]!, data.sheets[0]!]
  })
  const workbook = after['xl/workbook.xml']!
  expect(listed(workbook)).toEqual(['Lists', 'Old list', 'People'])
  expect(workbook).toContain('activeTab="0"')
  expect(workbook).toContain('name="_xlnm._FilterDatabase" localSheetId="2"')
  expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="0"')
  expect(workbook).toContain('name="Old list" sheetId="3" state="veryHidden"')
  expect(changedParts(before, after)).toEqual(['[Content_Types].xml', own, 'xl/workbook.xml'].sort())
  expect((await read(saved)).data.sheets.map(({ id }) => id)).toEqual([1, 2, 0])
})

test('a sheet hidden and one shown; the tab in front is one that can be seen', async () => {
  const { after, saved } = await edit(teamPackage(), (data) => {
    sheetOf(data, 'Lists').hidden = true
    sheetOf(data, 'Old list').hidden = false
  })
  expect(after['xl/workbook.xml']).toContain('activeTab="0"')
  expect((await read(saved)).data.sheets.map(({ hidden }) => hidden)).toEqual([false, true, false])
})

test('a sheet deleted: its part goes, names that spoke of it say #REF!, the others stay', async () => {
  const { before, after, saved } = await edit(teamPackage(), (data) => {
    data.sheets = data.sheets.filter(({ name }) => name !== 'Lists')
    data.namedRanges = []
    sheetOf(data, 'People').validations.splice(0, 1)
  })
  expect(after['xl/worksheets/sheet2.xml']).toBeUndefined()
  expect(after['[Content_Types].xml']).not.toContain('sheet2.xml')
  expect(after['xl/workbook.xml']).not.toContain('Print_Area')
  expect(after['xl/workbook.xml']).not.toContain('Lists')
  expect(after['xl/workbook.xml']).toContain('<definedName name="Rate">0.2</definedName>')
  expect(after['xl/media/image1.png']).toBe(before['xl/media/image1.png'])
  expect((await read(saved)).data.sheets.map(({ name }) => name)).toEqual(['People', 'Old list'])
})

test('a sheet that is a chart stays where it is', async () => {
  const chart = { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' }
  const bytes = smallPackage(
    { A: '<sheetData/>', B: '<sheetData/>' },
    {
      ...chart,
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="3" r:id="rId3"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relsXml({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
        rId3: ['chartsheet', 'chartsheets/sheet1.xml'],
      }),
    },
  )
  const { data, after } = await edit(bytes, (book) => {
    put(sheetOf(book, 'A'), 0, 0, { value: 1 })
    sheetOf(book, 'B').name = 'C'
  })
  expect(data.sheets.map(({ name }) => name)).toEqual(['A', 'C'])
  expect(listed(after['xl/workbook.xml']!)).toEqual(['A', 'Chart', 'C'])
  expect(after['xl/chartsheets/sheet1.xml']).toBe(chart['xl/chartsheets/sheet1.xml'])
})
