import { connectTo, SmallWorkbook } from './small-workbook'

function openSheet(timeZone?: string) {
  const { app, passed } = connectTo(new SmallWorkbook(timeZone))
  return { app, passed, sheet: app.getActiveSheet() }
}

describe('values of a range', () => {
  test('12, 13: what cannot be a range is refused', () => {
    const { sheet } = openSheet()
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.')
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.')
    expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.')
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.')
    expect(() => sheet.getRange('B2').offset(0, 0, 0)).toThrow('The number of rows in the range must be at least 1.')
  })

  test('17, 34: an empty sheet is one blank cell', () => {
    const { sheet } = openSheet()
    expect(sheet.getDataRange().getA1Notation()).toBe('A1')
    expect(sheet.getDataRange().getValues()).toEqual([['']])
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0])
  })

  test('43, 44: a table of another size is refused', () => {
    const { sheet } = openSheet()
    const range = sheet.getRange('A1:B2')
    expect(() => range.setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    )
    expect(() => range.setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
  })

  test('45: arguments of the wrong kind are named', () => {
    const { sheet } = openSheet()
    const wrong = (value: unknown) => () => sheet.getRange('A1').setValues(value as unknown[][])
    const sentence = (kinds: string) =>
      `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Range.setValues.`
    expect(wrong('a')).toThrow(sentence('String'))
    expect(wrong(null)).toThrow(sentence('null'))
    expect(wrong(['a'])).toThrow(sentence('number[]'))
    expect(wrong({})).toThrow(sentence('class'))
    expect(wrong(sheet)).toThrow(sentence('SpreadsheetApp.Sheet'))
  })

  test('35: a date comes back as a Date of the script, the same instant', () => {
    const { sheet } = openSheet('Europe/Paris')
    const day = new Date('2026-03-28T23:00:00Z')
    sheet.getRange('A1:B1').setValues([[day, 46_000]])
    const [date, number] = sheet.getRange('A1:B1').getValues()[0]!
    expect(date).toBeInstanceOf(Date)
    expect(date).toEqual(day)
    expect(number).toBe(46_000)
  })

  test('42, 46, 47: null clears, one value fills, setters chain', () => {
    const { sheet } = openSheet()
    const range = sheet.getRange('A1:B2')
    expect(range.setValue('x').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ])
    range.setValues([
      [null, 1],
      [undefined, true],
    ])
    expect(range.getValues()).toEqual([
      ['', 1],
      ['', true],
    ])
  })

  test('31: a text of more than 50,000 characters is refused', () => {
    const { sheet } = openSheet()
    sheet.getRange('A1').setValue('a'.repeat(50_000))
    expect(() => sheet.getRange('A1').setValue('a'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    )
  })

  test('103: objects print as their class, unknown members throw, promises and JSON stay quiet', async () => {
    const { sheet } = openSheet()
    const range = sheet.getRange('A1')
    expect([String(range), String(sheet), String(sheet.getParent())]).toEqual(['Range', 'Sheet', 'Spreadsheet'])
    expect(() => (range as unknown as Record<string, unknown>)['nonsense']).toThrow(
      'Range.nonsense is not in the workbench',
    )
    expect(() => range.createPivotTable(range)).toThrow('Range.createPivotTable is not in the workbench')
    expect(JSON.stringify({ range })).toBe('{"range":{}}')
    expect(await range).toBe(range)
  })

  test('102: enum members are objects that print as their names', () => {
    const { app } = openSheet()
    const { ROWS, COLUMNS } = app.Dimension as unknown as Record<string, { compareTo(other: unknown): number }>
    expect(String(ROWS)).toBe('ROWS')
    expect(ROWS!.compareTo(ROWS)).toBe(0)
    expect(ROWS!.compareTo(COLUMNS)).not.toBe(0)
    expect(() => (app.Dimension as unknown as Record<string, unknown>)['DIAGONAL']).toThrow('is not in the workbench')
  })

  test('places, sizes and offsets ask nobody', () => {
    const { sheet, passed } = openSheet()
    const before = passed.length
    const range = sheet.getRange(2, 3, 4, 5).offset(1, 1)
    expect(range.getA1Notation()).toBe('D3:H6')
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([3, 4, 4, 5])
    expect(passed.length).toBe(before)
  })
})
