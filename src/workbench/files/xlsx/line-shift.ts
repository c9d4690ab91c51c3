import type { CellData, SheetData, Zone } from '../../workbook/data'
import { type Line, mapLines } from './map-lines'
import { moveLines } from './moved-lines'

/** Where the lines of a sheet came from: for each row and column now, the one it was before; -1 for a new one. */
export interface Shift {
  rows: number[]
  columns: number[]
  /** Did any line change its place? */
  moved: boolean
  /** Are lines still in their order? They are not after a sort. */
  inOrder: boolean
}

/** Finds which rows and columns moved between two states of a sheet, by what their cells say. */
export function findShift(before: SheetData, after: SheetData): Shift {
  const rows = mapLines(rowLines(before), rowLines(after))
  const columns =
    before.columnCount === after.columnCount
      ? Array.from({ length: after.columnCount }, (_, column) => column)
      : mapLines(columnLines(before), columnLines(after))
  const hasMoved = (lines: number[]) => lines.some((from, line) => from !== -1 && from !== line)
  return { rows, columns, moved: hasMoved(rows) || hasMoved(columns), inOrder: isRising(rows) && isRising(columns) }
}

function isRising(lines: number[]): boolean {
  let highest = -1
  for (const from of lines) {
    if (from === -1) continue
    if (from < highest) return false
    highest = from
  }
  return true
}

/** What is left of a zone where its lines stand now: it grows and shrinks with them. Null when nothing is left. */
export function moveZone({ top, left, bottom, right }: Zone, { rows, columns }: Shift): Zone | null {
  const high = moveLines(rows, top, bottom)
  const wide = moveLines(columns, left, right)
  return high && wide ? { top: high.first, bottom: high.last, left: wide.first, right: wide.last } : null
}

/** What a cell says, for comparing: its formula, or its value. */
export function saysOf(cell: CellData | undefined): string {
  if (!cell) return ''
  return cell.formula ?? (cell.value === undefined ? '' : JSON.stringify(cell.value))
}

function lineOf(texts: string[]): Line {
  return { all: texts.filter((text) => text).join('\u0001'), key: texts.find((text) => text) ?? '' }
}

function rowLines({ cells, rowCount }: SheetData): Line[] {
  return Array.from({ length: Math.max(rowCount, cells.length) }, (_, row) =>
    lineOf(Array.from(cells[row] ?? [], saysOf)),
  )
}

function columnLines({ cells, columnCount }: SheetData): Line[] {
  return Array.from({ length: columnCount }, (_, column) => lineOf(Array.from(cells, (row) => saysOf(row?.[column]))))
}
