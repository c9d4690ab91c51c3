import type { Content } from '../workbook/operations'
import { ask } from './ask'
import { fromRead, toContent } from './cell-contents'
import { type Range, type RangePlace, RangeTopic, ranges } from './classes'
import { eachCell, firstCell, requireSize } from './range-size'
import { type Forms, signatureRefusal } from './signature'

/** What the cells of a range hold. */
export class RangeValues extends RangeTopic {
  override getValues(): unknown[][] {
    return read('Range.getValues', ranges.stateOf(this))
  }

  override getValue(): unknown {
    return read('Range.getValue', firstCell(this))[0]![0]
  }

  override getDisplayValues(): string[][] {
    const { sheet, zone } = ranges.stateOf(this)
    return ask('Range.getDisplayValues', 'readDisplay', sheet, zone)
  }

  override getDisplayValue(): string {
    const { sheet, zone } = firstCell(this)
    return ask('Range.getDisplayValue', 'readDisplay', sheet, zone)[0]![0]!
  }

  override isBlank(): boolean {
    return read('Range.isBlank', ranges.stateOf(this)).every((row) => row.every((value) => value === ''))
  }

  override setValues(values: unknown[][]): Range {
    if (!values.every(Array.isArray)) throw signatureRefusal('Range.setValues', [values])
    requireSize(this, values)
    return write('Range.setValues', this, values)
  }

  override setValue(value: unknown): Range {
    return write(
      'Range.setValue',
      this,
      eachCell(this, () => value),
    )
  }
}

function read(method: string, { sheet, zone }: RangePlace): unknown[][] {
  return fromRead(ask(method, 'readValues', sheet, zone))
}

function write(method: string, range: Range, values: unknown[][]): Range {
  const { sheet, zone } = ranges.stateOf(range)
  const contents: Content[][] = values.map((row) => row.map(toContent))
  ask(method, 'write', sheet, zone, contents)
  return range
}

export const rangeValueForms: Forms<Range> = {
  setValue: ['any?'],
  setValues: ['any[]'],
}
