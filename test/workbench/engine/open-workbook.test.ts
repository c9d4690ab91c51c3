import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptyWorkbook, type WorkbookData } from '../../../src/workbench/workbook/data'
import type { Content } from '../../../src/workbench/workbook/operations'

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column })

function open(locale = 'fr_FR') {
  return openWorkbook(emptyWorkbook(locale, 'Africa/Dakar'))
}

function typed(contents: Content[], locale = 'fr_FR') {
  const workbook = open(locale)
  workbook.write(
    0,
    { top: 0, left: 0, bottom: contents.length - 1, right: 0 },
    contents.map((content) => [content]),
  )
  return workbook.readValues(0, { top: 0, left: 0, bottom: contents.length - 1, right: 0 })
}

describe('typing', () => {
  test('fact 37: strings are parsed as if typed', () => {
    const read = typed(['2026', '0012', '2026-10-15', 'TRUE', '16:00', '12%', '1,5', 'VRAI', '12/03/2026'])
    expect(read.values.flat()).toEqual([2026, 12, 46310, true, 16 / 24, 0.12, 1.5, true, 46093])
    expect(read.dates).toEqual([2, 4, 8])
  })

  test('facts 39, 40: a leading = is a formula, a space before it is not, an apostrophe is swallowed', () => {
    expect(typed(["'0012", ' =x', '=1+1', "'=1+1", "''x", "'"]).values.flat()).toEqual([
      '0012',
      ' =x',
      2,
      '=1+1',
      "'x",
      '',
    ])
  })

  test('fact 38: a leading + is a formula that fails', () => {
    expect(typed(['+57 301', '-x', '@x'], 'en_US').values.flat()).toEqual(['#ERROR!', '-x', '@x'])
  })

  test('fact 41: under @ nothing is parsed but =, and the apostrophe is swallowed', () => {
    const workbook = open()
    const zone = { top: 0, left: 0, bottom: 4, right: 0 }
    workbook.writeStyles(0, zone, { numberFormat: '@' })
    workbook.write(0, zone, [['0012'], ['2026-10-15'], ['TRUE'], ["'=1+1"], ["'0033"]])
    expect(workbook.readValues(0, zone).values.flat()).toEqual(['0012', '2026-10-15', 'TRUE', '=1+1', '0033'])
    workbook.writeStyles(0, zone, { numberFormat: null })
    expect(workbook.readValues(0, zone).values.flat()).toEqual(['0012', '2026-10-15', 'TRUE', '=1+1', '0033'])
  })

  test('fact 36: a number in a date-formatted cell reads back as a date', () => {
    const workbook = open()
    workbook.writeStyles(0, at(0, 0), { numberFormat: 'dd/mm/yyyy' })
    workbook.write(0, at(0, 0), [[46310]])
    expect(workbook.readValues(0, at(0, 0))).toEqual({ values: [[46310]], dates: [0] })
    expect(workbook.readDisplay(0, at(0, 0))).toEqual([['15/10/2026']])
  })

  test('a formula with ; and English names calculates in every locale', () => {
    for (const locale of ['fr_FR', 'en_US', 'pt_BR', 'es_PE']) {
      expect(typed(['=IF(AND(1<2;2<3);"oui; non";"")'], locale).values).toEqual([['oui; non']])
    }
  })
})

describe('the grid', () => {
  test('fact 16: writing past the end grows it', () => {
    const workbook = open()
    workbook.write(0, at(1003, 30), [['x']])
    expect(workbook.sheets()[0]).toMatchObject({ rowCount: 1004, columnCount: 31 })
    expect(workbook.extent(0)).toEqual({ lastRow: 1004, lastColumn: 31 })
  })

  test('fact 14: reading beyond it is refused', () => {
    expect(() => open().readValues(0, at(1000, 0))).toThrow('The coordinates of the range are outside')
  })

  test('facts 6 to 10: names and visibility', () => {
    const workbook = open()
    expect(() => workbook.deleteSheet(0)).toThrow("You can't remove all the sheets in a document.")
    expect(() => workbook.setHidden(0, true)).toThrow("You can't hide all the sheets in a document.")
    expect(() => workbook.insertSheet({ name: 'sheet1', index: null, template: null })).toThrow('already exists')
    const made = workbook.insertSheet({ name: "Mil & l'eau [2]", index: 0, template: null })
    expect(made).toMatchObject({ name: "Mil & l'eau [2]", index: 0, rowCount: 1000, columnCount: 26 })
  })

  test('rows inserted take notes, rules, formats and protections along', () => {
    const workbook = open()
    workbook.write(0, at(4, 1), [['kept']])
    workbook.writeNotes(0, at(4, 1), [['a note']])
    workbook.setValidation(0, [{ top: 1, left: 1, bottom: 4, right: 1 }], {
      criterion: 'VALUE_IN_LIST',
      arguments: [['a', 'b'], true],
      allowInvalid: true,
    })
    workbook.insertRows(0, 2, 3)
    expect(workbook.readNotes(0, at(7, 1))).toEqual([['a note']])
    expect(workbook.readValues(0, at(7, 1)).values).toEqual([['kept']])
    expect(workbook.validations(0)[0]!.zones).toEqual([{ top: 1, left: 1, bottom: 7, right: 1 }])
    workbook.insertRows(0, 8, 2)
    expect(workbook.validations(0)[0]!.zones).toEqual([{ top: 1, left: 1, bottom: 9, right: 1 }])
    workbook.deleteRows(0, 0, 2)
    expect(workbook.validations(0)[0]!.zones).toEqual([{ top: 0, left: 1, bottom: 7, right: 1 }])
  })

  test('fact 29: sorting puts numbers before text before booleans, blanks last, and moves look and notes', () => {
    const workbook = open()
    const zone = { top: 0, left: 0, bottom: 4, right: 1 }
    workbook.write(0, zone, [
      ['b', 1],
      [true, 2],
      [null, 3],
      [10, 4],
      ["'A", 5],
    ])
    workbook.writeNotes(0, at(3, 0), [['ten']])
    workbook.writeStyles(0, at(3, 0), { background: '#ff0000' })
    workbook.sort(0, zone, [{ column: 0, ascending: true }])
    expect(workbook.readValues(0, zone).values).toEqual([
      [10, 4],
      ['A', 5],
      ['b', 1],
      [true, 2],
      ['', 3],
    ])
    expect(workbook.readNotes(0, at(0, 0))).toEqual([['ten']])
    expect(workbook.readStyles(0, at(0, 0))[0]![0]).toEqual({ background: '#ff0000' })
    expect(workbook.readStyles(0, at(3, 0))[0]![0]).toEqual({})
  })

  test('facts 90, 96: rejecting rules and protections throw; warning rules do not', () => {
    const workbook = open()
    const rule = { criterion: 'VALUE_IN_LIST', arguments: [['a', 'b'], true], allowInvalid: false }
    workbook.setValidation(0, [at(0, 5)], rule)
    expect(() => workbook.write(0, at(0, 5), [['c']])).toThrow('cell F1 violates')
    workbook.setValidation(0, [at(0, 5)], { ...rule, allowInvalid: true })
    workbook.write(0, at(0, 5), [['c']])
    workbook.setProtections([
      { id: 1, sheetId: 0, zone: at(2, 2), unprotected: [], description: '', warningOnly: false, canEdit: false },
    ])
    expect(() => workbook.write(0, at(2, 2), [['c']])).toThrow('You are trying to edit a protected cell')
  })
})

test('what is dumped opens as the same workbook', () => {
  const workbook = open()
  const zone = { top: 0, left: 0, bottom: 3, right: 2 }
  workbook.write(0, zone, [
    ['Nom', "'0012", '=A1'],
    ['ɓaarol', "'=1+1", 3],
    [true, '12/03/2026', '12%'],
    [null, '  x ', 'line\nbreak'],
  ])
  workbook.writeStyles(
    0,
    { top: 0, left: 0, bottom: 0, right: 2 },
    { bold: true, background: '#eeeeee', fontFamily: 'Lora' },
  )
  workbook.writeNotes(0, at(1, 1), [['note']])
  workbook.freeze(0, 1, 2)
  workbook.setColumnWidths(0, 1, 2, 140)
  workbook.setDocumentProperties({ a: '1' })
  workbook.insertSheet({ name: 'Deux', index: null, template: 0 })
  const data = workbook.dump()
  const again: WorkbookData = openWorkbook(
    JSON.parse(
      JSON.stringify(data, (_, value) => value ?? null),
      revive,
    ),
  ).dump()
  expect(again).toEqual(data)
})

function revive(_: string, value: unknown): unknown {
  return value === null ? undefined : value
}
