import type { SheetExtras } from '../../engine/extras'
import { typingLocale } from '../../engine/locales'
import { engineStyle } from '../../engine/styles'
import { withCommas } from '../../engine/typed-input'
import type {
  ConditionalFormatData,
  CriterionArgument,
  RangeReference,
  ValidationData,
  Zone,
} from '../../workbook/data'

/** A conditional format as the library draws it. */
export interface LibraryFormat {
  id: string
  ranges: string[]
  rule: { type: 'CellIsRule'; operator: string; values: string[]; dateValue?: string; style: object }
}

/** A drop-down, a checkbox or another rule of cells as the library draws it; its ranges are added by who knows them. */
export interface LibraryValidation {
  id: string
  zones: Zone[]
  isBlocking: boolean
  criterion: { type: string; values: string[]; displayStyle?: 'arrow' | 'plainText'; dateValue?: string }
}

const both: Record<string, string> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  CUSTOM_FORMULA: 'customFormula',
}
const ofFormats: Record<string, string> = {
  ...both,
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
}
const ofValidations: Record<string, string> = {
  ...both,
  DATE_BETWEEN: 'dateIsBetween',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
}
const relativeDates: Record<string, string> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
}

/** Where a zone stands, as the library names it; null when nothing of it is on the sheet. */
export type NameZone = (zone: Zone) => string | null

/** The conditional formats of a sheet; one the library has no word for is left out. `localeCode` = how formulas are typed. */
export function libraryFormats(
  { conditionalFormats }: SheetExtras,
  localeCode: string,
  nameZone: NameZone,
): LibraryFormat[] {
  return conditionalFormats.flatMap((format, index) => {
    const operator = ofFormats[format.criterion]
    const ranges = format.zones.map(nameZone).filter((name) => name !== null)
    if (!operator || ranges.length === 0) return []
    const rule = { type: 'CellIsRule' as const, operator, ...formatValues(format, localeCode) }
    return [{ id: `format-${index}`, ranges, rule: { ...rule, style: engineStyle(format.style) ?? {} } }]
  })
}

function formatValues({ criterion, arguments: given }: ConditionalFormatData, localeCode: string) {
  if (criterion.endsWith('_RELATIVE')) return { values: [], dateValue: relativeDates[String(given[0])] ?? 'today' }
  return { values: given.map((argument) => textOf(argument, localeCode)) }
}

/** The rules of a sheet's cells; one the library has no word for is left out. `nameReference` names cells of any sheet. */
export function libraryValidations(
  { validations }: SheetExtras,
  localeCode: string,
  nameReference: (reference: RangeReference) => string | null,
): LibraryValidation[] {
  return validations.flatMap((rule, index) => {
    const criterion = criterionOf(rule, localeCode, nameReference)
    if (!criterion) return []
    return [{ id: `validation-${index}`, zones: rule.zones, isBlocking: !rule.allowInvalid, criterion }]
  })
}

function criterionOf(
  { criterion, arguments: given }: ValidationData,
  localeCode: string,
  nameReference: (reference: RangeReference) => string | null,
): LibraryValidation['criterion'] | null {
  const [first, shown] = given
  const displayStyle = shown === false ? 'plainText' : 'arrow'
  if (criterion === 'VALUE_IN_LIST') {
    return Array.isArray(first)
      ? { type: 'isValueInList', values: [...new Set(first.map(String))], displayStyle }
      : null
  }
  if (criterion === 'VALUE_IN_RANGE') {
    const name = isReference(first) ? nameReference(first) : null
    return name === null ? null : { type: 'isValueInRange', values: [name], displayStyle }
  }
  if (criterion === 'CHECKBOX') {
    if (given.length === 0) return { type: 'isBoolean', values: [] }
    return { type: 'isValueInList', values: given.map(String), displayStyle: 'arrow' }
  }
  const type = ofValidations[criterion]
  if (!type) return null
  const dated = type.startsWith('dateIs') && type !== 'dateIsValid' ? { dateValue: 'exactDate' } : {}
  return { type, values: given.map((argument) => textOf(argument, localeCode)), ...dated }
}

function isReference(argument: CriterionArgument | undefined): argument is RangeReference {
  return typeof argument === 'object' && argument !== null && 'zone' in argument
}

function textOf(argument: CriterionArgument, localeCode: string): string {
  if (typeof argument === 'object' && argument !== null && 'date' in argument) return String(argument.date)
  const text = String(argument ?? '')
  return text.startsWith('=') ? withCommas(text, typingLocale(localeCode)) : text
}
