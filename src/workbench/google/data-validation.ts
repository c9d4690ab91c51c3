import type { CriterionArgument } from '../workbook/data'
import { isDate, toDate, toSerial } from './cell-contents'
import {
  type DataValidation,
  type DataValidationBuilder,
  dataValidationBuilders,
  dataValidations,
  ranges,
  topicOf,
  type ValidationRule,
} from './classes'
import { DataValidationCriteria } from './enums'

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria

/** What a rule and its builder say alike. */
export class ValidationFacts extends topicOf<DataValidation>() {
  override getAllowInvalid(): boolean {
    return ruleOf(this).allowInvalid
  }

  /** null until a builder has been told what to require. */
  override getCriteriaType(): Criteria {
    const { criterion } = ruleOf(this)
    if (criterion === null) return null as unknown as Criteria
    return DataValidationCriteria[criterion as keyof typeof DataValidationCriteria]
  }

  override getCriteriaValues(): unknown[] {
    return ruleOf(this).arguments.map(fromArgument)
  }

  override getHelpText(): string {
    return ruleOf(this).helpText ?? (null as unknown as string)
  }

  override copy(): DataValidationBuilder {
    return dataValidationBuilders.make({ ...ruleOf(this) })
  }
}

function ruleOf(object: DataValidation | DataValidationBuilder): ValidationRule {
  return dataValidations.has(object)
    ? dataValidations.stateOf(object)
    : dataValidationBuilders.stateOf(object as DataValidationBuilder)
}

/** Turns what a script gives as a criterion's value into plain data. */
export function toArgument(value: unknown): CriterionArgument {
  if (ranges.has(value)) {
    const { sheet, zone } = ranges.stateOf(value)
    return { sheetId: sheet, zone }
  }
  if (isDate(value)) return { date: toSerial(value) }
  if (Array.isArray(value)) return value.map(String)
  return (value ?? null) as CriterionArgument
}

/** The value of a criterion as a script reads it. */
export function fromArgument(value: CriterionArgument): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return 'date' in value ? toDate(value.date) : ranges.make({ sheet: value.sheetId, zone: value.zone })
}

/** Google's DataValidation; its builder adds to the same facts. */
export function defineDataValidation(): void {
  dataValidations.define([ValidationFacts], {})
}
