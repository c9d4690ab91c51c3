import type { ConditionalFormatData, SheetData, ValidationData } from '../../workbook/data'
import { withAttribute } from './change-look'
import { columnLetters, zoneName } from './references'
import type { StyleBook } from './style-book'
import { operators, plainFormula, validationContent } from './write-validation'
import { attribute, cellTextXml } from './xml-text'

function ranges(zones: { top: number; left: number; bottom: number; right: number }[]): string {
  return zones.map((zone) => zoneName(zone)).join(' ')
}

/** The drop-downs and other rules of a sheet; a rule that only warns shows no error and blocks nothing. */
export function validationsXml(rules: ValidationData[], sheetName: (id: number) => string | undefined): string[] {
  return rules.flatMap((rule) => {
    const said = validationContent(rule, sheetName)
    if (said === null) return []
    const kind = `type="${said.type}"${said.operator ? ` operator="${said.operator}"` : ''}`
    const formulas = said.formulas.map(
      (text, index) => `<formula${index + 1}>${cellTextXml(text)}</formula${index + 1}>`,
    )
    const stops = rule.allowInvalid ? ' errorStyle="warning"' : ' showErrorMessage="1"'
    const help = rule.helpText ? ` showInputMessage="1" prompt="${attribute(rule.helpText.slice(0, 255))}"` : ''
    return [
      `<dataValidation ${kind} allowBlank="1"${stops}${help} sqref="${ranges(rule.zones)}">${formulas.join('')}</dataValidation>`,
    ]
  })
}

/** The live colours of a sheet. `first`: priority of the first rule, after those that stay. */
export function conditionalFormatsXml(rules: ConditionalFormatData[], styles: StyleBook, first: number): string[] {
  return rules.flatMap((rule, index) => {
    const xml = conditionXml(rule, `dxfId="${styles.conditional(rule.style)}" priority="${first + index}"`)
    return xml === null ? [] : [`<conditionalFormatting sqref="${ranges(rule.zones)}">${xml}</conditionalFormatting>`]
  })
}

/** Has .xlsx words for a live colour? */
export function isCondition(rule: ConditionalFormatData): boolean {
  return conditionXml(rule, '') !== null
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
export function colsXml(sheet: SheetData): string {
  const { columnWidths, hiddenColumns } = sheet
  const columns = [...new Set([...Object.keys(columnWidths).map(Number), ...hiddenColumns])].sort((a, b) => a - b)
  if (columns.length === 0) return ''
  const cols = columns.map((column) =>
    (columnTag(sheet, column, undefined) ?? '').replace(/^<col/, `<col min="${column + 1}" max="${column + 1}"`),
  )
  return `<cols>${cols.join('')}</cols>`
}

/** What a column says, without its place; `old`: what it said before. Undefined for one that has nothing to say. */
export function columnTag(
  { columnWidths, hiddenColumns }: SheetData,
  column: number,
  old: string | undefined,
): string | undefined {
  const pixels = columnWidths[column]
  const width = pixels === undefined ? null : Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100)
  const sized = withAttribute(withAttribute(old ?? '<col/>', 'width', width), 'customWidth', width === null ? null : 1)
  const tag = withAttribute(sized, 'hidden', hiddenColumns.includes(column) ? 1 : null)
  return /^<col\s*\/>$/.test(tag) ? undefined : tag
}

/** The pane of frozen rows and columns; '' for none. */
export function paneXml({ frozenRows, frozenColumns }: SheetData): string {
  if (frozenRows === 0 && frozenColumns === 0) return ''
  const split = (frozenColumns ? ` xSplit="${frozenColumns}"` : '') + (frozenRows ? ` ySplit="${frozenRows}"` : '')
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight'
  const corner = columnLetters(frozenColumns) + (frozenRows + 1)
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
}
