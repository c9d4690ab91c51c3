import { connectTo, SmallWorkbook } from './small-workbook'

function openSheet() {
  const { app, passed } = connectTo(new SmallWorkbook())
  return { app, passed, sheet: app.getActiveSheet() }
}

describe('data validations', () => {
  test('83: a builder that has been told nothing', () => {
    const builder = openSheet().app.newDataValidation()
    expect([builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()]).toEqual([null, [], null])
    expect(builder.getAllowInvalid()).toBe(true)
  })

  test('84, 85: values become texts, and the names are those of Apps Script', () => {
    const { app, sheet } = openSheet()
    const list = app.newDataValidation().requireValueInList([9, false, 'z'] as unknown as string[])
    expect(list.getCriteriaValues()).toEqual([['9', 'false', 'z'], true])
    const range = app.newDataValidation().requireValueInRange(sheet.getRange('B2:B5')).build()
    const [source, hasArrow] = range.getCriteriaValues()
    expect([source.getA1Notation(), hasArrow]).toEqual(['B2:B5', true])
    const names = [
      list,
      range,
      app.newDataValidation().requireDate(),
      app.newDataValidation().requireTextIsEmail(),
      app.newDataValidation().requireNumberNotBetween(1, 2),
    ]
    expect(names.map((rule) => String(rule.getCriteriaType()))).toEqual([
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'DATE_IS_VALID_DATE',
      'TEXT_IS_VALID_EMAIL',
      'NUMBER_NOT_BETWEEN',
    ])
  })

  test('86: a formula is no date, but any criterion takes one', () => {
    const { app } = openSheet()
    expect(() => app.newDataValidation().requireDateAfter('=i1' as unknown as GoogleAppsScript.Base.Date)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    )
    const rule = app.newDataValidation().withCriteria(app.DataValidationCriteria.DATE_AFTER, ['=i1']).build()
    expect(rule.getCriteriaValues()).toEqual(['=i1'])
  })

  test('dates come back as Dates; a copy leaves the rule as it was', () => {
    const { app, sheet } = openSheet()
    const day = new Date('2026-11-24T00:00:00Z') as unknown as GoogleAppsScript.Base.Date
    const rule = app.newDataValidation().requireDateOnOrAfter(day).setHelpText('A day').build()
    sheet.getRange('A1:A2').setDataValidation(rule)
    const read = sheet.getRange('A2').getDataValidation()!
    expect(read.getCriteriaValues()).toEqual([day])
    expect(read.copy().setAllowInvalid(false).build().getAllowInvalid()).toBe(false)
    expect([read.getAllowInvalid(), read.getHelpText()]).toEqual([true, 'A day'])
    expect(sheet.getRange('A3').getDataValidation()).toBeNull()
  })

  test('a table of rules is one counted call', () => {
    const { app, passed, sheet } = openSheet()
    const email = app.newDataValidation().requireTextIsEmail().build()
    const url = app.newDataValidation().requireTextIsUrl().build()
    passed.length = 0
    sheet.getRange('A1:B3').setDataValidations([
      [email, url],
      [email, null],
      [email, url],
    ])
    expect(passed.filter(({ method }) => method !== '')).toHaveLength(1)
    const types = sheet.getRange('A1:B3').getDataValidations()
    expect(types.map((row) => row.map((rule) => rule && String(rule.getCriteriaType())))).toEqual([
      ['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'],
      ['TEXT_IS_VALID_EMAIL', null],
      ['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'],
    ])
  })
})

describe('checkboxes', () => {
  test('88: their words are the criterion', () => {
    const { sheet } = openSheet()
    const values = (range: GoogleAppsScript.Spreadsheet.Range) => range.getDataValidation()!.getCriteriaValues()
    expect(values(sheet.getRange('A1').insertCheckboxes())).toEqual([])
    expect(values(sheet.getRange('A1').insertCheckboxes('DONE'))).toEqual(['DONE'])
    expect(values(sheet.getRange('A1').insertCheckboxes('YES', 'NO'))).toEqual(['YES', 'NO'])
  })

  test('89: only boxes are ticked, each by its own words', () => {
    const { app, sheet } = openSheet()
    sheet.getRange('A1').insertCheckboxes()
    sheet.getRange('A2').insertCheckboxes('YES', 'NO')
    sheet.getRange('A3').setValue('mine')
    sheet.getRange('A3').setDataValidation(app.newDataValidation().requireValueInList(['mine']).build())
    const range = sheet.getRange('A1:A3')
    expect(range.check().getValues()).toEqual([[true], ['YES'], ['mine']])
    expect([sheet.getRange('A1:A2').isChecked(), range.isChecked()]).toEqual([true, null])
    expect(range.uncheck().getValues()).toEqual([[false], ['NO'], ['mine']])
    expect(sheet.getRange('A1:A2').isChecked()).toBe(false)
    sheet.getRange('A2').check()
    expect(sheet.getRange('A1:A2').isChecked()).toBeNull()
    range.removeCheckboxes()
    expect(range.getValues()).toEqual([[''], [''], ['mine']])
    expect(range.getDataValidations().map(([rule]) => rule !== null)).toEqual([false, false, true])
  })
})

describe('conditional formats', () => {
  test('92: they read back as they were set', () => {
    const { app, sheet } = openSheet()
    const rule = app
      .newConditionalFormatRule()
      .whenNumberGreaterThan(50)
      .setBackground('Red')
      .setBold(true)
      .setRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')])
      .build()
    const relative = app
      .newConditionalFormatRule()
      .whenDateBefore(app.RelativeDate.TODAY)
      .setFontColor('#ABCDEF')
      .setRanges([sheet.getRange('C1')])
      .build()
    sheet.setConditionalFormatRules([rule, relative])
    const [first, second] = sheet.getConditionalFormatRules()
    const condition = first!.getBooleanCondition()!
    expect(condition.getCriteriaValues()).toEqual([50])
    expect([condition.getBackground(), condition.getBold(), condition.getItalic()]).toEqual(['#ff0000', true, null])
    expect(first!.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B2', 'D4'])
    expect(String(second!.getBooleanCondition()!.getCriteriaType())).toBe('DATE_BEFORE_RELATIVE')
    expect(second!.getBooleanCondition()!.getCriteriaValues()[0]).toBe(app.RelativeDate.TODAY)
    expect(first!.copy().build().getBooleanCondition()!.getBackground()).toBe('#ff0000')
  })
})

describe('filters', () => {
  test('26: one a sheet, and any range gives it', () => {
    const { sheet } = openSheet()
    const filter = sheet.getRange('A1:B5').createFilter()
    expect(() => sheet.getRange('D1:E5').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    )
    expect(sheet.getRange('Z9').getFilter()?.getRange().getA1Notation()).toBe('A1:B5')
    filter.remove()
    expect(sheet.getFilter()).toBeNull()
  })
})
