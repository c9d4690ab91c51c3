import type { CellStyle } from '../workbook/data'
import type { StylePatch } from '../workbook/operations'
import { ask } from './ask'
import { type Range, ranges } from './classes'
import { firstCell, requireSize } from './range-size'

/** Reads one trait of the first cell's style. */
export function readStyle<T>(range: Range, method: string, trait: (style: CellStyle) => T): T {
  const { sheet, zone } = firstCell(range)
  return trait(ask(method, 'readStyles', sheet, zone)[0]![0]!)
}

/** Reads one trait of every cell's style. */
export function readStyleTable<T>(range: Range, method: string, trait: (style: CellStyle) => T): T[][] {
  const { sheet, zone } = ranges.stateOf(range)
  return ask(method, 'readStyles', sheet, zone).map((row) => row.map(trait))
}

/** Gives every cell the same trait; a patch of nothing is not sent. */
export function writeStyle(range: Range, method: string, patch: StylePatch): Range {
  const { sheet, zone } = ranges.stateOf(range)
  if (Object.keys(patch).length > 0) ask(method, 'writeStyles', sheet, zone, patch)
  return range
}

/** Gives each cell its own trait; refuses a table of another size. */
export function writeStyleTable<T>(
  range: Range,
  method: string,
  table: readonly (readonly T[])[],
  patch: (value: T) => StylePatch,
): Range {
  requireSize(range, table)
  const { sheet, zone } = ranges.stateOf(range)
  const patches = table.map((row) => row.map(patch))
  ask(method, 'writeStyles', sheet, zone, patches)
  return range
}
