import type { ConditionalRule, Sheet } from 'hucre'
import type { ConditionalFormatData } from '../../workbook/data'
import { plainFunctions } from './functions'
import type { StyleReader } from './read-styles'
import { readZones } from './references'

const comparisons: Record<string, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
}

const texts: Record<string, string> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
}

/** The conditional formats of a sheet as Google names them; a kind Google has not is left out (it stays in the file). */
export function readConditionalFormats(sheet: Sheet, styles: StyleReader): ConditionalFormatData[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority)
  return rules.flatMap((rule) => {
    const zones = readZones(rule.range)
    const read = readCondition(rule)
    if (!read || zones.length === 0) return []
    return [{ zones, ...read, style: readStyle(rule, styles) }]
  })
}

/** The fill of a conditional format stands in its background colour. */
function readStyle({ style }: ConditionalRule, styles: StyleReader): ConditionalFormatData['style'] {
  const read = { ...styles.read(style) }
  const background =
    style?.fill?.type === 'pattern' ? styles.color(style.fill.bgColor ?? style.fill.fgColor) : undefined
  if (background) read.background = background
  return read
}

/** A condition as Google names it; null for one that Google has not. */
export function readCondition(rule: {
  type: string
  operator?: string | undefined
  text?: string
  formula?: string | string[]
}): Pick<ConditionalFormatData, 'criterion' | 'arguments'> | null {
  const formulas = [rule.formula ?? []].flat()
  if (rule.type === 'expression') {
    const formula = formulas[0] ?? ''
    return formula === ''
      ? null
      : { criterion: 'CUSTOM_FORMULA', arguments: [`=${plainFunctions(formula.replace(/^=/, ''))}`] }
  }
  if (rule.type === 'containsBlanks') return { criterion: 'CELL_EMPTY', arguments: [] }
  if (rule.type === 'notContainsBlanks') return { criterion: 'CELL_NOT_EMPTY', arguments: [] }
  const text = texts[rule.type]
  if (text) return rule.text === undefined ? null : { criterion: text, arguments: [rule.text] }
  if (rule.type !== 'cellIs') return null
  const quoted = /^"(.*)"$/s.exec(formulas[0] ?? '')
  if (quoted && rule.operator === 'equal')
    return { criterion: 'TEXT_EQUAL_TO', arguments: [quoted[1]!.replace(/""/g, '"')] }
  const criterion = comparisons[rule.operator ?? '']
  const numbers = formulas.map(Number)
  return criterion && numbers.length > 0 && numbers.every((number) => !Number.isNaN(number))
    ? { criterion, arguments: numbers }
    : null
}
