import type { CellStyle } from '../workbook/data'
import { isDate } from './cell-contents'
import {
  type ConditionalFormatRule,
  type ConditionalFormatRuleBuilder,
  conditionalFormatBuilders,
  conditionalFormats,
  type Range,
  ranges,
  topicOf,
} from './classes'
import { ConditionalFormatFacts, toConditionArgument } from './conditional-format'
import { toHex } from './css-colors'
import { exception } from './exception'
import type { Forms } from './signature'

type Builder = ConditionalFormatRuleBuilder
type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate

/** Says when cells look otherwise, and how, then builds the rule. */
class BuilderSteps extends topicOf<Builder>() {
  override build(): ConditionalFormatRule {
    const rule = conditionalFormatBuilders.stateOf(this)
    if (rule.places.length === 0) throw exception('Conditional format rule must have at least one range.')
    return conditionalFormats.make({ ...rule, style: { ...rule.style } })
  }

  override setRanges(places: Range[]): Builder {
    conditionalFormatBuilders.stateOf(this).places = places.map((range) => ranges.stateOf(range))
    return this
  }

  override setBackground(color: string | null): Builder {
    return setLook(this, { background: toHex(color) ?? undefined })
  }

  override setFontColor(color: string | null): Builder {
    return setLook(this, { color: toHex(color) ?? undefined })
  }

  override setBold(bold: boolean | null): Builder {
    return setLook(this, { bold: bold ?? undefined })
  }

  override setItalic(italic: boolean | null): Builder {
    return setLook(this, { italic: italic ?? undefined })
  }

  override setStrikethrough(strikethrough: boolean | null): Builder {
    return setLook(this, { strikethrough: strikethrough ?? undefined })
  }

  override setUnderline(underline: boolean | null): Builder {
    return setLook(this, { underline: underline ?? undefined })
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return setCriterion(this, String(criteria), args)
  }

  override whenDateAfter(date: Day): Builder {
    return setDayCriterion(this, 'DATE_AFTER', date)
  }

  override whenDateBefore(date: Day): Builder {
    return setDayCriterion(this, 'DATE_BEFORE', date)
  }

  override whenDateEqualTo(date: Day): Builder {
    return setDayCriterion(this, 'DATE_EQUAL_TO', date)
  }
}

/** The steps that say a criterion by its name alone, with the kind and number of its values. */
const plainSteps: Partial<Record<keyof Builder, [criterion: string, form: string]>> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'text'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'number, number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number, number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  whenTextContains: ['TEXT_CONTAINS', 'text'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'text'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'text'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'text'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'text'],
}

for (const [name, [criterion]] of Object.entries(plainSteps)) {
  Object.defineProperty(BuilderSteps.prototype, name, {
    value(this: Builder, ...values: unknown[]) {
      return setCriterion(this, criterion, values)
    },
  })
}

function setCriterion(builder: Builder, criterion: string, values: unknown[]): Builder {
  Object.assign(conditionalFormatBuilders.stateOf(builder), { criterion, arguments: values.map(toConditionArgument) })
  return builder
}

function setDayCriterion(builder: Builder, criterion: string, day: Day): Builder {
  return setCriterion(builder, isDate(day) ? criterion : `${criterion}_RELATIVE`, [day])
}

function setLook(builder: Builder, look: CellStyle): Builder {
  const rule = conditionalFormatBuilders.stateOf(builder)
  rule.style = { ...rule.style, ...look }
  return builder
}

const forms: Forms<Builder> = {
  setRanges: ['Range[]'],
  setBackground: ['text?'],
  setFontColor: ['text?'],
  setBold: ['boolean?'],
  setItalic: ['boolean?'],
  setStrikethrough: ['boolean?'],
  setUnderline: ['boolean?'],
  withCriteria: ['BooleanCriteria, any[]'],
  whenDateAfter: ['Date', 'RelativeDate'],
  whenDateBefore: ['Date', 'RelativeDate'],
  whenDateEqualTo: ['Date', 'RelativeDate'],
  ...Object.fromEntries(Object.entries(plainSteps).map(([name, [, form]]) => [name, [form]])),
}

/** A builder of a conditional format that says nothing yet. */
export function newConditionalFormatRule(): Builder {
  return conditionalFormatBuilders.make({ criterion: null, arguments: [], style: {}, places: [] })
}

/** Google's ConditionalFormatRuleBuilder. */
export function defineConditionalFormatBuilder(): void {
  conditionalFormatBuilders.define([ConditionalFormatFacts, BuilderSteps], forms)
}
