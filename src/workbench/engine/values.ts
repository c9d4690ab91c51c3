import type { Zone } from '../workbook/data'
import { type Content, type ReadValue, type ReadValues, Refusal } from '../workbook/operations'
import { isDateFormat, textContent } from './cell-content'
import type { Engine } from './engine'
import { checkWritable } from './guards'
import { insertLines } from './lines'
import { typingLocale } from './locales'
import type { EngineCommand } from './plugins'
import { requireSheet } from './sheets'
import { readTyped } from './typed-input'
import { sizeOf } from './zones'

/** Refuses a zone beyond the grid, as Google does when it is read or formatted. */
export function checkBounds(engine: Engine, sheet: number, { top, left, bottom, right }: Zone): void {
  requireSheet(engine, sheet)
  if (top < 0 || left < 0 || bottom >= engine.rowCount(sheet) || right >= engine.columnCount(sheet)) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.')
  }
}

/** Asks for each cell of a zone. */
export function mapZone<Result>(
  { top, left, bottom, right }: Zone,
  of: (row: number, column: number) => Result,
): Result[][] {
  const rows: Result[][] = []
  for (let row = top; row <= bottom; row++) {
    const line: Result[] = []
    for (let column = left; column <= right; column++) line.push(of(row, column))
    rows.push(line)
  }
  return rows
}

/** The values of a zone, with the places that hold dates. */
export function readValues(engine: Engine, sheet: number, zone: Zone): ReadValues {
  checkBounds(engine, sheet, zone)
  const dates: number[] = []
  const { columns } = sizeOf(zone)
  const values = mapZone(zone, (row, column): ReadValue => {
    const { value, isDate } = engine.cell(sheet, row, column)
    if (isDate) dates.push((row - zone.top) * columns + column - zone.left)
    if (value === undefined) return ''
    return typeof value === 'object' ? value.error : value
  })
  return { values, dates }
}

/** The last row and column with something in them, from 1. */
export function extentOf(engine: Engine, sheet: number): { lastRow: number; lastColumn: number } {
  requireSheet(engine, sheet)
  let lastRow = 0
  let lastColumn = 0
  for (const { row, column } of engine.filledCells(sheet)) {
    lastRow = Math.max(lastRow, row + 1)
    lastColumn = Math.max(lastColumn, column + 1)
  }
  return { lastRow, lastColumn }
}

/** Writes contents as if typed; the grid grows when they pass its end. */
export function writeContents(engine: Engine, sheet: number, zone: Zone, contents: Content[][]): void {
  requireSheet(engine, sheet)
  checkWritable(engine, sheet, zone)
  growTo(engine, sheet, zone)
  const commands: EngineCommand[] = []
  for (const [rowOffset, line] of contents.entries()) {
    for (const [columnOffset, content] of line.entries()) {
      commands.push(writeCell(engine, sheet, zone.top + rowOffset, zone.left + columnOffset, content))
    }
  }
  if (commands.length > 0) engine.commands(commands)
}

function growTo(engine: Engine, sheet: number, { bottom, right }: Zone): void {
  const rows = engine.rowCount(sheet)
  const columns = engine.columnCount(sheet)
  if (bottom >= rows) insertLines(engine, sheet, 'ROW', rows, bottom - rows + 1)
  if (right >= columns) insertLines(engine, sheet, 'COL', columns, right - columns + 1)
}

function writeCell(engine: Engine, sheet: number, row: number, column: number, content: Content): EngineCommand {
  const command = { type: 'UPDATE_CELL', sheetId: String(sheet), row, col: column }
  const format = engine.format(sheet, row, column)
  const asText = format === '@'
  if (content === null || content === '') return { ...command, content: '' }
  if (typeof content === 'number') return { ...command, content: String(content) }
  if (typeof content === 'boolean') return { ...command, content: String(content).toUpperCase() }
  if (typeof content === 'object') {
    const dated = isDateFormat(format) ? {} : { format: typingLocale(engine.localeCode).dateFormat }
    return { ...command, content: String(content.date), ...dated }
  }
  if (content.length > 50_000) {
    throw new Refusal('Your input contains more than the maximum of 50000 characters in a single cell.')
  }
  const typed = readTyped(content, typingLocale(engine.localeCode), asText)
  if (typed.kind === 'formula') return { ...command, content: typed.formula }
  if (typed.kind === 'text') return { ...command, content: textContent(typed.text, asText) }
  if (typed.kind === 'error') return { ...command, content: '=#BAD' }
  if (typed.kind === 'boolean') return { ...command, content: String(typed.value).toUpperCase() }
  const given = typed.format !== undefined && (format === undefined || format === '') ? { format: typed.format } : {}
  return { ...command, content: String(typed.number), ...given }
}
