import { isDate, toDate, toSerial } from './cell-contents'
import {
  type BooleanCondition,
  booleanConditions,
  type ConditionalFormatRule,
  type ConditionalFormatRuleBuilder,
  type ConditionalRule,
  conditionalFormatBuilders,
  conditionalFormats,
  type Range,
  ranges,
  topicOf,
} from './classes'
import { BooleanCriteria, RelativeDate } from './enums'

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria
type Argument = ConditionalRule['arguments'][number]

/** What a conditional format and its builder say alike. */
export class ConditionalFormatFacts extends topicOf<ConditionalFormatRule>() {
  override getBooleanCondition(): BooleanCondition | null {
    const rule = conditionalRuleOf(this)
    return rule.criterion === null ? null : booleanConditions.make(rule)
  }

  override getGradientCondition(): null {
    return null
  }

  override getRanges(): Range[] {
    return conditionalRuleOf(this).places.map((place) => ranges.make(place))
  }

  override copy(): ConditionalFormatRuleBuilder {
    const rule = conditionalRuleOf(this)
    return conditionalFormatBuilders.make({ ...rule, style: { ...rule.style }, places: [...rule.places] })
  }
}

/** When a conditional format applies, and how the cell looks then. */
class ConditionFacts extends topicOf<BooleanCondition>() {
  override getCriteriaType(): Criteria {
    return BooleanCriteria[booleanConditions.stateOf(this).criterion as keyof typeof BooleanCriteria]
  }

  override getCriteriaValues(): unknown[] {
    const { criterion, arguments: values } = booleanConditions.stateOf(this)
    return values.map((value) => fromConditionArgument(criterion ?? '', value))
  }

  override getBackground(): string | null {
    return booleanConditions.stateOf(this).style.background ?? null
  }

  override getFontColor(): string | null {
    return booleanConditions.stateOf(this).style.color ?? null
  }

  override getBold(): boolean | null {
    return booleanConditions.stateOf(this).style.bold ?? null
  }

  override getItalic(): boolean | null {
    return booleanConditions.stateOf(this).style.italic ?? null
  }

  override getStrikethrough(): boolean | null {
    return booleanConditions.stateOf(this).style.strikethrough ?? null
  }

  override getUnderline(): boolean | null {
    return booleanConditions.stateOf(this).style.underline ?? null
  }
}

/** The rule behind a conditional format or its builder. */
export function conditionalRuleOf(object: ConditionalFormatRule | ConditionalFormatRuleBuilder): ConditionalRule {
  return conditionalFormats.has(object)
    ? conditionalFormats.stateOf(object)
    : conditionalFormatBuilders.stateOf(object as ConditionalFormatRuleBuilder)
}

/** A criterion's value as plain data: Dates as serials, relative days by their names. */
export function toConditionArgument(value: unknown): Argument {
  if (isDate(value)) return { date: toSerial(value) }
  return typeof value === 'number' ? value : String(value)
}

/** A value of a criterion as a script reads it. */
export function fromConditionArgument(criterion: string, value: Argument): unknown {
  if (criterion.endsWith('_RELATIVE')) return RelativeDate[value as keyof typeof RelativeDate]
  return typeof value === 'object' ? toDate(value.date) : value
}

/** Google's ConditionalFormatRule and BooleanCondition. */
export function defineConditionalFormat(): void {
  conditionalFormats.define([ConditionalFormatFacts], {})
  booleanConditions.define([ConditionFacts], {})
}
