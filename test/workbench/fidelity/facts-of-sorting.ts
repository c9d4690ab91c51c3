import { expect } from '@jest/globals'
import { type Fact, refuses, undocumented } from './fact'

/** Facts 27 to 33 and the rest of the grid: filters, sorting, what grows and what is too much. */
export const factsOfSorting: Fact[] = [
  {
    number: 27,
    confidence: 'A',
    says: 'Filter.sort leaves the header; the sort order of a column that is not sorted cannot be asked.',
    standing: 'not there',
    because: 'The header stays; getColumnSortSpec is not in the workbench.',
    show({ sheet, fill }) {
      const filter = fill([['n'], [3], [1], [2]]).createFilter()
      filter.sort(1, true)
      expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['n', 1, 2, 3])
      refuses(() => undocumented(filter)['getColumnSortSpec'], 'Filter.getColumnSortSpec is not in the workbench')
    },
  },
  {
    number: 28,
    confidence: 'A',
    says: 'Sheet.sort(column) sorts all rows, the header too.',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([['n'], [3], [1]])
      sheet.sort(1)
      expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([1, 3, 'n'])
    },
  },
  {
    number: 29,
    confidence: 'A',
    says: 'Numbers come before texts (whatever the case) before booleans (false first); Range.sort counts columns of the sheet.',
    standing: 'holds',
    show({ sheet, fill }) {
      const range = fill(
        [
          [true, 1],
          ['b', 2],
          [10, 3],
          ['A', 4],
          [false, 5],
          [2, 6],
        ],
        'C1',
      ) // prettier-ignore
      range.sort(3)
      expect(sheet.getRange('C1:C6').getValues().flat()).toEqual([2, 10, 'A', 'b', false, true])
      range.sort({ column: 4, ascending: false })
      expect(sheet.getRange('D1:D6').getValues().flat()).toEqual([6, 5, 4, 3, 2, 1])
    },
  },
  {
    number: 30,
    confidence: 'A',
    says: 'A blank row put in below the data does not change getLastRow(); a column put in within it changes getLastColumn().',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([[1, 2]])
      sheet.insertRowAfter(1)
      sheet.insertColumnAfter(1)
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 3])
    },
  },
  {
    number: 31,
    confidence: 'A',
    says: 'A cell takes 50,000 characters: Your input contains more than the maximum of 50000 characters in a single cell.',
    standing: 'holds',
    show({ sheet }) {
      sheet.getRange('A1').setValue('a'.repeat(50_000))
      const sentence = 'Your input contains more than the maximum of 50000 characters in a single cell.'
      refuses(() => sheet.getRange('A1').setValue('a'.repeat(50_001)), sentence)
    },
  },
  {
    number: 32,
    confidence: 'B',
    says: 'A workbook takes 10,000,000 cells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    standing: 'holds',
    show({ sheet }) {
      refuses(
        () => sheet.insertRowsAfter(1000, 400_000),
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      )
    },
  },
  {
    number: 33,
    confidence: 'B',
    says: "isAnonymousView(): The api method 'isAnonymousView' is not available yet in the new version of Google Sheets",
    standing: 'holds',
    show({ spreadsheet }) {
      refuses(
        () => undocumented(spreadsheet)['isAnonymousView']!(),
        "The api method 'isAnonymousView' is not available yet",
      )
    },
  },
]
