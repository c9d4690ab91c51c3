import { connectTo, SmallWorkbook } from './small-workbook'

function open() {
  const { app, passed } = connectTo(new SmallWorkbook())
  return { app, passed, spreadsheet: app.getActiveSpreadsheet() }
}

describe('the spreadsheet and its sheets', () => {
  test('4, 5: sheets are inserted at an index from 0, or at the end, and become active', () => {
    const { app, spreadsheet } = open()
    const first = spreadsheet.insertSheet('First', 0)
    expect([first.getIndex(), first.getName()]).toEqual([1, 'First'])
    expect(app.getActiveSheet().getName()).toBe('First')
    spreadsheet.insertSheet('Last')
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['First', 'Sheet1', 'Last'])
  })

  test('insertSheet takes name, index and template in each of its forms', () => {
    const { passed, spreadsheet } = open()
    const template = spreadsheet.getSheets()[0]!
    passed.length = 0
    spreadsheet.insertSheet()
    spreadsheet.insertSheet(1)
    spreadsheet.insertSheet('a', 1, { template })
    spreadsheet.insertSheet({ template })
    expect(passed.map(({ args }) => args[0])).toEqual([
      { name: null, index: null, template: null },
      { name: null, index: 1, template: null },
      { name: 'a', index: 1, template: 0 },
      { name: null, index: null, template: 0 },
    ])
    expect(() => spreadsheet.insertSheet(true as unknown as string)).toThrow(
      "The parameters (Boolean) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
    )
  })

  test('a deleted sheet is no longer there', () => {
    const { spreadsheet } = open()
    const sheet = spreadsheet.insertSheet('Gone')
    expect(spreadsheet.getSheetByName('Gone')).not.toBeNull()
    spreadsheet.deleteSheet(sheet)
    expect(spreadsheet.getSheetByName('Gone')).toBeNull()
    expect(() => sheet.getName()).toThrow('not found')
  })

  test('other files need a permission that is not asked for', () => {
    const { app } = open()
    const opened: [string, () => unknown][] = [
      ['openById', () => app.openById('x')],
      ['openByUrl', () => app.openByUrl('x')],
      ['create', () => app.create('x')],
    ]
    for (const [method, call] of opened) {
      expect(call).toThrow(
        `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
      )
    }
  })

  test('a spreadsheet stands in for the sheet that is shown', () => {
    const { app, spreadsheet } = open()
    spreadsheet.insertSheet('Shown')
    spreadsheet.appendRow(['a'])
    expect(app.getActiveSheet().getRange('A1').getValue()).toBe('a')
    expect(spreadsheet.getLastRow()).toBe(1)
    expect(spreadsheet.getSheets()[0]!.getLastRow()).toBe(0)
  })

  test('what was selected is active, and shows its sheet', () => {
    const { app, spreadsheet } = open()
    const [first] = spreadsheet.getSheets()
    spreadsheet.insertSheet('Other')
    expect(app.getActiveRange().getA1Notation()).toBe('A1')
    first!.getRange('B2:C3').activate()
    expect(app.getActiveSheet().getName()).toBe('Sheet1')
    expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual(['B2:C3', 'B2'])
  })

  test('13 of the errors: thrown by Google, named Exception', () => {
    const { app } = open()
    let thrown: unknown
    try {
      app.getActiveSheet().getRange(0, 0)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Error)
    expect((thrown as Error).name).toBe('Exception')
  })
})
