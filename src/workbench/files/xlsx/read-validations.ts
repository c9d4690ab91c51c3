import type { DataValidation, Sheet } from 'hucre'
import type { CriterionArgument, ValidationData } from '../../workbook/data'
import { plainFunctions } from './functions'
import { readZone, readZones } from './references'

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

function readRule(
  rule: DataValidation,
  sheetId: number,
  idOf: (name: string) => number | undefined,
): { criterion: string; arguments: CriterionArgument[] } | null {
  const first = rule.formula1 ?? ''
  switch (rule.type) {
    case 'list': {
      if (rule.values && rule.values.length > 0) return { criterion: 'VALUE_IN_LIST', arguments: [rule.values, true] }
      const quoted = /^"(.*)"$/.exec(first)
      if (quoted)
        return { criterion: 'VALUE_IN_LIST', arguments: [quoted[1]!.split(',').map((word) => word.trim()), true] }
      const reference = readReference(first, sheetId, idOf)
      return reference ? { criterion: 'VALUE_IN_RANGE', arguments: [reference, true] } : null
    }
    case 'date':
      return { criterion: 'DATE_IS_VALID_DATE', arguments: [] }
    case 'custom':
      return { criterion: 'CUSTOM_FORMULA', arguments: [`=${plainFunctions(first.replace(/^=/, ''))}`] }
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

function readReference(text: string, own: number, idOf: (name: string) => number | undefined) {
  const found = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/.exec(text)
  const zone = found ? readZone(found[3]!) : null
  if (!found || !zone) return null
  const name = found[1] ?? found[2]
  const sheetId = name === undefined ? own : idOf(name.replace(/''/g, "'"))
  return sheetId === undefined ? null : { sheetId, zone }
}
