import type { ValidationData, Zone } from '../workbook/data'
import { ask } from './ask'
import { type DataValidation, dataValidations, type Range, type RangePlace, RangeTopic, ranges } from './classes'
import { eachCell, requireSize } from './range-size'
import type { Forms } from './signature'
import { coverPlaces, holds } from './zones'

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
    const data = rules.map((row) => row.map((rule) => JSON.stringify(ruleData(rule))))
    const different = [...new Set(data.flat())]
    different.forEach((rule, place) => {
      const zones = coverPlaces(
        zone.top,
        zone.left,
        data.map((row) => row.map((each) => each === rule)),
      )
      ask(place === 0 ? 'Range.setDataValidations' : '', 'setValidation', sheet, zones, JSON.parse(rule))
    })
    return this
  }

  override clearDataValidations(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    ask('Range.clearDataValidations', 'clear', sheet, zone, ['validations'])
    return this
  }
}

/** The rule of each cell of a range as it is stored, null where there is none. */
export function storedRules(place: RangePlace, all: ValidationData[]): (ValidationData | null)[][] {
  return eachCell(ranges.make(place), (row, column) => {
    const [down, right] = [place.zone.top + row, place.zone.left + column]
    const cell: Zone = { top: down, bottom: down, left: right, right }
    return all.find(({ zones }) => zones.some((zone) => holds(zone, cell))) ?? null
  })
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
