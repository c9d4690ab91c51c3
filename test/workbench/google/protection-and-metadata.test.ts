import { connectTo, SmallWorkbook } from './small-workbook'

function openSheet() {
  const { app, passed } = connectTo(new SmallWorkbook())
  return { app, passed, sheet: app.getActiveSheet(), spreadsheet: app.getActiveSpreadsheet() }
}

describe('protections', () => {
  test('23: that of a sheet is as large as the sheet, and its range has no notation', () => {
    const { app, sheet } = openSheet()
    const range = sheet.protect().getRange()
    expect(range.getA1Notation()).toBe('')
    expect([range.getNumRows(), range.getNumColumns()]).toEqual([1000, 26])
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1)
    sheet.protect()
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1)
  })

  test('93, 94: one owner, no editors; a sheet stays a sheet', () => {
    const { sheet } = openSheet()
    const protection = sheet.protect().setWarningOnly(true).setDescription('Figures')
    expect([protection.getEditors(), protection.canEdit()]).toEqual([[], true])
    expect(() => protection.setRange(sheet.getRange('A1'))).toThrow(
      'Cannot change sheet protection to range protection (or vice versa).',
    )
  })

  test('what is set is read again by others, what is removed is gone', () => {
    const { app, sheet, spreadsheet } = openSheet()
    sheet.getRange('A1:B2').protect().setDescription('first')
    const second = sheet.getRange('C1').protect().setDescription('second')
    second.setRange(sheet.getRange('D1:D3'))
    const read = spreadsheet.getProtections(app.ProtectionType.RANGE)
    expect(read.map((each) => [each.getDescription(), each.getRange().getA1Notation()])).toEqual([
      ['first', 'A1:B2'],
      ['second', 'D1:D3'],
    ])
    read[0]!.remove()
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1)
  })
})

describe('developer metadata', () => {
  const refusal = 'Adding developer metadata to arbitrary ranges is not currently supported.'

  test('97: only on the file, a sheet, a whole row or column', () => {
    const { sheet } = openSheet()
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('key')).toThrow(refusal)
    expect(() => sheet.getRange('2:3').addDeveloperMetadata('key')).toThrow(refusal)
    sheet.getRange('2:2').addDeveloperMetadata('row', 'a')
    sheet.getRange(1, 3, 1000, 1).addDeveloperMetadata('column')
    const found = sheet.createDeveloperMetadataFinder().find()
    expect(found.map((each) => [each.getKey(), String(each.getLocation().getLocationType())])).toEqual([
      ['row', 'ROW'],
      ['column', 'COLUMN'],
    ])
    expect(found[0]!.getLocation().getRow()!.getA1Notation()).toBe('2:2')
    expect(found[1]!.getLocation().getColumn()!.getA1Notation()).toBe('C:C')
  })

  test('98: a cell does not see that of its row; visibility is the document; metadata moves', () => {
    const { app, sheet, spreadsheet } = openSheet()
    sheet.getRange('2:2').addDeveloperMetadata('row', 'a')
    expect(sheet.getRange('B2').getDeveloperMetadata()).toEqual([])
    const [metadata] = sheet.getRange('2:2').getDeveloperMetadata()
    expect(metadata!.getVisibility()).toBe(app.DeveloperMetadataVisibility.DOCUMENT)
    metadata!.moveToSheet(sheet)
    expect(sheet.getDeveloperMetadata()[0]!.getValue()).toBe('a')
    metadata!.moveToSpreadsheet().setValue('b')
    expect(sheet.getDeveloperMetadata()).toEqual([])
    expect(spreadsheet.getDeveloperMetadata()[0]!.getValue()).toBe('b')
    spreadsheet.getDeveloperMetadata()[0]!.remove()
    expect(spreadsheet.getDeveloperMetadata()).toEqual([])
  })

  test('a finder looks by key, value and place, in one counted call', () => {
    const { passed, sheet, spreadsheet } = openSheet()
    sheet.addDeveloperMetadata('kind', 'round').addDeveloperMetadata('kind', 'visits')
    spreadsheet.addDeveloperMetadata('kind', 'file')
    spreadsheet.insertSheet('Other').addDeveloperMetadata('kind', 'other')
    passed.length = 0
    expect(spreadsheet.createDeveloperMetadataFinder().withKey('kind').find()).toHaveLength(4)
    expect(passed.map(({ method }) => method)).toEqual(['DeveloperMetadataFinder.find'])
    expect(sheet.createDeveloperMetadataFinder().withKey('kind').find()).toHaveLength(2)
    const visits = spreadsheet.createDeveloperMetadataFinder().withValue('visits').find()
    expect(visits[0]!.getLocation().getSheet()!.getSheetId()).toBe(sheet.getSheetId())
  })
})
