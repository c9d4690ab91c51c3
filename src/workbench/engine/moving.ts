import type { Zone } from '../workbook/data'
import { moveZone } from './copying'
import type { Engine } from './engine'
import { cellKey, keyPlace, type SheetExtras } from './extras'
import { joinZones } from './rules'

type Dimension = 'ROW' | 'COL'

/** Lines that move: `quantity` from `first` on, to stand before `before`; counted before anything moved. */
export interface LineMove {
  dimension: Dimension
  first: number
  quantity: number
  before: number
}

/** Moves lines with all they hold: made as a person would, by lines put in, cells cut over, and what is empty taken out. */
export function moveWholeLines(engine: Engine, sheet: number, move: LineMove): void {
  const { dimension, first, quantity, before } = move
  const rows = dimension === 'ROW'
  const sheetId = String(sheet)
  const was = engine.extras(sheet)
  const sizes = spanOf(first, quantity).map((line) => lookOf(engine, sheet, rows, line))
  const put = before > 0 ? { base: before - 1, position: 'after' } : { base: 0, position: 'before' }
  engine.command({ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName: engine.name(sheet), dimension, quantity, ...put })
  const from = first < before ? first : first + quantity
  const zone: Zone = rows
    ? { top: from, left: 0, bottom: from + quantity - 1, right: engine.columnCount(sheet) - 1 }
    : { top: 0, left: from, bottom: engine.rowCount(sheet) - 1, right: from + quantity - 1 }
  moveZone(engine, sheet, zone, sheet, rows ? before : 0, rows ? 0 : before)
  for (const [index, { size, hidden }] of sizes.entries()) {
    const elements = [before + index]
    if (size !== undefined) engine.command({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements, size })
    engine.command({ type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', sheetId, dimension, elements })
  }
  const elements = spanOf(from, quantity)
  engine.command({ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: engine.name(sheet), dimension, elements })
  const { cells, validations, conditionalFormats, metadata } = was
  engine.setExtras(sheet, moveExtras({ cells, validations, conditionalFormats, metadata }, move))
}

/** Where a line stands after the move. */
export function placeAfter(line: number, { first, quantity, before }: LineMove): number {
  const last = first + quantity - 1
  if (line >= first && line <= last) return line + (before > first ? before - quantity : before) - first
  if (before > first) return line > last && line < before ? line - quantity : line
  return line >= before && line < first ? line + quantity : line
}

type Moved = Pick<SheetExtras, 'cells' | 'validations' | 'conditionalFormats' | 'metadata'>

function moveExtras({ cells, validations, conditionalFormats, metadata }: Moved, move: LineMove): Moved {
  const rows = move.dimension === 'ROW'
  const moved: SheetExtras['cells'] = {}
  for (const [key, value] of Object.entries(cells)) {
    const { row, column } = keyPlace(key)
    moved[rows ? cellKey(placeAfter(row, move), column) : cellKey(row, placeAfter(column, move))] = value
  }
  const withZones = <Rule extends { zones: Zone[] }>(rule: Rule): Rule => ({
    ...rule,
    zones: joinZones(rule.zones.flatMap((zone) => zonesAfter(zone, move)).sort(byPlace)),
  })
  return {
    cells: moved,
    validations: validations.map(withZones),
    conditionalFormats: conditionalFormats.map(withZones),
    metadata: metadata.map((entry) => {
      const { location } = entry
      if (location.type !== (rows ? 'ROW' : 'COLUMN')) return entry
      return { ...entry, location: { ...location, index: placeAfter((location as { index: number }).index, move) } }
    }) as SheetExtras['metadata'],
  }
}

const byPlace = (a: Zone, b: Zone) => a.top - b.top || a.left - b.left

/** The lines of a zone after the move, as few zones as they make. */
function zonesAfter(zone: Zone, move: LineMove): Zone[] {
  const rows = move.dimension === 'ROW'
  const [first, last] = rows ? [zone.top, zone.bottom] : [zone.left, zone.right]
  const lines = spanOf(first, last - first + 1).map((line) => placeAfter(line, move))
  const zones: Zone[] = []
  for (const line of lines.sort((a, b) => a - b)) {
    const end = zones[zones.length - 1]
    if (end && (rows ? end.bottom : end.right) === line - 1)
      Object.assign(end, rows ? { bottom: line } : { right: line })
    else zones.push(rows ? { ...zone, top: line, bottom: line } : { ...zone, left: line, right: line })
  }
  return zones
}

function lookOf(engine: Engine, sheet: number, rows: boolean, line: number) {
  return rows
    ? { size: engine.rowSize(sheet, line), hidden: engine.isRowHidden(sheet, line) }
    : { size: engine.columnSize(sheet, line), hidden: engine.isColumnHidden(sheet, line) }
}

function spanOf(first: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_, index) => first + index)
}
