import type { CellData, SheetData } from '../../workbook/data'
import { prefixFunctions } from './functions'
import { cellName, zoneName } from './references'
import type { StyleBook } from './style-book'
import { cellTextXml } from './xml-text'

/** Texts that a spreadsheet would take for something else when they are typed again. */
const quoted = /^[=+\-@']/

/** Must a cell be marked as text, so that it is not taken for a formula when it is typed again? */
export function isQuoted({ value, formula }: CellData): boolean {
  return formula === undefined && typeof value === 'string' && quoted.test(value)
}

/** What a cell that was in the file keeps: the number of its look, the size of its array formula. */
interface Kept {
  look?: number | undefined
  array?: { rows: number; columns: number } | undefined
}

/** A cell's XML; '' for a cell that holds nothing and looks like nothing. */
export function cellXml(
  cell: CellData | undefined,
  row: number,
  column: number,
  styles: StyleBook,
  { look, array }: Kept = {},
): string {
  if (!cell) return ''
  const { value, formula } = cell
  const style = look ?? styles.cell(cell.style, isQuoted(cell))
  const zone = array && { top: row, left: column, bottom: row + array.rows, right: column + array.columns }
  const content = contentXml(value, formula, zone ? ` t="array" ref="${zoneName(zone)}"` : '')
  if (content.inner === '' && style === 0) return ''
  const place = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${content.type}`
  return content.inner === '' ? `${place}/>` : `${place}>${content.inner}</c>`
}

function contentXml(
  value: CellData['value'],
  formula: string | undefined,
  kind: string,
): { type: string; inner: string } {
  const written =
    formula === undefined ? '' : `<f${kind}>${cellTextXml(prefixFunctions(formula.replace(/^=/, '')))}</f>`
  if (value === undefined || value === '') return { type: '', inner: written }
  if (typeof value === 'number') return { type: '', inner: `${written}<v>${value}</v>` }
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `${written}<v>${value ? 1 : 0}</v>` }
  if (typeof value === 'object') return { type: ' t="e"', inner: `${written}<v>${cellTextXml(value.error)}</v>` }
  if (formula !== undefined) return { type: ' t="str"', inner: `${written}<v>${cellTextXml(value)}</v>` }
  return { type: ' t="inlineStr"', inner: `<is><t xml:space="preserve">${cellTextXml(value)}</t></is>` }
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
  const last = Math.max(sheet.cells.length, ...Object.keys(sheet.rowHeights).map((row) => Number(row) + 1))
  for (let row = 0; row < last; row++) {
    const cells = (sheet.cells[row] ?? []).map((cell, column) => cellXml(cell, row, column, styles)).join('')
    const attributes = rowAttributes(sheet, row)
    if (cells !== '' || attributes !== '') rows.push(`<row r="${row + 1}"${attributes}>${cells}</row>`)
  }
  return `<sheetData>${rows.join('')}</sheetData>`
}
