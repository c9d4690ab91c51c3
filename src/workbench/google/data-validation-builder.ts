import {
  type DataValidation,
  type DataValidationBuilder,
  dataValidationBuilders,
  dataValidations,
  type Range,
  topicOf,
} from './classes'
import { toArgument, ValidationFacts } from './data-validation'
import type { Forms } from './signature'

type Builder = DataValidationBuilder

/** Says what cells require, then builds the rule. */
class BuilderSteps extends topicOf<Builder>() {
  override build(): DataValidation {
    return dataValidations.make({ ...dataValidationBuilders.stateOf(this) })
  }

  override setAllowInvalid(allowInvalidData: boolean): Builder {
    dataValidationBuilders.stateOf(this).allowInvalid = allowInvalidData
    return this
  }

  override setHelpText(helpText: string): Builder {
    dataValidationBuilders.stateOf(this).helpText = helpText
    return this
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    return setCriterion(this, String(criteria), ...args)
  }

  override requireCheckbox(...values: unknown[]): Builder {
    return setCriterion(this, 'CHECKBOX', ...values)
  }

  override requireValueInList(values: unknown[], showDropdown = true): Builder {
    return setCriterion(this, 'VALUE_IN_LIST', values, showDropdown)
  }

  override requireValueInRange(range: Range, showDropdown = true): Builder {
    return setCriterion(this, 'VALUE_IN_RANGE', range, showDropdown)
  }

  override requireFormulaSatisfied(formula: string): Builder {
    return setCriterion(this, 'CUSTOM_FORMULA', formula)
  }

  override requireDate(): Builder {
    return setCriterion(this, 'DATE_IS_VALID_DATE')
  }

  override requireTextIsEmail(): Builder {
    return setCriterion(this, 'TEXT_IS_VALID_EMAIL')
  }

  override requireTextIsUrl(): Builder {
    return setCriterion(this, 'TEXT_IS_VALID_URL')
  }
}

/** The steps that say a criterion by its name alone, with the kind and number of its values. */
const plainSteps: Partial<Record<keyof Builder, [criterion: string, form: string]>> = {
  requireDateAfter: ['DATE_AFTER', 'Date'],
  requireDateBefore: ['DATE_BEFORE', 'Date'],
  requireDateBetween: ['DATE_BETWEEN', 'Date, Date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'Date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'Date, Date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'Date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'Date'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'number, number'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number, number'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  requireTextContains: ['TEXT_CONTAINS', 'text'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'text'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'text'],
}

for (const [name, [criterion]] of Object.entries(plainSteps)) {
  Object.defineProperty(BuilderSteps.prototype, name, {
    value(this: Builder, ...values: unknown[]) {
      return setCriterion(this, criterion, ...values)
    },
  })
}

function setCriterion(builder: Builder, criterion: string, ...values: unknown[]): Builder {
  Object.assign(dataValidationBuilders.stateOf(builder), { criterion, arguments: values.map(toArgument) })
  return builder
}

const forms: Forms<Builder> = {
  setAllowInvalid: ['boolean'],
  setHelpText: ['text?'],
  withCriteria: ['DataValidationCriteria, any[]'],
  requireCheckbox: ['', 'any', 'any, any'],
  requireValueInList: ['any[]', 'any[], boolean'],
  requireValueInRange: ['Range', 'Range, boolean'],
  requireFormulaSatisfied: ['text'],
  requireDate: [''],
  ...Object.fromEntries(Object.entries(plainSteps).map(([name, [, form]]) => [name, [form]])),
}

/** A builder that requires nothing yet; like Google's it lets invalid data in, with a warning. */
export function newDataValidation(): Builder {
  return dataValidationBuilders.make({ criterion: null, arguments: [], allowInvalid: true })
}

/** Google's DataValidationBuilder. */
export function defineDataValidationBuilder(): void {
  dataValidationBuilders.define([ValidationFacts, BuilderSteps], forms)
}
