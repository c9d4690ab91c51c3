import type { Zone } from '../workbook/data'
import type { SortKey } from '../workbook/operations'
import type { Engine, EngineCell } from './engine'
import { cellKey } from './extras'
import { checkWritable } from './guards'
import { editCells } from './looks'
import { checkBounds } from './values'

/** What rows are sorted by. */
type Compared = Pick<EngineCell, 'value'>

/** Sorts the rows of a zone; cells move with their look and notes, rules stay where they are. */
export function sortZone(engine: Engine, sheet: number, zone: Zone, keys: SortKey[]): void {
  checkBounds(engine, sheet, zone)
  checkWritable(engine, sheet, zone)
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index)
  const ordered = [...rows].sort((a, b) => compareRows(engine, sheet, keys, a, b) || a - b)
  moveRows(engine, sheet, zone, rows, ordered)
}

function compareRows(engine: Engine, sheet: number, keys: SortKey[], a: number, b: number): number {
  for (const { column, ascending } of keys) {
    const order = compareCells(engine.cell(sheet, a, column), engine.cell(sheet, b, column), ascending)
    if (order !== 0) return order
  }
  return 0
}

/** Google's order: numbers, text without regard to case, booleans, errors; blanks last whatever the direction. */
export function compareCells(a: Compared, b: Compared, ascending: boolean): number {
  const [first, second] = [rank(a), rank(b)]
  if (first === blank || second === blank) return first === second ? 0 : first === blank ? 1 : -1
  const order = first - second || compareValues(a, b)
  return ascending ? order : -order
}

const blank = 4

function rank({ value }: Compared): number {
  if (value === undefined || value === '') return blank
  if (typeof value === 'number') return 0
  if (typeof value === 'string') return 1
  return typeof value === 'boolean' ? 2 : 3
}

function compareValues({ value: a }: Compared, { value: b }: Compared): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: 'accent' })
  return Number(a) - Number(b) || 0
}

function moveRows(engine: Engine, sheet: number, zone: Zone, rows: number[], ordered: number[]): void {
  const extras = engine.extras(sheet).cells
  const commands = rows.flatMap((row, index) => {
    const from = ordered[index]!
    if (from === row) return []
    return Array.from({ length: zone.right - zone.left + 1 }, (_, offset) => {
      const column = zone.left + offset
      return {
        type: 'UPDATE_CELL',
        sheetId: String(sheet),
        row,
        col: column,
        content: engine.movedContent(sheet, from, column, row - from, 0),
        style: engine.engineStyle(sheet, from, column) ?? null,
        format: engine.format(sheet, from, column) ?? '',
      }
    })
  })
  if (commands.length === 0) return
  engine.commands(commands)
  editCells(engine, sheet, (cells) => {
    for (const [index, row] of rows.entries()) {
      for (let column = zone.left; column <= zone.right; column++) {
        const moved = extras[cellKey(ordered[index]!, column)]
        if (moved) cells[cellKey(row, column)] = moved
        else delete cells[cellKey(row, column)]
      }
    }
  })
}
