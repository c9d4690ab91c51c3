import type { Zone } from '../workbook/data'
import { Refusal } from '../workbook/operations'
import type { Engine } from './engine'
import { moveWholeLines } from './moving'
import { requireSheet } from './sheets'

type Dimension = 'ROW' | 'COL'

function count(engine: Engine, sheet: number, dimension: Dimension): number {
  return dimension === 'ROW' ? engine.rowCount(sheet) : engine.columnCount(sheet)
}

function span(first: number, number: number): number[] {
  return Array.from({ length: number }, (_, index) => first + index)
}

/** Inserts lines before `before` in one command; they take the look and the rules of the line before them, as at Google. */
export function insertLines(
  engine: Engine,
  sheet: number,
  dimension: Dimension,
  before: number,
  quantity: number,
): void {
  requireSheet(engine, sheet)
  if (quantity < 1) return
  checkSize(engine, sheet, dimension, quantity)
  const after = before > 0
  const command = { dimension, quantity, base: after ? before - 1 : 0, position: after ? 'after' : 'before' }
  engine.command({ type: 'ADD_COLUMNS_ROWS', sheetId: String(sheet), sheetName: engine.name(sheet), ...command })
  if (after) inheritRules(engine, sheet, dimension, before, quantity)
}

/** Google's largest workbook, in cells, blank ones included. */
const largest = 10_000_000

function checkSize(engine: Engine, sheet: number, dimension: Dimension, quantity: number): void {
  const size = (id: number) => engine.rowCount(id) * engine.columnCount(id)
  const more = quantity * (dimension === 'ROW' ? engine.columnCount(sheet) : engine.rowCount(sheet))
  if (engine.sheetIds().reduce((sum, id) => sum + size(id), more) > largest) {
    throw new Refusal(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    )
  }
}

/** Zones that end with the line before are drawn out over the new lines; those that go on were moved apart already. */
function inheritRules(engine: Engine, sheet: number, dimension: Dimension, before: number, quantity: number): void {
  const extras = engine.extras(sheet)
  const grow = (zone: Zone): Zone => {
    if (dimension === 'ROW') return zone.bottom === before - 1 ? { ...zone, bottom: before - 1 + quantity } : zone
    return zone.right === before - 1 ? { ...zone, right: before - 1 + quantity } : zone
  }
  const validations = extras.validations.map((rule) => ({ ...rule, zones: rule.zones.map(grow) }))
  const conditionalFormats = extras.conditionalFormats.map((rule) => ({ ...rule, zones: rule.zones.map(grow) }))
  if (
    JSON.stringify([validations, conditionalFormats]) ===
    JSON.stringify([extras.validations, extras.conditionalFormats])
  )
    return
  engine.setExtras(sheet, { validations, conditionalFormats })
}

/** Deletes lines in one command. */
export function deleteLines(
  engine: Engine,
  sheet: number,
  dimension: Dimension,
  first: number,
  quantity: number,
): void {
  requireSheet(engine, sheet)
  if (quantity < 1) return
  checkInside(engine, sheet, dimension, first, quantity)
  const frozen = dimension === 'ROW' ? engine.panes(sheet).rows : engine.panes(sheet).columns
  if (quantity >= count(engine, sheet, dimension) - frozen && first <= frozen) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`)
  }
  const elements = span(first, quantity)
  engine.command({
    type: 'REMOVE_COLUMNS_ROWS',
    sheetId: String(sheet),
    sheetName: engine.name(sheet),
    dimension,
    elements,
  })
}

/** Moves lines to stand before `before`. */
export function moveLines(
  engine: Engine,
  sheet: number,
  dimension: Dimension,
  first: number,
  quantity: number,
  before: number,
): void {
  requireSheet(engine, sheet)
  checkInside(engine, sheet, dimension, first, quantity)
  if (before >= first && before <= first + quantity) return
  moveWholeLines(engine, sheet, { dimension, first, quantity, before })
}

/** Sets the height of rows, or the width of columns, in pixels. */
export function resizeLines(
  engine: Engine,
  sheet: number,
  dimension: Dimension,
  first: number,
  quantity: number,
  size: number,
): void {
  requireSheet(engine, sheet)
  checkInside(engine, sheet, dimension, first, quantity)
  engine.command({
    type: 'RESIZE_COLUMNS_ROWS',
    sheetId: String(sheet),
    dimension,
    elements: span(first, quantity),
    size,
  })
}

/** Hides lines, or shows them again. */
export function hideLines(
  engine: Engine,
  sheet: number,
  dimension: Dimension,
  first: number,
  quantity: number,
  hidden: boolean,
): void {
  requireSheet(engine, sheet)
  checkInside(engine, sheet, dimension, first, quantity)
  const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS'
  engine.command({ type, sheetId: String(sheet), dimension, elements: span(first, quantity) })
}

function checkInside(engine: Engine, sheet: number, dimension: Dimension, first: number, quantity: number): void {
  if (first < 0 || first + quantity > count(engine, sheet, dimension)) {
    throw new Refusal('Those rows or columns are out of bounds.')
  }
}
