import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'
import { connectTo } from './small-workbook'

function open(locale = 'fr_FR') {
  const { app } = connectTo(openWorkbook(emptyWorkbook(locale, 'Europe/Paris')))
  return { app, spreadsheet: app.getActiveSpreadsheet(), sheet: app.getActiveSheet() }
}

describe('the services over the workbook that people open', () => {
  test('1, 4, 17: a new file, and sheets put in', () => {
    const { spreadsheet, sheet } = open()
    expect([sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(['Sheet1', 1000, 26])
    expect([sheet.getDataRange().getValues(), sheet.getLastRow()]).toEqual([[['']], 0])
    spreadsheet.insertSheet('First', 0)
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['First', 'Sheet1'])
    expect(() => spreadsheet.insertSheet('FIRST')).toThrow(
      'A sheet with the name "FIRST" already exists. Please enter another name.',
    )
  })

  test('35, 36, 37: dates typed, written and read', () => {
    const { sheet } = open()
    const day = new Date('2026-03-28T23:00:00Z')
    const range = sheet.getRange('A1:D1').setValues([[day, '29/03/2026', '2026-03-29', '1,5']])
    expect(range.getValues()[0]).toEqual([day, day, day, 1.5])
    expect(sheet.getRange('A1').clearContent().setValue(46_110).getValue()).toBeInstanceOf(Date)
  })

  test('39, 40, 41, 46: texts, formulas, the apostrophe, one value for all cells', () => {
    const { sheet } = open()
    sheet.getRange('A1:D1').setValues([['=1+1', ' =1', "'0012", '0012']])
    expect(sheet.getRange('A1:D1').getValues()[0]).toEqual([2, ' =1', '0012', 12])
    expect(sheet.getRange('A2').setNumberFormat('@').setValue('0012').getValue()).toBe('0012')
    expect(sheet.getRange('E1:F2').setValue('x').getValues().flat()).toEqual(['x', 'x', 'x', 'x'])
  })

  test('16, 63: the grid grows for what is written below it, and rows are appended', () => {
    const { sheet } = open()
    sheet.getRange(1001, 1, 2, 1).setValues([['a'], ['b']])
    expect(sheet.getMaxRows()).toBe(1002)
    sheet.appendRow(['c', 'd'])
    expect(sheet.getRange(1003, 1, 1, 2).getValues()).toEqual([['c', 'd']])
  })

  test('28, 29: sorted as Google sorts, header included', () => {
    const { sheet } = open()
    sheet.getRange('A1:A5').setValues([['Nom'], [true], [10], ['abeille'], [2]])
    sheet.sort(1)
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual([2, 10, 'abeille', 'Nom', true])
  })

  test('65, 78: looks are set and cleared; notes and rules outlive a cleared sheet', () => {
    const { app, sheet } = open()
    const cell = sheet.getRange('B2').setValue('x').setFontWeight('bold').setBackground('gold').setNote('mine')
    cell.setDataValidation(app.newDataValidation().requireValueInList(['x', 'y']).build())
    expect([cell.getFontWeight(), cell.getBackground()]).toEqual(['bold', '#ffd700'])
    sheet.clear()
    expect([cell.getValue(), cell.getFontWeight(), cell.getBackground()]).toEqual(['', 'normal', '#ffffff'])
    expect([cell.getNote(), cell.getDataValidation()?.getCriteriaValues()]).toEqual(['mine', [['x', 'y'], true]])
  })

  test('88, 89, 90: boxes, and a rule that rejects', () => {
    const { app, sheet } = open()
    const boxes = sheet.getRange('A1:A2').insertCheckboxes()
    expect(boxes.getValues()).toEqual([[false], [false]])
    expect(boxes.check().isChecked()).toBe(true)
    const strict = app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()
    const cell = sheet.getRange('F1').setDataValidation(strict)
    expect(() => cell.setValue('b')).toThrow(
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
    )
  })

  test('names, metadata, protections and formats follow a row put in above', () => {
    const { app, spreadsheet, sheet } = open()
    spreadsheet.setNamedRange('levels', sheet.getRange('A2:A4'))
    sheet.getRange('2:2').addDeveloperMetadata('row')
    sheet.getRange('A2:B2').protect()
    sheet.getRange('A2').setNote('here')
    const rule = app.newConditionalFormatRule().whenTextEqualTo('x').setBold(true)
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2:A4')]).build()])
    sheet.insertRowBefore(1)
    const metadata = spreadsheet.createDeveloperMetadataFinder().withKey('row').find()[0]!
    expect(metadata.getLocation().getRow()!.getA1Notation()).toBe('3:3')
    expect(spreadsheet.getRangeByName('levels')!.getA1Notation()).toBe('A3:A5')
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]!.getRange().getA1Notation()).toBe('A3:B3')
    expect(sheet.getRange('A3').getNote()).toBe('here')
    expect(sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation()).toBe('A3:A5')
  })

  test('8, 10, 11, 14: what cannot be done is refused', () => {
    const { spreadsheet, sheet } = open()
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.")
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.")
    expect(() => sheet.deleteRows(1, 1000)).toThrow('Sorry, it is not possible to delete all non-frozen rows.')
    expect(() => sheet.getRange('AB1').getValue()).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    )
  })
})
