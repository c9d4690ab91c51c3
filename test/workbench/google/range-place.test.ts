import { columnLetters, columnNumber } from '../../../src/workbench/google/a1-notation'
import { connectTo, SmallWorkbook } from './small-workbook'

function openSheet() {
  return connectTo(new SmallWorkbook()).app.getActiveSheet()
}

describe('where a range is', () => {
  test.each([
    ['$B$2:c5', 'B2:C5', 18],
    ['Sheet1!A1:B2', 'A1:B2', 18],
    ["'Sheet1'!A1", 'A1', 18],
    ['!c2:e5', 'C2:E5', 18],
    ['5:7', '5:7', 19],
    ['D:F', 'D:F', 20],
    ['C5:B2', 'B2:C5', 21],
    ['5:2', '2:5', 21],
    ['D:B', 'B:D', 21],
    ['R2C2:R4C5', 'B2:E4', 22],
    ['r4c5:r2c2', 'B2:E4', 22],
    ['A2:A', 'A2:A', 20],
    ['RC1', 'RC1', 15],
  ])('%s is %s (fact %i)', (asked, printed) => {
    expect(openSheet().getRange(asked).getA1Notation()).toBe(printed)
  })

  test('19, 20: whole rows and columns are as large as the grid, and say which sides are open', () => {
    const sheet = openSheet()
    const rows = sheet.getRange('5:7')
    expect([rows.getNumRows(), rows.getNumColumns()]).toEqual([3, sheet.getMaxColumns()])
    expect([rows.isStartRowBounded(), rows.isEndRowBounded()]).toEqual([true, true])
    expect([rows.isStartColumnBounded(), rows.isEndColumnBounded()]).toEqual([false, false])
    const columns = sheet.getRange('D:F')
    expect([columns.getNumRows(), columns.getNumColumns()]).toEqual([sheet.getMaxRows(), 3])
    expect([columns.isStartRowBounded(), columns.isEndRowBounded()]).toEqual([false, false])
    expect([columns.isStartColumnBounded(), columns.isEndColumnBounded()]).toEqual([true, true])
  })

  test('what is no range is not found; a named range is', () => {
    const sheet = openSheet()
    expect(() => sheet.getRange('A0')).toThrow('Range not found')
    expect(() => sheet.getRange('no such name')).toThrow('Range not found')
    expect(() => sheet.getRange('Nowhere!A1')).toThrow('Range not found')
    sheet.getParent().setNamedRange('levels', sheet.getRange('B2:B6'))
    expect(sheet.getRange('levels').getA1Notation()).toBe('B2:B6')
    expect(sheet.getParent().getRangeByName('LEVELS')?.getA1Notation()).toBe('B2:B6')
    expect(sheet.getParent().getRangeByName('other')).toBeNull()
  })

  test('getCell stays within its range', () => {
    const range = openSheet().getRange('B2:C3')
    expect(range.getCell(2, 2).getA1Notation()).toBe('C3')
    expect(() => range.getCell(3, 1)).toThrow('Cell reference out of range')
  })

  test('letters of columns', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    expect(['A', 'Z', 'AA', 'ZZ', 'AAA'].map(columnNumber)).toEqual([0, 25, 26, 701, 702])
  })
})
