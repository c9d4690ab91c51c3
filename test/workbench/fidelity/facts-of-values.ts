import { expect } from '@jest/globals'
import { type Fact, refuses } from './fact'

const longest = 'The number of rows in the data does not match the number of rows in the range.'

/** Facts 34 to 52: what cells hold, how it is written and read. */
export const factsOfValues: Fact[] = [
  {
    number: 34,
    confidence: 'A',
    says: "Blank cells read as ''.",
    standing: 'holds',
    show({ sheet }) {
      expect([sheet.getRange('B2').getValue(), sheet.getRange('B2').getDisplayValue()]).toEqual(['', ''])
    },
  },
  {
    number: 35,
    confidence: 'B',
    says: 'Numbers shown as dates read as a Date of the script: instanceof Date holds.',
    standing: 'holds',
    show({ sheet }) {
      const day = new Date('2026-03-28T23:00:00Z')
      const read = sheet.getRange('A1').setValue(day).getValue()
      expect(read instanceof Date && read.getTime()).toBe(day.getTime())
    },
  },
  {
    number: 36,
    confidence: 'B',
    says: 'A number written to a cell with a date format reads as a Date; clearContent() keeps the format.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_000)
      expect(cell.getValue()).toBeInstanceOf(Date)
      expect(cell.clearContent().setValue(46_001).getValue()).toBeInstanceOf(Date)
    },
  },
  {
    number: 37,
    confidence: 'B',
    says: 'Texts are read as if typed: "2026", "0012", "2026-10-15", "TRUE", "16:00" (a time of 1899-12-30).',
    standing: 'holds',
    show({ fill }) {
      const [year, id, day, truth, time] = fill([['2026', '0012', '2026-10-15', 'TRUE', '16:00']]).getValues()[0]!
      expect([year, id, truth]).toEqual([2026, 12, true])
      expect((day as Date).toISOString()).toBe('2026-10-14T22:00:00.000Z')
      expect((time as Date).getFullYear()).toBe(1899)
    },
  },
  {
    number: 39,
    confidence: 'A',
    says: 'A leading = makes a formula; " =x" stays a text, which trimWhitespace() leaves one.',
    standing: 'holds',
    show({ fill }) {
      const range = fill([['=SUM(1,2)', ' =SUM(1,2)']])
      expect(range.getValues()[0]).toEqual([3, ' =SUM(1,2)'])
      expect(range.trimWhitespace().getValues()[0]).toEqual([3, '=SUM(1,2)'])
    },
  },
  {
    number: 40,
    confidence: 'B',
    says: 'A leading apostrophe is swallowed; the rest stays text.',
    standing: 'holds',
    show({ fill }) {
      expect(fill([["'0012", "'=1"]]).getValues()[0]).toEqual(['0012', '=1'])
    },
  },
  {
    number: 41,
    confidence: 'A',
    says: 'Format @ stops the reading of numbers, dates and booleans, not a leading = nor the swallowed apostrophe.',
    standing: 'holds',
    show({ sheet }) {
      const range = sheet.getRange('A1:E1').setNumberFormat('@')
      range.setValues([['0012', '2026-10-15', 'TRUE', '=1+1', "'x"]])
      expect(range.getValues()[0]).toEqual(['0012', '2026-10-15', 'TRUE', expect.anything(), 'x'])
      expect([sheet.getRange('D1').getFormula(), sheet.getRange('D1').getDisplayValue()]).toEqual(['=1+1', '2'])
    },
  },
  {
    number: 42,
    confidence: 'B',
    says: 'null and undefined in setValues clear the cell.',
    standing: 'holds',
    show({ fill }) {
      fill([[1, 2]])
      expect(fill([[null, undefined]]).getValues()).toEqual([['', '']])
    },
  },
  {
    number: 43,
    confidence: 'B',
    says: `Rows that do not match: ${longest} The data has X but the range has Y.`,
    standing: 'holds',
    show({ sheet }) {
      refuses(() => sheet.getRange('A1:A2').setValues([[1]]), `${longest} The data has 1 but the range has 2.`)
    },
  },
  {
    number: 44,
    confidence: 'B',
    says: 'Columns that do not match are refused with the same sentence about columns.',
    standing: 'holds',
    show({ sheet }) {
      refuses(
        () => sheet.getRange('A1:B1').setValues([[1]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      )
    },
  },
  {
    number: 45,
    confidence: 'A',
    says: "Arguments of the wrong kind: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    standing: 'holds',
    show({ sheet }) {
      const sentence = (kinds: string) =>
        `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Range.setNotes.`
      const notes = (value: unknown) => () => sheet.getRange('A1').setNotes(value as string[][])
      refuses(notes('a'), sentence('String'))
      refuses(notes(1), sentence('number'))
      refuses(notes(null), sentence('null'))
      refuses(notes({}), sentence('class'))
      refuses(notes([1]), sentence('number[]'))
    },
  },
  {
    number: 46,
    confidence: 'B',
    says: 'setValue on several cells fills each of them.',
    standing: 'holds',
    show({ sheet }) {
      expect(sheet.getRange('A1:B2').setValue('x').getValues().flat()).toEqual(['x', 'x', 'x', 'x'])
    },
  },
  {
    number: 47,
    confidence: 'A/B',
    says: 'Setters return the range; Spreadsheet.setNamedRange returns nothing.',
    standing: 'holds',
    show({ spreadsheet, sheet }) {
      const range = sheet.getRange('A1')
      expect(range.setValue(1).setNote('n').setFontWeight('bold').getA1Notation()).toBe('A1')
      expect(spreadsheet.setNamedRange('one', range)).toBeUndefined()
    },
  },
  {
    number: 48,
    confidence: 'A',
    says: 'setFormula on several cells moves relative references along.',
    standing: 'holds',
    show({ sheet }) {
      expect(sheet.getRange('C1:D2').setFormula('=A1+$A$1').getFormulas()).toEqual([
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ])
    },
  },
  {
    number: 49,
    confidence: 'A',
    says: 'setFormulasR1C1 with "Value" stores "=Value".',
    standing: 'holds',
    show({ sheet }) {
      expect(
        sheet
          .getRange('A1')
          .setFormulasR1C1([['Value']])
          .getFormula(),
      ).toBe('=Value')
    },
  },
  {
    number: 50,
    confidence: 'A',
    says: 'getFormulaR1C1 prints R[1]C[0], never R[1]C; text in quotes is left alone.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('B2').setFormula('=B3&"A1"&$C$1')
      expect(cell.getFormulaR1C1()).toBe('=R[1]C[0]&"A1"&R1C3')
    },
  },
  {
    number: 51,
    confidence: 'A',
    says: "A formula set to null reads ''.",
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1').setFormula('=1')
      expect(cell.setFormula(null as unknown as string).getFormula()).toBe('')
    },
  },
  {
    number: 52,
    confidence: 'B',
    says: 'Booleans are shown as TRUE and FALSE; a merge shows its top left cell.',
    standing: 'holds',
    show({ sheet, fill }) {
      expect(fill([[true, false]]).getDisplayValues()).toEqual([['TRUE', 'FALSE']])
      sheet.getRange('A3:B4').merge().setValue('x')
      expect(sheet.getRange('A3:B4').getDisplayValues()).toEqual([
        ['x', ''],
        ['', ''],
      ])
    },
  },
]
