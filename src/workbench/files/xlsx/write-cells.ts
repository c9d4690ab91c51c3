import type { CellData, SheetData } from '../../workbook/data'
import { isDay } from './days'
import { prefixFunctions } from './functions'
import { cellName, zoneName } from './references'
import type { StyleBook } from './style-book'
import { cellTextXml } from './xml-text'

/** Texts that a spreadsheet would take for something else when they are typed again. */
const quoted = /^[=+\-@']/

/** Must a cell be marked as text, so that it is not taken for a formula when it is typed again? */
export function isQuoted({ value, formula }: CellData): boolean {
  if (typeof value === 'object' && formula !== undefined) return isUnreadable(value.error)
  return formula === undefined && typeof value === 'string' && quoted.test(value)
}

interface Content {
  type: string
  inner: string
}

/** What a cell that was in the file keeps: the number of its look, the size of its array formula, the element of a formula that did not change. */
interface Kept {
  look?: number | undefined
  array?: { rows: number; columns: number } | undefined
  formula?: string | undefined
}

/** A cell's XML; '' for a cell that holds nothing and looks like nothing. */
export function cellXml(
  cell: CellData | undefined,
  row: number,
  column: number,
  styles: StyleBook,
  { look, array, formula: kept }: Kept = {},
): string {
  if (!cell) return ''
  const style = look ?? styles.cell(cell.style, isQuoted(cell) && kept === undefined)
  const zone = array && { top: row, left: column, bottom: row + array.rows, right: column + array.columns }
  const { daysBehind } = styles
  const value =
    typeof cell.value === 'number' && daysBehind && isDay(cell.style?.numberFormat)
      ? cell.value - daysBehind
      : cell.value
  const content = contentXml(
    { ...cell, ...(value === undefined ? {} : { value }) },
    kept ?? formulaXml(cell, zone ? ` t="array" ref="${zoneName(zone)}"` : ''),
  )
  if (content.inner === '' && style === 0) return ''
  const place = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${content.type}`
  return content.inner === '' ? `${place}/>` : `${place}>${content.inner}</c>`
}

/** The errors that every program knows. */
const knownErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])

/** A formula that nobody can read would make the whole file unreadable: it is kept as a text. */
const isUnreadable = (error: string) => error === '#ERROR!' || error === '#BAD_EXPR'

function formulaXml({ value, formula }: CellData, kind: string): string {
  if (formula === undefined || (typeof value === 'object' && isUnreadable(value.error))) return ''
  return `<f${kind}>${cellTextXml(prefixFunctions(formula.replace(/^=/, '')))}</f>`
}

function contentXml({ value, formula }: CellData, written: string): Content {
  const text = (words: string) => ({
    type: ' t="inlineStr"',
    inner: `<is><t xml:space="preserve">${cellTextXml(words)}</t></is>`,
  })
  if (typeof value === 'object') {
    if (knownErrors.has(value.error)) return { type: ' t="e"', inner: `${written}<v>${value.error}</v>` }
    return written === '' ? text(formula ?? value.error) : { type: '', inner: written }
  }
  if (value === undefined || value === '') return { type: '', inner: written }
  if (typeof value === 'number') return { type: '', inner: written + (Number.isFinite(value) ? `<v>${value}</v>` : '') }
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `${written}<v>${value ? 1 : 0}</v>` }
  return written === '' ? text(value) : { type: ' t="str"', inner: `${written}<v>${cellTextXml(value)}</v>` }
}

/** A row's attributes beside its number: height in points, hidden. */
export function rowAttributes({ rowHeights, hiddenRows }: SheetData, row: number): string {
  const height = rowHeights[row]
  const size = height === undefined ? '' : ` ht="${Math.round(height * 75) / 100}" customHeight="1"`
  return size + (hiddenRows.includes(row) ? ' hidden="1"' : '')
}

/** All rows of a sheet. */
export function sheetDataXml(sheet: SheetData, styles: StyleBook): string {
  const rows: string[] = []
  const sized = [...Object.keys(sheet.rowHeights).map(Number), ...sheet.hiddenRows]
  const last = sized.reduce((highest, row) => Math.max(highest, row + 1), sheet.cells.length)
  for (let row = 0; row < last; row++) {
    const cells = (sheet.cells[row] ?? []).map((cell, column) => cellXml(cell, row, column, styles)).join('')
    const attributes = rowAttributes(sheet, row)
    if (cells !== '' || attributes !== '') rows.push(`<row r="${row + 1}"${attributes}>${cells}</row>`)
  }
  return `<sheetData>${rows.join('')}</sheetData>`
}
