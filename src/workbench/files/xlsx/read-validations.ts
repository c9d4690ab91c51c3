import type { DataValidation, Sheet } from 'hucre'
import type { ValidationData, Zone } from '../../workbook/data'
import { plainFunctions } from './functions'
import { cellName, readZone, readZones } from './references'
import { dayOperators } from './write-validation'

const numberRules: Record<string, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
}

type ReadRule = Pick<ValidationData, 'criterion' | 'arguments'>

/** The validations of a sheet as Google names them; a kind Google has not is left out (it stays in the file). */
export function readValidations(
  sheet: Sheet,
  sheetId: number,
  idOf: (name: string) => number | undefined,
): ValidationData[] {
  return (sheet.dataValidations ?? []).flatMap((rule) => {
    const zones = readZones(rule.range)
    const read = readRule(rule, sheetId, idOf)
    if (!read || zones.length === 0) return []
    const allowInvalid = rule.showErrorMessage !== true || (rule.errorStyle !== undefined && rule.errorStyle !== 'stop')
    const help = rule.inputMessage ? { helpText: rule.inputMessage } : {}
    return [{ zones, ...read, allowInvalid, ...help }]
  })
}

function readRule(rule: DataValidation, sheetId: number, idOf: (name: string) => number | undefined): ReadRule | null {
  const first = rule.formula1 ?? ''
  switch (rule.type) {
    case 'list': {
      if (first === '"TRUE,FALSE"' || rule.values?.join() === 'TRUE,FALSE')
        return { criterion: 'CHECKBOX', arguments: [] }
      if (rule.values && rule.values.length > 0) return { criterion: 'VALUE_IN_LIST', arguments: [rule.values, true] }
      const quoted = /^"(.*)"$/.exec(first)
      if (quoted)
        return { criterion: 'VALUE_IN_LIST', arguments: [quoted[1]!.split(',').map((word) => word.trim()), true] }
      const reference = readReference(first, sheetId, idOf)
      return reference ? { criterion: 'VALUE_IN_RANGE', arguments: [reference, true] } : null
    }
    case 'date':
      return readDays(rule)
    case 'custom':
      return (
        readText(first, readZones(rule.range)[0]) ?? {
          criterion: 'CUSTOM_FORMULA',
          arguments: [`=${plainFunctions(first.replace(/^=/, ''))}`],
        }
      )
    case 'decimal':
    case 'whole': {
      const criterion = numberRules[rule.operator ?? 'between']
      const numbers = [first, rule.formula2].flatMap((text) =>
        text !== undefined && !Number.isNaN(Number(text)) ? [Number(text)] : [],
      )
      return criterion && numbers.length > 0 ? { criterion, arguments: numbers } : null
    }
    default:
      return null
  }
}

/** Days that a rule compares with; any day where it says something that is no day, such as a formula. */
function readDays({ operator = 'between', formula1 = '', formula2 }: DataValidation): ReadRule {
  const days = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(Number)
  const anyDay = operator === 'greaterThanOrEqual' && days[0] === 1
  const criterion = Object.keys(dayOperators).find((name) => dayOperators[name] === operator)
  if (anyDay || !criterion || days.some(Number.isNaN)) return { criterion: 'DATE_IS_VALID_DATE', arguments: [] }
  return { criterion, arguments: days.map((date) => ({ date })) }
}

const textRules: [RegExp, string][] = [
  [/^ISNUMBER\(SEARCH\("(?<text>(?:[^"]|"")*)",(?<cell>[A-Z]+\d+)\)\)$/, 'TEXT_CONTAINS'],
  [/^ISERROR\(SEARCH\("(?<text>(?:[^"]|"")*)",(?<cell>[A-Z]+\d+)\)\)$/, 'TEXT_DOES_NOT_CONTAIN'],
  [/^(?<cell>[A-Z]+\d+)="(?<text>(?:[^"]|"")*)"$/, 'TEXT_EQUAL_TO'],
]

/** The rules about the text of the very cell, which .xlsx knows as formulas. */
function readText(formula: string, zone: Zone | undefined): ReadRule | null {
  const own = zone && cellName(zone.top, zone.left)
  for (const [pattern, criterion] of textRules) {
    const { cell, text = '' } = pattern.exec(formula)?.groups ?? {}
    if (cell && cell === own) return { criterion, arguments: [text.replace(/""/g, '"')] }
  }
  return null
}

function readReference(text: string, own: number, idOf: (name: string) => number | undefined) {
  const found = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/.exec(text)
  const zone = found ? readZone(found[3]!) : null
  if (!found || !zone) return null
  const name = found[1] ?? found[2]
  const sheetId = name === undefined ? own : idOf(name.replace(/''/g, "'"))
  return sheetId === undefined ? null : { sheetId, zone }
}
