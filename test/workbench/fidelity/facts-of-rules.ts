import { expect } from '@jest/globals'
import { type Fact, refuses, undocumented } from './fact'

/** Facts 83 to 101: validation, protection, metadata, charts. */
export const factsOfRules: Fact[] = [
  {
    number: 83,
    confidence: 'A',
    says: 'newDataValidation(): criterion null, values [], help null, invalid data allowed.',
    standing: 'holds',
    show({ app }) {
      const builder = app.newDataValidation()
      expect([builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()]).toEqual([null, [], null])
      expect(builder.getAllowInvalid()).toBe(true)
    },
  },
  {
    number: 84,
    confidence: 'A',
    says: 'requireValueInList makes texts of its values and adds true for the drop-down; requireValueInRange adds it too.',
    standing: 'holds',
    show({ app, sheet }) {
      const list = app.newDataValidation().requireValueInList([9, false, 'z'] as never)
      expect(list.getCriteriaValues()).toEqual([['9', 'false', 'z'], true])
      expect(app.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).getCriteriaValues()[1]).toBe(true)
    },
  },
  {
    number: 85,
    confidence: 'A',
    says: 'Names: requireDate is DATE_IS_VALID_DATE, requireTextIsEmail TEXT_IS_VALID_EMAIL, a list VALUE_IN_LIST.',
    standing: 'holds',
    show({ app }) {
      const names = [
        app.newDataValidation().requireDate(),
        app.newDataValidation().requireTextIsEmail(),
        app.newDataValidation().requireValueInList(['a']),
      ].map((each) => String(each.getCriteriaType()))
      expect(names).toEqual(['DATE_IS_VALID_DATE', 'TEXT_IS_VALID_EMAIL', 'VALUE_IN_LIST'])
    },
  },
  {
    number: 86,
    confidence: 'A',
    says: 'requireDate("=i1") is refused; withCriteria(DATE_AFTER, ["=i1"]) is taken, and gives ["=i1"] back.',
    standing: 'holds',
    show({ app }) {
      const wrong = app.newDataValidation() as unknown as { requireDate(text: string): void }
      refuses(() => wrong.requireDate('=i1'), "don't match the method signature")
      const { DATE_AFTER } = app.DataValidationCriteria
      expect(app.newDataValidation().withCriteria(DATE_AFTER, ['=i1']).getCriteriaValues()).toEqual(['=i1'])
    },
  },
  {
    number: 87,
    confidence: 'A',
    says: 'withCriteria(DATE_EQUAL_TO_RELATIVE, …) is taken and does nothing.',
    standing: 'differs',
    because: 'Validation has no such criterion here: asking for it says so.',
    show({ app }) {
      const criteria = app.DataValidationCriteria as unknown as Record<string, unknown>
      refuses(() => criteria['DATE_EQUAL_TO_RELATIVE'], 'is not in the workbench')
    },
  },
  {
    number: 88,
    confidence: 'A',
    says: 'insertCheckboxes(): values []; with one word ["DONE"], with two both; it replaces the rule that was there.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(1, 2).build())
      const values = () => cell.getDataValidation()!.getCriteriaValues()
      cell.insertCheckboxes()
      expect([values(), String(cell.getDataValidation()!.getCriteriaType())]).toEqual([[], 'CHECKBOX'])
      cell.insertCheckboxes('DONE')
      expect(values()).toEqual(['DONE'])
      cell.insertCheckboxes('YES', 'NO')
      expect(values()).toEqual(['YES', 'NO'])
    },
  },
  {
    number: 89,
    confidence: 'A',
    says: 'check() and uncheck() touch boxes alone, with their words; removeCheckboxes clears rule and value; isChecked() is null when mixed.',
    standing: 'holds',
    show({ sheet }) {
      sheet.getRange('A1').insertCheckboxes()
      sheet.getRange('A2').insertCheckboxes('YES', 'NO')
      const range = sheet.getRange('A1:A3')
      sheet.getRange('A3').setValue('kept')
      range.check()
      expect(range.getValues().flat()).toEqual([true, 'YES', 'kept'])
      expect([range.isChecked(), sheet.getRange('A1:A2').isChecked()]).toEqual([null, true])
      sheet.getRange('A2').uncheck()
      expect([sheet.getRange('A2').getValue(), sheet.getRange('A1:A2').isChecked()]).toEqual(['NO', null])
      sheet.getRange('A1:A2').removeCheckboxes()
      expect([range.getValues().flat(), sheet.getRange('A1').getDataValidation()]).toEqual([['', '', 'kept'], null])
    },
  },
  {
    number: 90,
    confidence: 'B',
    says: 'A rule that rejects: The data you entered in cell F1 violates the data validation rules set on this cell.',
    standing: 'holds',
    show({ app, sheet }) {
      const rule = app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()
      const cell = sheet.getRange('F1').setDataValidation(rule)
      const sentence = 'The data you entered in cell F1 violates the data validation rules set on this cell.'
      refuses(() => {
        cell.setValue('b')
        app.flush()
      }, sentence)
    },
  },
  {
    number: 93,
    confidence: 'A/B',
    says: 'A new protection in a file of one owner: no editors, and the owner can edit.',
    standing: 'holds',
    show({ sheet }) {
      const protection = sheet.getRange('A1').protect()
      expect([protection.getEditors(), protection.canEdit()]).toEqual([[], true])
      expect(protection.removeEditors(protection.getEditors() as never).canEdit()).toBe(true)
    },
  },
  {
    number: 94,
    confidence: 'B',
    says: 'setRange on the protection of a sheet: Cannot change sheet protection to range protection (or vice versa).',
    standing: 'holds',
    show({ sheet }) {
      refuses(
        () => sheet.protect().setRange(sheet.getRange('A1')),
        'Cannot change sheet protection to range protection (or vice versa).',
      )
    },
  },
  {
    number: 95,
    confidence: 'A',
    says: 'A protection can follow a named range: setRangeName and setNamedRange, then getRangeName.',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('levels', sheet.getRange('B2:B5'))
      const protection = sheet.getRange('A1').protect().setRangeName('levels')
      expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['levels', 'B2:B5'])
      const named = spreadsheet.getNamedRanges()[0]!
      expect(sheet.getRange('A2').protect().setNamedRange(named).getRangeName()).toBe('levels')
    },
  },
  {
    number: 96,
    confidence: 'B',
    says: 'A cell protected against the person: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    standing: 'holds',
    show({ app, sheet, workbook }) {
      sheet.getRange('A1').protect()
      workbook.setProtections(workbook.protections().map((each) => ({ ...each, canEdit: false })))
      refuses(() => {
        sheet.getRange('A1').setValue(1)
        app.flush()
      }, 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.')
    },
  },
  {
    number: 97,
    confidence: 'A',
    says: 'Metadata stands on the file, a sheet, one whole row or column; else: Adding developer metadata to arbitrary ranges is not currently supported. …',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      spreadsheet.addDeveloperMetadata('a')
      sheet.addDeveloperMetadata('b')
      sheet.getRange('2:2').addDeveloperMetadata('c')
      sheet.getRange('C:C').addDeveloperMetadata('d')
      for (const cells of ['A1', '2:3', 'A1:B9']) {
        refuses(
          () => sheet.getRange(cells).addDeveloperMetadata('e'),
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        )
      }
    },
  },
  {
    number: 98,
    confidence: 'A',
    says: 'A cell does not see the metadata of its row or column; visibility is DOCUMENT; moveTo… changes the kind of place.',
    standing: 'holds',
    show({ app, spreadsheet, sheet }) {
      sheet.getRange('2:2').addDeveloperMetadata('row', 'v')
      expect(sheet.getRange('A2').getDeveloperMetadata()).toEqual([])
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey('row').find()
      expect(found!.getVisibility()).toBe(app.DeveloperMetadataVisibility.DOCUMENT)
      const kind = () => String(found!.getLocation().getLocationType())
      found!.moveToColumn(sheet.getRange('B:B'))
      expect(kind()).toBe('COLUMN')
      found!.moveToSheet(sheet)
      expect(kind()).toBe('SHEET')
      found!.moveToSpreadsheet()
      expect(kind()).toBe('SPREADSHEET')
    },
  },
  {
    number: 99,
    confidence: 'A',
    says: 'newChart() prints com.google.apps.maestro…; looks are set after asPieChart() and the like; a text for an enum is refused.',
    standing: 'differs',
    because:
      'One builder stands for all kinds: it prints as EmbeddedChartBuilder, and takes looks before its kind is said.',
    show({ app: _app, sheet }) {
      expect(String(sheet.newChart())).toBe('EmbeddedChartBuilder')
      const builder = sheet.newChart().asPieChart()
      refuses(() => builder.setLegendPosition('top' as never), "don't match the method signature")
      expect(undocumented(sheet.newChart())['setTitle']).toBeInstanceOf(Function)
    },
  },
  {
    number: 100,
    confidence: 'A',
    says: 'setXAxisRange and setYAxisRange are on scatter charts alone; others use setRange.',
    standing: 'not there',
    because: 'Scatter charts have setRange alone.',
    show({ sheet }) {
      refuses(() => sheet.newChart().asScatterChart().setXAxisRange(0, 1), 'is not in the workbench')
      expect(sheet.newChart().asColumnChart().setRange(0, 10)).toBeDefined()
    },
  },
  {
    number: 101,
    confidence: 'A',
    says: 'CellImage.getContentUrl() throws until Google keeps the picture.',
    standing: 'not there',
    because: 'Pictures in cells are not in the workbench.',
    show({ app }) {
      refuses(() => app.newCellImage(), 'SpreadsheetApp.newCellImage is not in the workbench')
    },
  },
]
