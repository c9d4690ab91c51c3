import { read, sheetOf } from './opened'
import { teamPackage } from './team-package'

const people = async () => sheetOf((await read(teamPackage())).data, 'People')

test('shared, inline and rich strings read as their text', async () => {
  const { cells } = await people()
  expect(cells.slice(0, 4).map((row) => row?.[0]?.value)).toEqual(['Name', 'Awa Diop', 'Binta Fall', ' Ndèye  '])
  expect(cells[2]?.[1]?.value).toBe('Mbao')
  expect(cells[1]?.[2]).toMatchObject({ value: '0077 12 34' })
})

test('a text that begins with = is a text', async () => {
  const cell = (await people()).cells[2]?.[2]
  expect(cell?.value).toBe('=not a formula')
  expect(cell?.formula).toBeUndefined()
})

test('a day is a number with a date format', async () => {
  const { cells } = await people()
  expect(cells[1]?.[3]).toEqual({ value: 46027, style: { numberFormat: 'dd/mm/yyyy' } })
  expect(cells[3]?.[3]?.value).toBe(46058.75)
})

test('booleans, errors and formulas with their last result', async () => {
  const { cells } = await people()
  expect(cells[2]?.[5]?.value).toBe(true)
  expect(cells[3]?.[5]?.value).toEqual({ error: '#N/A' })
  expect(cells[4]?.[1]).toMatchObject({ formula: '=COUNTA(A2:A4)', value: 3 })
  expect(cells[4]?.[2]).toMatchObject({ formula: '="a"&"b"', value: 'ab' })
})

test('a shared formula is the formula of each of its cells', async () => {
  const { cells } = await people()
  expect(cells.slice(1, 4).map((row) => row?.[4]?.formula)).toEqual(['=D2+1', '=D3+1', '=D4+1'])
})

test('looks: theme colours with their tint, alignment, borders, a rotation', async () => {
  const { cells } = await people()
  expect(cells[0]?.[0]?.style).toMatchObject({
    bold: true,
    fontSize: 12,
    fontFamily: 'Georgia',
    color: '#1f4e78',
    background: '#dae3f3',
    horizontal: 'center',
    vertical: 'middle',
    wrap: 'wrap',
    border: { bottom: { style: 'thin', color: '#000000' } },
  })
  expect(cells[1]?.[6]?.style).toEqual({ numberFormat: '0%', horizontal: 'right', rotation: 45 })
  expect(cells[1]?.[0]?.style).toBeUndefined()
})

test('notes, freezes, merges, sizes, what is hidden, the filter', async () => {
  const sheet = await people()
  expect(sheet.cells[1]?.[0]?.note).toBe('Moussa: called twice')
  expect(sheet.cells[3]?.[1]?.note).toBe('moved in May')
  expect(sheet).toMatchObject({
    frozenRows: 1,
    frozenColumns: 0,
    tabColor: '#00b050',
    hiddenRows: [3],
    hiddenColumns: [4, 5],
    rowHeights: { 0: 40 },
    merges: [{ top: 6, left: 0, bottom: 6, right: 1 }],
    filter: { zone: { top: 0, left: 0, bottom: 4, right: 3 } },
  })
  expect(sheet.columnWidths[0]).toBe(178)
})

test('rules that Google knows are read, those it has not are left in the file', async () => {
  const { data } = await read(teamPackage())
  const sheet = sheetOf(data, 'People')
  expect(sheet.validations[0]).toEqual({
    zones: [{ top: 1, left: 1, bottom: 4, right: 1 }],
    criterion: 'VALUE_IN_RANGE',
    arguments: [{ sheetId: sheetOf(data, 'Lists').id, zone: { top: 0, left: 0, bottom: 2, right: 0 } }, true],
    allowInvalid: false,
    helpText: 'Where from?',
  })
  expect(sheet.conditionalFormats).toEqual([
    {
      zones: [{ top: 1, left: 3, bottom: 4, right: 3 }],
      criterion: 'NUMBER_LESS_THAN',
      arguments: [46040],
      style: { color: '#9c0006', background: '#ffc7ce', border: { bottom: { style: 'thin', color: '#9c0006' } } },
    },
  ])
})

test('sheets in order, hidden ones known, names of ranges', async () => {
  const { data } = await read(teamPackage())
  expect(data.sheets.map(({ name, hidden, id }) => [name, hidden, id])).toEqual([
    ['People', false, 0],
    ['Lists', false, 1],
    ['Old list', true, 2],
  ])
  expect(data.namedRanges).toEqual([{ name: 'Groups', sheetId: 1, zone: { top: 0, left: 0, bottom: 2, right: 0 } }])
})
