import type { ValidationData } from '../workbook/data'
import type { Content, ReadValue } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { eachCell } from './range-size'
import { storedRules } from './range-validations'
import type { Forms } from './signature'
import { coverPlaces } from './zones'

type Rule = ValidationData | null

/** Boxes that are ticked or not, each by the words of its own rule. */
export class RangeCheckboxes extends RangeTopic {
  /** Replaces any rule the cells had, and unticks them. */
  override insertCheckboxes(...values: unknown[]): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const rule = { criterion: 'CHECKBOX', arguments: values as ReadValue[], allowInvalid: false }
    ask('Range.insertCheckboxes', 'setValidation', sheet, [zone], rule)
    const unticked = unticks({ ...rule, zones: [] })
    askUncounted(
      'write',
      sheet,
      zone,
      eachCell(this, () => unticked),
    )
    return this
  }

  override removeCheckboxes(): Range {
    const { sheet } = ranges.stateOf(this)
    const boxes = boxesOf(this, askUncounted('validations', sheet)).map((row) => row.map((rule) => rule !== null))
    const zones = cover(this, boxes)
    if (zones.length > 0) ask('Range.removeCheckboxes', 'setValidation', sheet, zones, null)
    for (const zone of zones) askUncounted('clear', sheet, zone, ['contents'])
    return this
  }

  override check(): Range {
    return tick(this, 'Range.check', ticks)
  }

  override uncheck(): Range {
    return tick(this, 'Range.uncheck', unticks)
  }

  /** null when not all of the cells are boxes, or when they differ. */
  override isChecked(): boolean | null {
    const { sheet, zone } = ranges.stateOf(this)
    const { values } = ask('Range.isChecked', 'readValues', sheet, zone)
    const answers = boxesOf(this, askUncounted('validations', sheet)).flatMap((row, down) =>
      row.map((rule, right) => rule && values[down]![right] === ticks(rule)),
    )
    const same = answers.every((answer) => answer === answers[0])
    return same ? answers[0]! : null
  }
}

function ticks(rule: ValidationData): Content {
  return (rule.arguments[0] as Content | undefined) ?? true
}

/** A box with one word of its own is empty when it is not ticked. */
function unticks(rule: ValidationData): Content {
  return (rule.arguments[1] as Content | undefined) ?? (rule.arguments.length === 1 ? '' : false)
}

function boxesOf(range: Range, all: ValidationData[]): Rule[][] {
  return storedRules(
    ranges.stateOf(range),
    all.filter(({ criterion }) => criterion === 'CHECKBOX'),
  )
}

function cover(range: Range, marked: boolean[][]) {
  const { zone } = ranges.stateOf(range)
  return coverPlaces(zone.top, zone.left, marked)
}

/** Writes boxes alone, one rectangle of boxes with the same word at a time. */
function tick(range: Range, method: string, word: (rule: ValidationData) => Content): Range {
  const { sheet } = ranges.stateOf(range)
  const words = boxesOf(range, askUncounted('validations', sheet)).map((row) => row.map((rule) => rule && word(rule)))
  let called = method
  for (const each of new Set(words.flat())) {
    if (each === null) continue
    const marked = words.map((row) => row.map((other) => other === each))
    for (const zone of cover(range, marked)) {
      const contents = eachCell(ranges.make({ sheet, zone }), () => each)
      ask(called, 'write', sheet, zone, contents)
      called = ''
    }
  }
  return range
}

/** The arguments of the methods above. */
export const rangeCheckboxForms: Forms<Range> = {
  insertCheckboxes: ['', 'any', 'any, any'],
}
