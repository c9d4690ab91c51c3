import { connectTo, SmallWorkbook } from './small-workbook'

function openSheet() {
  const { app, passed } = connectTo(new SmallWorkbook())
  const sheet = app.getActiveSheet()
  passed.length = 0
  return { app, passed, sheet, spreadsheet: app.getActiveSpreadsheet() }
}

describe('what is asked of the workbook', () => {
  test('ranges, offsets, builders and enums ask nobody', () => {
    const { app, passed, sheet } = openSheet()
    const range = sheet.getRange('B2:C3').offset(1, 1).getCell(1, 1)
    range.getA1Notation()
    range.getSheet()
    app.newDataValidation().requireValueInList(['a']).build()
    app.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build()
    String(app.Dimension.ROWS)
    expect(passed).toEqual([])
  })

  test('a name is looked up once, until this execution changes the sheets', () => {
    const { passed, sheet, spreadsheet } = openSheet()
    spreadsheet.getSheetByName('Sheet1')
    spreadsheet.getSheetByName('Sheet1')
    expect(spreadsheet.getSheetByName('sheet1')).toBeNull()
    expect(passed.map(({ method }) => method)).toEqual(['Spreadsheet.getSheetByName'])
    sheet.setName('Visits')
    expect(spreadsheet.getSheetByName('Sheet1')).toBeNull()
    expect(spreadsheet.getSheetByName('Visits')).not.toBeNull()
    expect(passed.map(({ method }) => method)).toEqual([
      'Spreadsheet.getSheetByName',
      'Sheet.setName',
      'Spreadsheet.getSheetByName',
    ])
  })

  test('facts of a sheet are asked for each time', () => {
    const { passed, sheet } = openSheet()
    for (const read of [() => sheet.getName(), () => sheet.getLastRow(), () => sheet.getMaxRows()]) {
      passed.length = 0
      read()
      read()
      expect(passed.filter(({ method }) => method !== '')).toHaveLength(2)
    }
  })

  test('the time zone is asked for once, and not counted', () => {
    const { passed, sheet } = openSheet()
    sheet.getRange('A1:A2').setValues([[new Date()], [new Date()]])
    sheet.getRange('A1:A2').getValues()
    expect(passed.map(({ method, op }) => [method, op])).toEqual([
      ['', 'timeZone'],
      ['Range.setValues', 'write'],
      ['Range.getValues', 'readValues'],
    ])
  })

  test('appending a row and protecting a range are one counted call each', () => {
    const { passed, sheet } = openSheet()
    sheet.appendRow(['a', 1])
    sheet.appendRow(['b', 2])
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    passed.length = 0
    sheet.appendRow(['c'])
    sheet.getRange('A1').protect()
    expect(passed.map(({ method }) => method).filter(Boolean)).toEqual(['Sheet.appendRow', 'Range.protect'])
  })

  test('a list of ranges is one call a range', () => {
    const { passed, sheet } = openSheet()
    const list = sheet.getRangeList(['A1', 'B2:C3']).setValue('x').setBackground('red')
    expect(passed.map(({ method }) => method)).toEqual([
      'Range.setValue',
      'Range.setValue',
      'Range.setBackground',
      'Range.setBackground',
    ])
    expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'B2:C3'])
  })
})
