import { cellKey, type SheetExtras } from '../../engine/extras'
import { compareCells } from '../../engine/sorting'
import type { CellValue, Zone } from '../../workbook/data'
import type { CellPosition, GridGetters, LibraryPlugin, PluginClass } from './grid-getters'

interface Cell {
  isFormula: boolean
  content?: string
  style?: object
  format?: string
  compiledFormula?: object
}

interface SortGetters extends GridGetters {
  getCell(position: CellPosition): Cell | undefined
  getEvaluatedCell(position: CellPosition): { type: string; value: CellValue | null }
  getTranslatedCellFormula(sheetId: string, right: number, down: number, formula: unknown): string
  getPaneDivisions(sheetId: string): { ySplit: number }
  doesIntersectMerge(sheetId: string, zone: Zone): boolean
}

interface Sorting extends LibraryPlugin {
  sortZone(sheetId: string, anchor: CellPosition, zone: Zone, direction: 'asc' | 'desc', options: object): void
}

/** Sorting leaves frozen rows where they are, orders as Google does, and takes notes and lines round cells along. */
export function sortedRows(base: PluginClass<Sorting>): PluginClass<Sorting> {
  return class SortedRows extends base {
    override sortZone(
      sheetId: string,
      anchor: CellPosition,
      zone: Zone,
      direction: 'asc' | 'desc',
      options: { sortHeaders?: boolean },
    ): void {
      const getters = this.getters as SortGetters
      if (getters.doesIntersectMerge(sheetId, zone)) {
        super.sortZone(sheetId, anchor, zone, direction, options)
        return
      }
      const top = Math.max(zone.top, getters.getPaneDivisions(sheetId).ySplit)
      const rows = Array.from({ length: Math.max(0, zone.bottom - top + 1) }, (_, index) => top + index)
      const cellOf = (row: number) => {
        const { type, value } = getters.getEvaluatedCell({ sheetId, row, col: anchor.col })
        if (type === 'empty' || value === null) return { value: undefined }
        return { value: type === 'error' ? { error: String(value) } : value }
      }
      const ascending = direction === 'asc'
      const from = [...rows].sort((a, b) => compareCells(cellOf(a), cellOf(b), ascending) || a - b)
      const moves = rows.map((row, index) => ({ row, from: from[index]! })).filter((move) => move.row !== move.from)
      if (moves.length === 0) return
      const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index)
      const updates = moves.flatMap((move) => columns.map((col) => movedCell(getters, sheetId, move, col)))
      const extras = movedExtras(getters.getSheetExtras(sheetId), moves, columns)
      for (const update of updates) this.dispatch('UPDATE_CELL', update)
      if (extras) this.dispatch('SET_SHEET_EXTRAS', { sheetId, extras })
    }
  }
}

interface Move {
  row: number
  from: number
}

function movedCell(getters: SortGetters, sheetId: string, { row, from }: Move, col: number): object {
  const cell = getters.getCell({ sheetId, row: from, col })
  if (!cell) return { sheetId, row, col, content: '', style: null, format: '' }
  const content = cell.isFormula
    ? getters.getTranslatedCellFormula(sheetId, 0, row - from, cell.compiledFormula)
    : (cell.content ?? '')
  return { sheetId, row, col, content, style: cell.style ?? null, format: cell.format ?? '' }
}

/** What is kept beside the cells, after rows moved; null when none of them had any. */
export function movedExtras(extras: SheetExtras, moves: Move[], columns: number[]): SheetExtras | null {
  const cells = { ...extras.cells }
  let isMoved = false
  for (const { row, from } of moves) {
    for (const column of columns) {
      const moved = extras.cells[cellKey(from, column)]
      const before = extras.cells[cellKey(row, column)]
      if (moved) cells[cellKey(row, column)] = moved
      else delete cells[cellKey(row, column)]
      isMoved ||= moved !== before
    }
  }
  return isMoved ? { ...extras, cells } : null
}
