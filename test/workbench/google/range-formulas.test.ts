import { fromR1C1, shiftFormula, toR1C1 } from '../../../src/workbench/google/formula-text'
import { connectTo, SmallWorkbook } from './small-workbook'

describe('formulas of a range', () => {
  test('48: a formula over several cells moves its relative references', () => {
    const sheet = connectTo(new SmallWorkbook()).app.getActiveSheet()
    const range = sheet.getRange('C1:D2').setFormula('=A1')
    expect(range.getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ])
  })

  test.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['="A1"&A1', '="A1"&B3'],
    ["='A1 to B2'!A1", "='A1 to B2'!B3"],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ['=rate_A1', '=rate_A1'],
  ])('48: %s one column right and two rows down is %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved)
  })

  test('48: a reference that leaves the grid is an error', () => {
    expect(shiftFormula('=B1', -1, 0)).toBe('=#REF!')
  })

  test('49, 51: an equals sign is added; null gives no formula', () => {
    const sheet = connectTo(new SmallWorkbook()).app.getActiveSheet()
    expect(
      sheet
        .getRange('A1')
        .setFormulasR1C1([['Value']])
        .getFormula(),
    ).toBe('=Value')
    expect(
      sheet
        .getRange('A1')
        .setFormula(null as unknown as string)
        .getFormula(),
    ).toBe('')
  })

  test('50: R1C1 is printed with its zero, and texts are left alone', () => {
    expect(toR1C1('=A2&"B7"&$C$3', 0, 0)).toBe('=R[1]C[0]&"B7"&R3C3')
    expect(fromR1C1('=R[1]C[0]&"R[1]C[0]"&R3C3', 0, 0)).toBe('=A2&"R[1]C[0]"&$C$3')
    expect(fromR1C1('=RC[-1]', 4, 2)).toBe('=B5')
  })
})
