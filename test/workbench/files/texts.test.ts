import { emptySheet } from '../../../src/workbench/workbook/data'
import { edit, put, read, sheetOf } from './opened'
import { smallPackage } from './packages'
import { teamPackage } from './team-package'

const texts = [
  '=SUM(A1)',
  '+221 77 123',
  '-x',
  '@home',
  "'quoted",
  ' leading and trailing ',
  'two\nlines',
  'with\r\nWindows ends',
  'tab\there',
  '\u0000\u0007\u001b control',
  '_x000D_ as it stands',
  '_x005F_',
  '_x000d_ and _X000D_',
  '😀 𝒳 👩‍👩‍👧',
  'سلام عليكم',
  'שלום',
  '\u200fRTL mark',
  '<b>&amp; "quotes"</b> ]]>',
  '\ud83d lone half',
  '\ufffe\uffff',
  'e\u0301 not é',
  '0077',
  'TRUE',
  '2026-01-05',
  '#N/A',
  ' ',
  '\n',
  'x'.repeat(33_000),
]

test.each(texts)('%j in a new sheet, an edited cell, a note and a formula result comes back as it is', async (text) => {
  const { saved } = await edit(teamPackage(), (data) => {
    put(sheetOf(data, 'People'), 2, 0, { value: text })
    const sheet = emptySheet(9, 'New')
    put(sheet, 0, 0, { value: text, note: text })
    put(sheet, 1, 1, { formula: '=A1', value: text })
    data.sheets.push(sheet)
  })
  const { data } = await read(saved)
  expect(sheetOf(data, 'People').cells[2]![0]).toEqual({ value: text })
  expect(sheetOf(data, 'New').cells[0]![0]).toEqual({ value: text, note: text })
  expect(sheetOf(data, 'New').cells[1]![1]).toEqual({ formula: '=A1', value: text })
})

test('a text that looks like a formula is marked, whatever look the cell had', async () => {
  const { after } = await edit(teamPackage(), (data) => {
    const sheet = sheetOf(data, 'People')
    put(sheet, 2, 0, { value: '=1' })
    put(sheet, 4, 0, { ...sheet.cells[4]![0]!, value: '=2' })
  })
  const xfs = [...after['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf\b[^>]*>/g)].map(([xf]) => xf)
  for (const name of ['A3', 'A5']) {
    const [, look] = new RegExp(`<c r="${name}" s="(\\d+)"`).exec(after['xl/worksheets/sheet1.xml']!)!
    expect(xfs[Number(look)]).toContain('quotePrefix="1"')
  }
})

test('names of sheets with signs of XML, apostrophes, emoji and spaces', async () => {
  const names = [`A & B <c> "d"`, `L'été`, '😀', ' x ', '2026', 'سلام', "O''Neil's"]
  const { saved } = await edit(smallPackage({ A: '<sheetData/>' }), (data) => {
    for (const [index, name] of names.entries()) data.sheets.push(emptySheet(10 + index, name))
    sheetOf(data, 'A').validations.push({
      zones: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      criterion: 'VALUE_IN_RANGE',
      arguments: [{ sheetId: 11, zone: { top: 0, left: 0, bottom: 3, right: 0 } }, true],
      allowInvalid: true,
    })
  })
  const { data } = await read(saved)
  expect(data.sheets.map(({ name }) => name)).toEqual(['A', ...names])
  expect(data.sheets[0]!.validations[0]!.arguments[0]).toMatchObject({ sheetId: 11 })
})

test('numbers and errors that a file cannot hold do no harm', async () => {
  const { after, saved } = await edit(smallPackage({ A: '<sheetData/>' }), (data) => {
    const sheet = sheetOf(data, 'A')
    put(sheet, 0, 0, { value: { error: '#DIV/0!' } })
    put(sheet, 0, 1, { value: { error: '#ERROR!' }, formula: '=1+' })
    put(sheet, 0, 2, { value: Number.POSITIVE_INFINITY })
    put(sheet, 0, 3, { value: 1e300 })
    put(sheet, 0, 4, { value: 0.1 + 0.2 })
  })
  const xml = after['xl/worksheets/sheet1.xml']!
  expect(xml).toContain('<c r="A1" t="e"><v>#DIV/0!</v></c>')
  expect(xml).not.toMatch(/t="e"[^>]*>(<f>[^<]*<\/f>)?<v>#ERROR!/)
  expect(xml).not.toContain('Infinity')
  const { data } = await read(saved)
  expect(data.sheets[0]!.cells[0]!.slice(3).map((cell) => cell?.value)).toEqual([1e300, 0.1 + 0.2])
})
