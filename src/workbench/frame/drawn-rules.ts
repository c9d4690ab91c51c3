import type { SheetExtras } from '../engine/extras'
import type { ConditionalFormatData, CriterionArgument, ValidationData, Zone } from '../workbook/data'

/** Google's criteria, as the library calls them. */
const criteria: Record<string, string> = {
  CUSTOM_FORMULA: 'customFormula',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
}

/** A conditional format as the library draws it. */
export interface DrawnFormat {
  id: string
  ranges: string[]
  rule: { type: 'CellIsRule'; operator: string; values: string[]; style: object }
}

/** A rule for cells as the library offers it. */
export interface DrawnRule {
  id: string
  criterion: { type: string; values: string[]; displayStyle?: 'arrow' }
  zones: Zone[]
  isBlocking: boolean
}

/** The conditional formats of a sheet in the library's words; those it has no word for are not drawn. */
export function drawnFormats({ conditionalFormats }: Pick<SheetExtras, 'conditionalFormats'>): DrawnFormat[] {
  return conditionalFormats.flatMap((format, index) => {
    const operator = criteria[format.criterion]
    if (!operator) return []
    const values = format.arguments.map((value) => String(typeof value === 'object' ? value.date : value))
    return [
      {
        id: `format-${index}`,
        ranges: format.zones.map(zoneText),
        rule: { type: 'CellIsRule' as const, operator, values, style: styleOf(format) },
      },
    ]
  })
}

function styleOf({ style }: ConditionalFormatData): object {
  const { background, color, bold, italic, strikethrough, underline } = style
  return { fillColor: background, textColor: color, bold, italic, strikethrough, underline }
}

/** The drop-downs and checkboxes of a sheet in the library's words. `sheetName` is that of the sheet a list stands in. */
export function drawnRules(
  { validations }: Pick<SheetExtras, 'validations'>,
  sheetName: (id: number) => string | null,
): DrawnRule[] {
  return validations.flatMap(({ criterion, arguments: given, zones, allowInvalid }, index) => {
    const drawn = drawnCriterion(criterion, given, sheetName)
    return drawn ? [{ id: `rule-${index}`, criterion: drawn, zones, isBlocking: !allowInvalid }] : []
  })
}

function drawnCriterion(
  criterion: string,
  [first]: ValidationData['arguments'],
  sheetName: (id: number) => string | null,
): DrawnRule['criterion'] | null {
  if (criterion === 'CHECKBOX') return { type: 'isBoolean', values: [] }
  if (criterion === 'VALUE_IN_LIST' && Array.isArray(first)) {
    return { type: 'isValueInList', values: first, displayStyle: 'arrow' }
  }
  if (criterion === 'VALUE_IN_RANGE' && isReference(first)) {
    const name = sheetName(first.sheetId)
    if (name === null) return null
    const range = `'${name.replace(/'/g, "''")}'!${zoneText(first.zone)}`
    return { type: 'isValueInRange', values: [range], displayStyle: 'arrow' }
  }
  return null
}

function isReference(value: CriterionArgument | undefined): value is { sheetId: number; zone: Zone } {
  return typeof value === 'object' && value !== null && 'sheetId' in value
}

/** `B2:C7`. */
export function zoneText({ top, left, bottom, right }: Zone): string {
  const first = `${letters(left)}${top + 1}`
  const last = `${letters(right)}${bottom + 1}`
  return first === last ? first : `${first}:${last}`
}

function letters(column: number): string {
  let text = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    text = String.fromCharCode(65 + (rest % 26)) + text
  return text
}
