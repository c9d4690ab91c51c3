import type { Cell, Sheet } from 'hucre'
import type { CellData, SheetData } from '../../workbook/data'
import type { RawDays } from './days'
import { plainFunctions } from './functions'
import type { StyleReader } from './read-styles'
import { shiftFormula } from './shift-formula'
import { plainCellText } from './xml-text'

type FileValue = string | number | boolean | Date

/** Reads the cells of a sheet into its data; gives how many rows and columns are in use. */
export function readCells(
  data: SheetData,
  sheet: Sheet,
  styles: StyleReader,
  days: RawDays,
): { rows: number; columns: number } {
  let rows = sheet.rows.length
  let columns = 1
  const put = (row: number, column: number, cell: CellData) => {
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
    let line = data.cells[row]
    if (!line) {
      line = []
      data.cells[row] = line
    }
    line[column] = cell
  }
  const plain = (value: FileValue, row: number, column: number) =>
    value instanceof Date ? days.read(row, column, value) : value
  for (const [row, values] of sheet.rows.entries()) {
    columns = Math.max(columns, values.length)
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== undefined && value !== '') put(row, column, { value: plain(value, row, column) })
    }
  }
  const shared = new Map<number, { formula: string; row: number; column: number }>()
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const formula = formulaOf(cell, row, column, shared)
    const read = readCell(cell, formula, data.cells[row]?.[column], styles, (value) => plain(value, row, column))
    if (Object.keys(read).length > 0) put(row, column, read)
  }
  return { rows: Math.max(rows, 1), columns }
}

/** The formula of a cell; '' for none. One that is shared stands in full only in its first cell, and is filled from there. */
function formulaOf(
  { formula = '', formulaType, formulaSharedIndex }: Cell,
  row: number,
  column: number,
  shared: Map<number, { formula: string; row: number; column: number }>,
): string {
  if (formulaType !== 'shared' || formulaSharedIndex === undefined) return formula
  if (formula) shared.set(formulaSharedIndex, { formula, row, column })
  const first = shared.get(formulaSharedIndex)
  return first ? shiftFormula(first.formula, row - first.row, column - first.column) : ''
}

function readCell(
  cell: Cell,
  formula: string,
  known: CellData | undefined,
  styles: StyleReader,
  plain: (value: FileValue) => string | number | boolean,
): CellData {
  const read: CellData = {}
  const value = formula
    ? (cell.formulaResult ?? cell.value)
    : cell.richText
      ? cell.richText.map(({ text }) => text).join('')
      : cell.value
  if (value !== null && value !== undefined && value !== '')
    read.value = cell.type === 'error' ? { error: String(value) } : plain(value)
  else if (known?.value !== undefined && !formula) read.value = known.value
  if (formula) read.formula = `=${plainFunctions(formula.replace(/^=/, ''))}`
  const style = styles.read(cell.style)
  if (style) read.style = style
  if (cell.comment) read.note = plainCellText(cell.comment.text)
  return read
}
