import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { asFormula, fromR1C1, shiftFormula, toR1C1 } from './formula-text'
import { eachCell, firstCell, requireSize } from './range-size'
import type { Forms } from './signature'

/** The formulas of a range, in English with `,` between arguments, as A1 or R1C1. */
export class RangeFormulas extends RangeTopic {
  override getFormula(): string {
    const { sheet, zone } = firstCell(this)
    return ask('Range.getFormula', 'readFormulas', sheet, zone)[0]![0]!
  }

  override getFormulas(): string[][] {
    const { sheet, zone } = ranges.stateOf(this)
    return ask('Range.getFormulas', 'readFormulas', sheet, zone)
  }

  override getFormulaR1C1(): string | null {
    const { sheet, zone } = firstCell(this)
    const formula = ask('Range.getFormulaR1C1', 'readFormulas', sheet, zone)[0]![0]!
    return toR1C1(formula, zone.top, zone.left)
  }

  override getFormulasR1C1(): (string | null)[][] {
    const { sheet, zone } = ranges.stateOf(this)
    return ask('Range.getFormulasR1C1', 'readFormulas', sheet, zone).map((row, down) =>
      row.map((formula, right) => toR1C1(formula, zone.top + down, zone.left + right)),
    )
  }

  /** Over several cells the references move along, as when a formula is filled down. */
  override setFormula(formula: string): Range {
    const first = asFormula(formula)
    return writeFormulas(
      this,
      'Range.setFormula',
      eachCell(this, (row, column) => first && shiftFormula(first, row, column)),
    )
  }

  override setFormulas(formulas: string[][]): Range {
    return writeFormulas(
      this,
      'Range.setFormulas',
      formulas.map((row) => row.map(asFormula)),
    )
  }

  override setFormulaR1C1(formula: string): Range {
    const { top, left } = ranges.stateOf(this).zone
    const first = asFormula(formula)
    return writeFormulas(
      this,
      'Range.setFormulaR1C1',
      eachCell(this, (row, column) => first && fromR1C1(first, top + row, left + column)),
    )
  }

  override setFormulasR1C1(formulas: string[][]): Range {
    const { top, left } = ranges.stateOf(this).zone
    return writeFormulas(
      this,
      'Range.setFormulasR1C1',
      formulas.map((row, down) =>
        row.map((formula, right) => {
          const written = asFormula(formula)
          return written && fromR1C1(written, top + down, left + right)
        }),
      ),
    )
  }
}

function writeFormulas(range: Range, method: string, formulas: (string | null)[][]): Range {
  requireSize(range, formulas)
  const { sheet, zone } = ranges.stateOf(range)
  ask(method, 'write', sheet, zone, formulas)
  return range
}

/** The arguments of the methods above. */
export const rangeFormulaForms: Forms<Range> = {
  setFormula: ['text?'],
  setFormulas: ['text?[][]'],
  setFormulaR1C1: ['text?'],
  setFormulasR1C1: ['text?[][]'],
}
