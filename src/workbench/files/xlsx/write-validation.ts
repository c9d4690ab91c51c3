import type { CriterionArgument, ValidationData } from '../../workbook/data'
import { prefixFunctions } from './functions'
import { cellName, zoneName } from './references'

/** What a rule says in a file: its kind, how it compares, and its formulas. */
export interface ValidationContent {
  type: 'list' | 'date' | 'custom' | 'decimal'
  operator?: string
  formulas: string[]
}

/** How numbers are compared, by the end of a criterion's name. */
export const operators: Record<string, string> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
}

/** How days are compared, by criterion. */
export const dayOperators: Record<string, string> = {
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
  DATE_EQUAL_TO: 'equal',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
}

/** The longest list that stands in a rule itself. Source: Excel refuses files with longer ones. */
const longestList = 255

const separators = /("(?:[^"]|"")*")|;/g

/** A formula as .xlsx has it: no `=`, commas between arguments. */
export function plainFormula(formula: string): string {
  const commas = formula.replace(separators, (found, text?: string) => text ?? (found === ';' ? ',' : found))
  return prefixFunctions(commas.replace(/^=/, ''))
}

/** What a file says for a rule; null for one that .xlsx has no words for (a list with commas in its words, an address of the web). */
export function validationContent(
  { criterion, arguments: given, zones }: Pick<ValidationData, 'criterion' | 'arguments' | 'zones'>,
  sheetName: (id: number) => string | undefined,
): ValidationContent | null {
  const [first, second] = given
  const cell = cellName(zones[0]?.top ?? 0, zones[0]?.left ?? 0)
  switch (criterion) {
    case 'CHECKBOX':
      return given.length > 0 ? null : { type: 'list', formulas: ['"TRUE,FALSE"'] }
    case 'VALUE_IN_LIST':
      return listContent(first)
    case 'VALUE_IN_RANGE': {
      const { sheetId, zone } = first as Extract<CriterionArgument, { sheetId: number }>
      const name = sheetName(sheetId)
      if (name === undefined) return null
      return { type: 'list', formulas: [`'${name.replace(/'/g, "''")}'!${zoneName(zone, true)}`] }
    }
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formulas: [plainFormula(String(first))] }
    case 'TEXT_CONTAINS':
      return { type: 'custom', formulas: [`ISNUMBER(SEARCH(${quoted(first)},${cell}))`] }
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'custom', formulas: [`ISERROR(SEARCH(${quoted(first)},${cell}))`] }
    case 'TEXT_EQUAL_TO':
      return { type: 'custom', formulas: [`${cell}=${quoted(first)}`] }
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] }
  }
  const operator = operators[/^NUMBER_(.+)$/.exec(criterion)?.[1] ?? '']
  const numbers = [first, second].filter((number) => number !== undefined && number !== null)
  if (operator) return { type: 'decimal', operator, formulas: numbers.map(String) }
  const days = numbers.flatMap((day) => (typeof day === 'object' && 'date' in day ? [String(day.date)] : []))
  const compared = dayOperators[criterion]
  return compared && days.length > 0 ? { type: 'date', operator: compared, formulas: days } : null
}

function listContent(words: CriterionArgument | undefined): ValidationContent | null {
  if (!Array.isArray(words) || words.length === 0) return null
  const list = words.join(',')
  const isPlain = words.every((word) => word !== '' && word === word.trim() && !/[,"\n]/.test(word))
  return isPlain && list.length <= longestList ? { type: 'list', formulas: [`"${list}"`] } : null
}

function quoted(text: CriterionArgument | undefined): string {
  return `"${String(text ?? '').replace(/"/g, '""')}"`
}
