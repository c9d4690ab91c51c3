import type { ValidationData } from '../workbook/data'
import { ask } from './ask'
import { type DataValidation, dataValidations, type Range, type RangePlace, RangeTopic, ranges } from './classes'
import { requireSize } from './range-size'
import type { Forms } from './signature'
import { coverPlaces } from './zones'

/** What the cells of a range accept. */
export class RangeValidations extends RangeTopic {
  override getDataValidation(): DataValidation | null {
    return rulesOf('Range.getDataValidation', this)[0]![0]!
  }

  override getDataValidations(): (DataValidation | null)[][] {
    return rulesOf('Range.getDataValidations', this)
  }

  override setDataValidation(rule: DataValidation | null): Range {
    const { sheet, zone } = ranges.stateOf(this)
    ask('Range.setDataValidation', 'setValidation', sheet, [zone], ruleData(rule))
    return this
  }

  /** Cells with the same rule are set together; only the first rule counts as a call. */
  override setDataValidations(rules: (DataValidation | null)[][]): Range {
    requireSize(this, rules)
    const { sheet, zone } = ranges.stateOf(this)
    const written = rules.map((row) => row.map((rule) => JSON.stringify(ruleData(rule))))
    let method = 'Range.setDataValidations'
    for (const rule of new Set(written.flat())) {
      const marked = written.map((row) => row.map((each) => each === rule))
      ask(method, 'setValidation', sheet, coverPlaces(zone.top, zone.left, marked), JSON.parse(rule))
      method = ''
    }
    return this
  }

  override clearDataValidations(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    ask('Range.clearDataValidations', 'clear', sheet, zone, ['validations'])
    return this
  }
}

/** The rule of each cell of a range as it is stored, null where there is none. */
export function storedRules({ zone }: RangePlace, all: ValidationData[]): (ValidationData | null)[][] {
  const columns = zone.right - zone.left + 1
  const rules = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
    new Array<ValidationData | null>(columns).fill(null),
  )
  for (const rule of all) {
    for (const each of rule.zones) {
      const [first, last] = [Math.max(each.left, zone.left), Math.min(each.right, zone.right)]
      for (let row = Math.max(each.top, zone.top); row <= Math.min(each.bottom, zone.bottom); row++) {
        rules[row - zone.top]!.fill(rule, Math.max(0, first - zone.left), Math.max(0, last - zone.left + 1))
      }
    }
  }
  return rules
}

function rulesOf(method: string, range: Range): (DataValidation | null)[][] {
  const place = ranges.stateOf(range)
  return storedRules(place, ask(method, 'validations', place.sheet)).map((row) =>
    row.map((rule) => rule && dataValidations.make(rule)),
  )
}

function ruleData(rule: DataValidation | null): Omit<ValidationData, 'zones'> | null {
  if (rule === null || rule === undefined) return null
  const { criterion, arguments: values, allowInvalid, helpText } = dataValidations.stateOf(rule)
  if (criterion === null) return null
  return { criterion, arguments: values, allowInvalid, ...(helpText ? { helpText } : {}) }
}

/** The arguments of the methods above. */
export const rangeValidationForms: Forms<Range> = {
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['DataValidation?[][]'],
}
