import { textOf } from '../reading/cell'
import type { Tab } from '../tab'
import { heldText, safeText } from './safe-text'

/** What must change in a hidden tab, whose rows are all Suivi's: the rows from the first that differs to the last. */
export interface HiddenChange {
  tab: Tab
  /** From 0. */
  row: number
  values: string[][]
}

/** Compares a hidden tab with the rows it must hold below its header; null when it holds them already. */
export function changeHidden(tab: Tab, rows: string[][]): HiddenChange | null {
  const width = rows[0]?.length ?? tab.values[0]?.length ?? 1
  const present = tab.values.slice(1).map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])))
  const wanted = [...rows]
  while (wanted.length < present.length) wanted.push(Array.from({ length: width }, () => ''))
  const differs = (index: number) =>
    (present[index] ?? []).join('\u0000') !== wanted[index]!.map((text) => heldText(text).trim()).join('\u0000')
  const changed = wanted.flatMap((_, index) => (differs(index) ? [index] : []))
  if (changed.length === 0) return null
  const first = changed[0]!
  return { tab, row: first + 1, values: wanted.slice(first, changed[changed.length - 1]! + 1) }
}

/** Makes room for a change of a hidden tab; part of the structure, before any value is written. */
export function growHidden({ tab, row, values }: HiddenChange, gridRows: number): void {
  const missing = row + values.length - gridRows
  // A few hundred more than needed, so that not every run has to grow the grid.
  if (missing > 0) tab.sheet.insertRowsAfter(gridRows, missing + 200)
}

/** Writes a change of a hidden tab: one call. */
export function writeHidden({ tab, row, values }: HiddenChange): void {
  tab.sheet.getRange(row + 1, 1, values.length, values[0]!.length).setValues(values.map((line) => line.map(safeText)))
}
