import { expect } from '@jest/globals'
import { type Fact, refuses } from './fact'

/** Facts 53 to 63: what is tidied, copied, moved, filled, found. */
export const factsOfMoving: Fact[] = [
  {
    number: 53,
    confidence: 'A',
    says: 'removeDuplicates returns the smaller range; columns to compare are columns of the sheet.',
    standing: 'holds',
    show({ fill }) {
      const range = fill(
        [
          ['a', 1],
          ['A', 1],
          ['b', 1],
          ['a', 2],
        ],
        'B1',
      ) // prettier-ignore
      expect(range.removeDuplicates([2]).getA1Notation()).toBe('B1:C2')
    },
  },
  {
    number: 54,
    confidence: 'A',
    says: 'trimWhitespace also makes one space of several.',
    standing: 'holds',
    show({ fill }) {
      expect(
        fill([['  a   b ']])
          .trimWhitespace()
          .getValue(),
      ).toBe('a b')
    },
  },
  {
    number: 55,
    confidence: 'A',
    says: 'splitTextToColumns() finds the comma by itself and keeps empty pieces.',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([['a,,c']]).splitTextToColumns()
      expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', '', 'c']])
    },
  },
  {
    number: 56,
    confidence: 'A',
    says: 'copyTo a smaller target pastes all; a larger one gets whole repeats, and the rest is untouched.',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([[1], [2]]).copyTo(sheet.getRange('C1'))
      sheet.getRange('E1:E5').setValue('kept')
      sheet.getRange('A1:A2').copyTo(sheet.getRange('E1:E5'))
      expect(sheet.getRange('C1:C2').getValues().flat()).toEqual([1, 2])
      expect(sheet.getRange('E1:E5').getValues().flat()).toEqual([1, 2, 1, 2, 'kept'])
    },
  },
  {
    number: 57,
    confidence: 'A',
    says: 'copyTo(range, {contentsOnly: true}) keeps the looks of the target; PASTE_VALUES can reset them on Google.',
    standing: 'differs',
    because: 'Both keep them: when Google resets them is not known.',
    show({ app, sheet, fill }) {
      const source = fill([[1]]).setFontWeight('bold')
      const [one, other] = [sheet.getRange('C1'), sheet.getRange('C2')]
      for (const each of [one, other]) each.setFontStyle('italic')
      source.copyTo(one, { contentsOnly: true })
      source.copyTo(other, app.CopyPasteType.PASTE_VALUES, false)
      expect([one.getFontStyle(), one.getFontWeight(), other.getFontStyle()]).toEqual(['italic', 'normal', 'italic'])
    },
  },
  {
    number: 58,
    confidence: 'A',
    says: 'copyTo of an empty range clears values and looks of the target; unknown options pass, no target is a signature error.',
    standing: 'holds',
    show({ sheet }) {
      const target = sheet.getRange('C1').setValue('x').setFontWeight('bold')
      sheet.getRange('A1').copyTo(target)
      expect([target.getValue(), target.getFontWeight()]).toEqual(['', 'normal'])
      sheet.getRange('A1').copyTo(target, 'nonsense' as never)
      sheet.getRange('A1').copyTo(target, { nonsense: true } as never)
      refuses(() => (sheet.getRange('A1').copyTo as () => void)(), "don't match the method signature")
      refuses(() => sheet.getRange('A1').copyTo('B1' as never), "don't match the method signature")
    },
  },
  {
    number: 59,
    confidence: 'A',
    says: 'moveTo moves values and looks, resets the source, and copes with overlap.',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([[1], [2], [3]])
        .setFontWeight('bold')
        .moveTo(sheet.getRange('A2'))
      expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['', 1, 2, 3])
      expect(sheet.getRange('A1:A4').getFontWeights().flat()).toEqual(['normal', 'bold', 'bold', 'bold'])
    },
  },
  {
    number: 60,
    confidence: 'A',
    says: 'autoFill wants a destination that holds the source and grows it one way only; series go to the left too.',
    standing: 'holds',
    show({ app, sheet, fill }) {
      const source = fill([[10, 8, 6]], 'D1')
      const series = app.AutoFillSeries.DEFAULT_SERIES
      source.autoFill(sheet.getRange('A1:F1'), series)
      expect(sheet.getRange('A1:F1').getValues()[0]).toEqual([16, 14, 12, 10, 8, 6])
      refuses(
        () => source.autoFill(sheet.getRange('G1:H1'), series),
        'AutoFill destination range must contain the source range',
      )
      refuses(
        () => source.autoFill(sheet.getRange('D1:G2'), series),
        'AutoFill destination range must extend the source range in only one direction.',
      )
    },
  },
  {
    number: 61,
    confidence: 'A',
    says: 'insertCells and deleteCells shift only the band they stand in.',
    standing: 'holds',
    show({ app, sheet, fill }) {
      fill([
        [1, 2],
        [3, 4],
      ]) // prettier-ignore
      sheet.getRange('A1').insertCells(app.Dimension.ROWS)
      expect(sheet.getRange('A1:B3').getValues()).toEqual([
        ['', 2],
        [1, 4],
        [3, ''],
      ])
      sheet.getRange('A1').deleteCells(app.Dimension.COLUMNS)
      expect(sheet.getRange('A1:B1').getValues()).toEqual([[2, '']])
    },
  },
  {
    number: 62,
    confidence: 'A',
    says: 'TextFinder does not mind case, minds accents, skips formulas unless told, and says how many cells it replaced.',
    standing: 'holds',
    show({ sheet, fill }) {
      fill([['Compost', 'compóst', '="com"&"post"', 'compost compost']])
      const find = () => sheet.createTextFinder('compost')
      expect(
        find()
          .findAll()
          .map((each) => each.getA1Notation()),
      ).toEqual(['A1', 'C1', 'D1']) // prettier-ignore
      expect(sheet.createTextFinder('"com"').findAll()).toEqual([])
      expect(sheet.createTextFinder('"com"').matchFormulaText(true).findAll().length).toBe(1)
      expect(find().replaceAllWith('fumier')).toBe(2)
      expect(sheet.getRange('D1').getValue()).toBe('fumier fumier')
    },
  },
  {
    number: 63,
    confidence: 'A',
    says: 'appendRow writes below the last row that holds something; on an empty sheet into row 1.',
    standing: 'holds',
    show({ sheet }) {
      sheet.appendRow(['a'])
      sheet.getRange('C3').setValue('x')
      sheet.appendRow(['b', 'c'])
      expect(sheet.getRange('A1:B4').getValues()).toEqual([
        ['a', ''],
        ['', ''],
        ['', ''],
        ['b', 'c'],
      ])
    },
  },
]
