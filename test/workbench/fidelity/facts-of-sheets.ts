import { expect } from '@jest/globals'
import { type Fact, refuses } from './fact'

/** Facts 1 to 33: the grid, sheets, ranges, filters, sorting. */
export const factsOfSheets: Fact[] = [
  {
    number: 1,
    confidence: 'A/B',
    says: 'A new spreadsheet has one sheet "Sheet1" of 1000 rows and 26 columns; inserted sheets likewise.',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      const inserted = spreadsheet.insertSheet('Next')
      expect([sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(['Sheet1', 1000, 26])
      expect([inserted.getMaxRows(), inserted.getMaxColumns()]).toEqual([1000, 26])
    },
  },
  {
    number: 2,
    confidence: 'A',
    says: 'SpreadsheetApp.create(name, rows, columns) sizes the first sheet.',
    standing: 'not there',
    because: 'A script of the workbench reaches the open workbook alone, as under the scope spreadsheets.currentonly.',
    show({ app }) {
      refuses(() => app.create('Other', 5, 5), 'Specified permissions are not sufficient')
    },
  },
  {
    number: 3,
    confidence: 'B',
    says: 'The id of the first sheet is 0, later ids are random.',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      expect(sheet.getSheetId()).toBe(0)
      const [one, other] = [spreadsheet.insertSheet('a').getSheetId(), spreadsheet.insertSheet('b').getSheetId()]
      expect(one).toBeGreaterThan(1000)
      expect(Math.abs(other - one)).toBeGreaterThan(1)
    },
  },
  {
    number: 4,
    confidence: 'A',
    says: 'insertSheet(name, index) counts from 0; getIndex() counts from 1 and renumbers.',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      expect([spreadsheet.insertSheet('First', 0).getIndex(), sheet.getIndex()]).toEqual([1, 2])
    },
  },
  {
    number: 5,
    confidence: 'B',
    says: 'insertSheet(name) goes to the end when the newest sheet is the active one; the new sheet becomes active.',
    standing: 'holds',
    show({ spreadsheet }) {
      for (const name of ['a', 'b']) {
        expect(spreadsheet.insertSheet(name).getName()).toBe(spreadsheet.getActiveSheet().getName())
      }
      expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Sheet1', 'a', 'b'])
    },
  },
  {
    number: 6,
    confidence: 'B',
    says: 'A name that is taken: A sheet with the name "X" already exists. Please enter another name.',
    standing: 'holds',
    show({ spreadsheet }) {
      const sentence = 'A sheet with the name "Sheet1" already exists. Please enter another name.'
      refuses(() => spreadsheet.insertSheet('Sheet1'), sentence)
    },
  },
  {
    number: 8,
    confidence: 'A',
    says: "Deleting the only sheet: You can't remove all the sheets in a document.",
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      refuses(() => spreadsheet.deleteSheet(sheet), "You can't remove all the sheets in a document.")
    },
  },
  {
    number: 10,
    confidence: 'B',
    says: "Hiding the last visible sheet: You can't hide all the sheets in a document.",
    standing: 'holds',
    show({ sheet }) {
      refuses(() => sheet.hideSheet(), "You can't hide all the sheets in a document.")
    },
  },
  {
    number: 11,
    confidence: 'A',
    says: 'deleteRows of every row that is not frozen: Sorry, it is not possible to delete all non-frozen rows.',
    standing: 'holds',
    show({ sheet }) {
      sheet.setFrozenRows(1)
      refuses(() => sheet.deleteRows(2, 999), 'Sorry, it is not possible to delete all non-frozen rows.')
    },
  },
  {
    number: 12,
    confidence: 'B',
    says: 'getRange with row or column 0: The starting row (column) of the range is too small.',
    standing: 'holds',
    show({ sheet }) {
      refuses(() => sheet.getRange(0, 1), 'The starting row of the range is too small.')
      refuses(() => sheet.getRange(1, 0), 'The starting column of the range is too small.')
    },
  },
  {
    number: 13,
    confidence: 'A',
    says: 'A range of no rows or columns is refused; offset(0, 0, 0) too.',
    standing: 'holds',
    show({ sheet }) {
      const sentence = 'The number of rows in the range must be at least 1.'
      refuses(() => sheet.getRange(1, 1, 0), sentence)
      refuses(() => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.')
      refuses(() => sheet.getRange('B2').offset(0, 0, 0), sentence)
    },
  },
  {
    number: 14,
    confidence: 'A',
    says: 'Reading or formatting beyond the grid: The coordinates of the range are outside the dimensions of the sheet.',
    standing: 'holds',
    show({ app, sheet }) {
      const sentence = 'The coordinates of the range are outside the dimensions of the sheet.'
      refuses(() => sheet.getRange(1001, 1).getValue(), sentence)
      refuses(() => {
        sheet.getRange('AB1').setFontWeight('bold')
        app.flush()
      }, sentence)
    },
  },
  {
    number: 16,
    confidence: 'B',
    says: 'setValue and setValues beyond the last row or column make the grid larger.',
    standing: 'holds',
    show({ sheet }) {
      sheet.getRange(1002, 28, 1, 1).setValue('x')
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 28])
    },
  },
  {
    number: 17,
    confidence: 'A/B',
    says: "An empty sheet: getDataRange() is A1, its values [['']]; last row and column are 0.",
    standing: 'holds',
    show({ sheet }) {
      expect([sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]).toEqual(['A1', [['']]])
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0])
    },
  },
  {
    number: 18,
    confidence: 'A',
    says: 'getRange takes $, small letters, "Sheet!A1:B2" and "!c2:e5".',
    standing: 'holds',
    show({ sheet }) {
      const written = ['$b$2', 'a1:c3', 'Sheet1!A1:B2', '!c2:e5']
      expect(written.map((each) => sheet.getRange(each).getA1Notation())).toEqual(['B2', 'A1:C3', 'A1:B2', 'C2:E5'])
    },
  },
  {
    number: 19,
    confidence: 'A',
    says: 'Whole rows: "5:7" prints as "5:7" and is as wide as the sheet.',
    standing: 'holds',
    show({ sheet }) {
      const rows = sheet.getRange('5:7')
      expect([rows.getA1Notation(), rows.getNumColumns()]).toEqual(['5:7', sheet.getMaxColumns()])
    },
  },
  {
    number: 20,
    confidence: 'A',
    says: 'Whole columns "D:F" likewise; their rows are not bounded, as the columns of whole rows are not.',
    standing: 'holds',
    show({ sheet }) {
      const [columns, rows] = [sheet.getRange('D:F'), sheet.getRange('5:7')]
      expect([columns.getA1Notation(), columns.getNumRows()]).toEqual(['D:F', 1000])
      expect([columns.isStartRowBounded(), columns.isEndRowBounded(), columns.isStartColumnBounded()]).toEqual([
        false,
        false,
        true,
      ])
      expect([rows.isStartColumnBounded(), rows.isEndColumnBounded(), rows.isEndRowBounded()]).toEqual([
        false,
        false,
        true,
      ])
    },
  },
  {
    number: 21,
    confidence: 'A',
    says: 'Ranges written the wrong way round are put right: "C5:B2", "5:2", "D:B".',
    standing: 'holds',
    show({ sheet }) {
      const written = ['C5:B2', '5:2', 'D:B']
      expect(written.map((each) => sheet.getRange(each).getA1Notation())).toEqual(['B2:C5', '2:5', 'B:D'])
    },
  },
  {
    number: 22,
    confidence: 'A',
    says: 'getRange takes absolute R1C1, in any case and either way round.',
    standing: 'holds',
    show({ sheet }) {
      const written = ['R2C2:R4C5', 'r4c5:r2c2', 'R2C3']
      expect(written.map((each) => sheet.getRange(each).getA1Notation())).toEqual(['B2:E4', 'B2:E4', 'C2'])
    },
  },
  {
    number: 23,
    confidence: 'A',
    says: 'The range of a protection of a whole sheet has no notation and the size of the sheet.',
    standing: 'holds',
    show({ sheet }) {
      const range = sheet.protect().getRange()
      expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual(['', 1000, 26])
    },
  },
  {
    number: 24,
    confidence: 'A',
    says: 'getDataRegion from a blank cell beside the data takes the cell in; with a dimension it grows along that one only.',
    standing: 'holds',
    show({ app, sheet, fill }) {
      fill(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        'C2',
      ) // prettier-ignore
      expect(sheet.getRange('B1').getDataRegion().getA1Notation()).toBe('B1:D4')
      expect(sheet.getRange('E3').getDataRegion().getA1Notation()).toBe('C2:E4')
      expect(sheet.getRange('C3').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('C2:C4')
      expect(sheet.getRange('C3').getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe('C3:D3')
    },
  },
  {
    number: 25,
    confidence: 'A',
    says: 'getNextDataCell goes as Ctrl and an arrow: over blanks to the next value, along a block to its end, else to the edge.',
    standing: 'holds',
    show({ app: { Direction }, sheet, fill }) {
      fill([['a'], ['b'], ['c'], [''], ['d']], 'B2')
      const from = (cell: string, way: GoogleAppsScript.Spreadsheet.Direction) =>
        sheet.getRange(cell).getNextDataCell(way).getA1Notation()
      expect([from('B2', Direction.DOWN), from('B4', Direction.DOWN), from('B6', Direction.DOWN)]).toEqual([
        'B4',
        'B6',
        'B1000',
      ])
      expect([from('B6', Direction.UP), from('A2', Direction.NEXT), from('B2', Direction.PREVIOUS)]).toEqual([
        'B4',
        'B2',
        'A2',
      ])
      expect(from('A1', Direction.UP)).toBe('A1')
    },
  },
  {
    number: 26,
    confidence: 'A',
    says: 'A second createFilter is refused; getFilter() of any range is the filter of its sheet.',
    standing: 'holds',
    show({ sheet, fill }) {
      const filter = fill([['a'], [1]]).createFilter()
      refuses(
        () => sheet.getRange('D1:E2').createFilter(),
        "You can't create a filter in a sheet that already has a filter.",
      )
      expect(sheet.getRange('F9').getFilter()?.getRange().getA1Notation()).toBe(filter.getRange().getA1Notation())
    },
  },
]
