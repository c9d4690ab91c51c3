import type { Zone } from '../workbook/data'
import type { Engine } from './engine'
import { type CellExtras, cellKey, noLooks } from './extras'
import { checkWritable } from './guards'
import { editCells, patchCell } from './looks'
import type { EngineCommand } from './plugins'
import { checkBounds } from './values'
import { sizeOf, zoneOf } from './zones'

export type CopyPart = 'all' | 'values' | 'formats'

interface Taken {
  content: string
  style: object | null
  format: string
  extras: CellExtras | undefined
}

/** Copies a zone; a larger target gets whole repeats, a smaller one the whole source. */
export function copyZone(engine: Engine, sheet: number, zone: Zone, toSheet: number, to: Zone, part: CopyPart): void {
  checkBounds(engine, sheet, zone)
  const source = sizeOf(zone)
  const target = sizeOf(to)
  const down = Math.max(1, Math.floor(target.rows / source.rows))
  const across = Math.max(1, Math.floor(target.columns / source.columns))
  const reached = zoneOf(to.top, to.left, down * source.rows, across * source.columns)
  checkBounds(engine, toSheet, reached)
  checkWritable(engine, toSheet, reached)
  const puts: { row: number; column: number; taken: Taken }[] = []
  for (let row = reached.top; row <= reached.bottom; row++) {
    for (let column = reached.left; column <= reached.right; column++) {
      const fromRow = zone.top + ((row - reached.top) % source.rows)
      const fromColumn = zone.left + ((column - reached.left) % source.columns)
      puts.push({
        row,
        column,
        taken: take(engine, sheet, fromRow, fromColumn, row - fromRow, column - fromColumn, part),
      })
    }
  }
  put(engine, toSheet, puts, part)
}

/** Moves a zone; what it leaves behind is blank, and formulas follow it. */
export function moveZone(
  engine: Engine,
  sheet: number,
  zone: Zone,
  toSheet: number,
  row: number,
  column: number,
): void {
  checkBounds(engine, sheet, zone)
  const { rows, columns } = sizeOf(zone)
  const to = zoneOf(row, column, rows, columns)
  checkBounds(engine, toSheet, to)
  checkWritable(engine, sheet, zone)
  checkWritable(engine, toSheet, to)
  // The command moves what formulas point at, and nothing else.
  engine.command({
    type: 'MOVE_RANGES',
    sheetId: String(sheet),
    sheetName: engine.name(sheet),
    target: [zone],
    targetSheetId: String(toSheet),
    row,
    col: column,
  })
  const places = Array.from(
    { length: rows * columns },
    (_, index) => [Math.floor(index / columns), index % columns] as const,
  )
  const puts = places.map(([down, right]) => ({
    row: row + down,
    column: column + right,
    taken: take(engine, sheet, zone.top + down, zone.left + right, 0, 0, 'all'),
  }))
  const left = places.map(([down, right]) => ({ row: zone.top + down, column: zone.left + right, taken: blank }))
  put(engine, sheet, left, 'all')
  put(engine, toSheet, puts, 'all')
}

const blank: Taken = { content: '', style: null, format: '', extras: undefined }

function take(
  engine: Engine,
  sheet: number,
  row: number,
  column: number,
  down: number,
  right: number,
  part: CopyPart,
): Taken {
  const { value } = engine.cell(sheet, row, column)
  const content =
    part === 'values' && typeof value !== 'string' && value !== undefined
      ? String(typeof value === 'object' ? value.error : value).toUpperCase()
      : engine.movedContent(sheet, row, column, down, right)
  return {
    content: part === 'values' && typeof value === 'string' ? `'${value}` : content,
    style: engine.engineStyle(sheet, row, column) ?? null,
    format: engine.format(sheet, row, column) ?? '',
    extras: engine.extras(sheet).cells[cellKey(row, column)],
  }
}

function put(
  engine: Engine,
  sheet: number,
  puts: { row: number; column: number; taken: Taken }[],
  part: CopyPart,
): void {
  const commands = puts.map(({ row, column, taken }): EngineCommand => {
    const command = { type: 'UPDATE_CELL', sheetId: String(sheet), row, col: column }
    if (part === 'values') return { ...command, content: taken.content }
    const looks = { style: taken.style, format: taken.format }
    return part === 'formats' ? { ...command, ...looks } : { ...command, content: taken.content, ...looks }
  })
  if (commands.length > 0) engine.commands(commands)
  if (part === 'values') return
  editCells(engine, sheet, (cells) => {
    for (const { row, column, taken } of puts) {
      const { note, ...looks } = { note: undefined, ...noLooks, ...taken.extras }
      patchCell(cells, row, column, part === 'all' ? { ...looks, note } : looks)
    }
  })
}
