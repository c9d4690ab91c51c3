import { connectTo, SmallWorkbook } from './small-workbook'

function openBlock() {
  const { app } = connectTo(new SmallWorkbook())
  const sheet = app.getActiveSheet()
  sheet.getRange('B2:D4').setValue('x')
  return { app, sheet }
}

describe('what is found from a range on', () => {
  test('24: the region of a neighbouring blank cell holds that cell too', () => {
    const { app, sheet } = openBlock()
    const region = (cell: string) => sheet.getRange(cell).getDataRegion().getA1Notation()
    expect(['B1', 'E3', 'C3', 'G9'].map(region)).toEqual(['B1:D4', 'B2:E4', 'B2:D4', 'G9'])
    expect(sheet.getRange('C3').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('C2:C4')
    expect(sheet.getRange('C3').getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe('B3:D3')
  })

  test('25: the next cell, as an arrow key with Ctrl finds it', () => {
    const { app, sheet } = openBlock()
    sheet.getRange('C7').setValue('y')
    const { DOWN, UP, NEXT, PREVIOUS } = app.Direction
    const next = (cell: string, way: GoogleAppsScript.Spreadsheet.Direction) =>
      sheet.getRange(cell).getNextDataCell(way).getA1Notation()
    expect(next('C1', DOWN)).toBe('C2')
    expect(next('C2', DOWN)).toBe('C4')
    expect(next('C4', DOWN)).toBe('C7')
    expect(next('C7', DOWN)).toBe('C1000')
    expect(next('C1000', DOWN)).toBe('C1000')
    expect(next('C9', UP)).toBe('C7')
    expect(next('D3', PREVIOUS)).toBe('B3')
    expect(next('B3', PREVIOUS)).toBe('A3')
    expect(next('D3', NEXT)).toBe('Z3')
  })

  test('62: a finder ignores case, respects accents, skips formulas, counts cells', () => {
    const { app } = connectTo(new SmallWorkbook())
    const sheet = app.getActiveSheet()
    sheet.getRange('A1:A5').setValues([['Été'], ['ete'], ['ÉTÉ, été'], ["='été'!A1"], ['rien']])
    const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation())
    expect(found(sheet.createTextFinder('été'))).toEqual(['A1', 'A3'])
    expect(found(sheet.createTextFinder('été').matchCase(true))).toEqual(['A3'])
    expect(found(sheet.createTextFinder('été').matchEntireCell(true))).toEqual(['A1'])
    expect(found(sheet.createTextFinder('été').ignoreDiacritics(true))).toEqual(['A1', 'A2', 'A3'])
    expect(found(sheet.createTextFinder('été').matchFormulaText(true))).toEqual(['A1', 'A3', 'A4'])
    expect(found(sheet.createTextFinder('r.en').useRegularExpression(true))).toEqual(['A5'])
    expect(found(sheet.createTextFinder('r.en'))).toEqual([])
    expect(sheet.createTextFinder('été').replaceAllWith('$&')).toBe(2)
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['$&'], ['ete'], ['$&, $&']])
  })

  test('62: one after the other, forwards and back', () => {
    const { sheet } = openBlock()
    const finder = sheet.createTextFinder('x').startFrom(sheet.getRange('D3'))
    expect(finder.findNext()?.getA1Notation()).toBe('B4')
    expect(finder.findPrevious()?.getA1Notation()).toBe('D3')
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('D3')
  })

  test('54: trimming also takes spaces out of the middle; a formula with a space before it stays text', () => {
    const { sheet } = openBlock()
    sheet.getRange('F1:F2').setValues([['  a   b '], [' =SUM(1,2)']])
    sheet.getRange('F1:F2').trimWhitespace()
    expect(sheet.getRange('F1:F2').getValues()).toEqual([['a b'], ['=SUM(1,2)']])
  })
})
