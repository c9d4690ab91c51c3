import type { ConditionalFormatData, CriterionArgument, SheetData, ValidationData } from '../../workbook/data'
import { prefixFunctions } from './functions'
import { columnLetters, zoneName } from './references'
import type { StyleBook } from './style-book'
import { attribute, cellTextXml } from './xml-text'

const operators: Record<string, string> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
}

const separators = /("(?:[^"]|"")*")|;/g

/** A formula as .xlsx has it: no `=`, commas between arguments. */
function plainFormula(formula: string): string {
  const commas = formula.replace(separators, (found, text?: string) => text ?? (found === ';' ? ',' : found))
  return prefixFunctions(commas.replace(/^=/, ''))
}

function ranges(zones: { top: number; left: number; bottom: number; right: number }[]): string {
  return zones.map((zone) => zoneName(zone)).join(' ')
}

/** The drop-downs and other rules of a sheet; a rule that only warns shows no error and blocks nothing. */
export function validationsXml(rules: ValidationData[], sheetName: (id: number) => string | undefined): string[] {
  return rules.flatMap((rule) => {
    const inner = ruleXml(rule, sheetName)
    if (inner === null) return []
    const stops = rule.allowInvalid ? ' errorStyle="warning"' : ' showErrorMessage="1"'
    const help = rule.helpText ? ` showInputMessage="1" prompt="${attribute(rule.helpText.slice(0, 255))}"` : ''
    return [
      `<dataValidation ${inner.attributes} allowBlank="1"${stops}${help} sqref="${ranges(rule.zones)}">${inner.formulas}</dataValidation>`,
    ]
  })
}

function ruleXml(
  { criterion, arguments: given, zones }: ValidationData,
  sheetName: (id: number) => string | undefined,
): { attributes: string; formulas: string } | null {
  const formula = (text: string) => `<formula1>${cellTextXml(text)}</formula1>`
  if (criterion === 'CHECKBOX') return { attributes: 'type="list"', formulas: formula('"TRUE,FALSE"') }
  if (criterion === 'VALUE_IN_LIST')
    return { attributes: 'type="list"', formulas: formula(`"${(given[0] as string[]).join(',').replace(/"/g, '""')}"`) }
  if (criterion === 'VALUE_IN_RANGE') {
    const reference = given[0] as Extract<CriterionArgument, { sheetId: number }>
    const name = sheetName(reference.sheetId)
    if (name === undefined) return null
    return {
      attributes: 'type="list"',
      formulas: formula(`'${name.replace(/'/g, "''")}'!${zoneName(reference.zone, true)}`),
    }
  }
  if (criterion === 'CUSTOM_FORMULA')
    return { attributes: 'type="custom"', formulas: formula(plainFormula(String(given[0]))) }
  if (criterion === 'DATE_IS_VALID_DATE') {
    return { attributes: 'type="date" operator="greaterThanOrEqual"', formulas: formula('1') }
  }
  const number = /^NUMBER_(.+)$/.exec(criterion)
  if (number && operators[number[1]!]) {
    const [first, second] = given
    const formulas = formula(String(first)) + (second === undefined ? '' : `<formula2>${String(second)}</formula2>`)
    return { attributes: `type="decimal" operator="${operators[number[1]!]}"`, formulas }
  }
  return zones.length === 0 ? null : null
}

/** The live colours of a sheet. `first`: priority of the first rule, after those that stay. */
export function conditionalFormatsXml(rules: ConditionalFormatData[], styles: StyleBook, first: number): string[] {
  return rules.flatMap((rule, index) => {
    const xml = conditionXml(rule, `dxfId="${styles.conditional(rule.style)}" priority="${first + index}"`)
    return xml === null ? [] : [`<conditionalFormatting sqref="${ranges(rule.zones)}">${xml}</conditionalFormatting>`]
  })
}

function conditionXml({ criterion, arguments: given, zones }: ConditionalFormatData, look: string): string | null {
  const formulas = (...texts: string[]) => texts.map((text) => `<formula>${cellTextXml(text)}</formula>`).join('')
  const text = String(given[0] ?? '')
  const quotedText = `"${text.replace(/"/g, '""')}"`
  const { top = 0, left = 0 } = zones[0] ?? {}
  const cell = `${columnLetters(left)}${top + 1}`
  switch (criterion) {
    case 'CUSTOM_FORMULA':
      return `<cfRule type="expression" ${look}>${formulas(plainFormula(text))}</cfRule>`
    case 'TEXT_EQUAL_TO':
      return `<cfRule type="cellIs" ${look} operator="equal">${formulas(quotedText)}</cfRule>`
    case 'TEXT_CONTAINS':
      return `<cfRule type="containsText" ${look} operator="containsText" text="${attribute(text)}">${formulas(`NOT(ISERROR(SEARCH(${quotedText},${cell})))`)}</cfRule>`
    case 'TEXT_DOES_NOT_CONTAIN':
      return `<cfRule type="notContainsText" ${look} operator="notContains" text="${attribute(text)}">${formulas(`ISERROR(SEARCH(${quotedText},${cell}))`)}</cfRule>`
    case 'TEXT_STARTS_WITH':
      return `<cfRule type="beginsWith" ${look} operator="beginsWith" text="${attribute(text)}">${formulas(`LEFT(${cell},${text.length})=${quotedText}`)}</cfRule>`
    case 'TEXT_ENDS_WITH':
      return `<cfRule type="endsWith" ${look} operator="endsWith" text="${attribute(text)}">${formulas(`RIGHT(${cell},${text.length})=${quotedText}`)}</cfRule>`
    case 'CELL_EMPTY':
      return `<cfRule type="containsBlanks" ${look}>${formulas(`LEN(TRIM(${cell}))=0`)}</cfRule>`
    case 'CELL_NOT_EMPTY':
      return `<cfRule type="notContainsBlanks" ${look}>${formulas(`LEN(TRIM(${cell}))>0`)}</cfRule>`
    default: {
      const operator = operators[/^NUMBER_(.+)$/.exec(criterion)?.[1] ?? '']
      return operator
        ? `<cfRule type="cellIs" ${look} operator="${operator}">${formulas(...given.map(String))}</cfRule>`
        : null
    }
  }
}

/** The columns' widths (characters of seven pixels) and which are hidden. */
export function colsXml({ columnWidths, hiddenColumns }: SheetData): string {
  const columns = [...new Set([...Object.keys(columnWidths).map(Number), ...hiddenColumns])].sort((a, b) => a - b)
  if (columns.length === 0) return ''
  const cols = columns.map((column) => {
    const pixels = columnWidths[column] ?? 100
    const width = Math.round(((pixels - 5) / 7) * 100) / 100
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : ''
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.max(0, width)}" customWidth="1"${hidden}/>`
  })
  return `<cols>${cols.join('')}</cols>`
}

/** The pane of frozen rows and columns; '' for none. */
export function paneXml({ frozenRows, frozenColumns }: SheetData): string {
  if (frozenRows === 0 && frozenColumns === 0) return ''
  const split = (frozenColumns ? ` xSplit="${frozenColumns}"` : '') + (frozenRows ? ` ySplit="${frozenRows}"` : '')
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight'
  const corner = columnLetters(frozenColumns) + (frozenRows + 1)
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
}
