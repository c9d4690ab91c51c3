import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Item } from '../../model/cohort'
import type { Settings } from '../../model/settings'
import { itemColumns } from '../../model/tables'
import { itemRows } from '../memory/item-rows'
import { settingsRows } from '../memory/settings-rows'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import { changeHidden, type HiddenChange, writeHidden } from '../writing/hidden-rows'
import { safeText } from '../writing/safe-text'

/** Makes a hidden tab hold this many rows below its header. Asks for the size of the grid only when what was read is too short. */
export function makeHiddenRoom(tab: Tab, rows: number): void {
  if (rows < tab.values.length) return
  const grid = tab.gridRows ?? tab.sheet.getMaxRows()
  // Some hundred rows more than needed, so that not every run has to grow the grid.
  const missing = rows + 1 > grid ? rows + 1 - grid + 300 : 0
  if (missing > 0) tab.sheet.insertRowsAfter(grid, missing)
  tab.gridRows = grid + missing
}

/** Keeps settings: the rows that changed are written, nothing when none did. Says whether something was written. */
export function rememberSettings({ known }: Pick<OpenWorkbook, 'known'>, settings: Settings): boolean {
  const rows = settingsRows(settings)
  makeHiddenRoom(known.settingsTab!, rows.length)
  return write(changeHidden(known.settingsTab!, rows))
}

const itemKeys = Object.keys(itemColumns) as (keyof typeof itemColumns)[]

/** Makes the hidden items tab hold these items; one made before it remembered plans gets its later columns. */
export function makeItemsRoom(tab: Tab, rows: number): void {
  makeHiddenRoom(tab, rows)
  const columns = tab.values[0]?.length ?? 0
  if (columns < itemKeys.length) tab.sheet.insertColumnsAfter(columns, itemKeys.length - columns)
}

/** Keeps items: the rows that changed are written. There must be room (`makeItemsRoom`). */
export function rememberItems(tab: Tab, items: Item[], locale: Locale): boolean {
  const columns = tab.values[0]?.length ?? 0
  if (columns < itemKeys.length) {
    const later = itemKeys.slice(columns).map((key) => writtenHeader(locale, 'items', key))
    tab.sheet.getRange(1, columns + 1, 1, later.length).setValues([later])
  }
  return write(changeHidden(tab, itemRows(items)))
}

/** Writes items into a tab just made. */
export function writeItems(sheet: Tab['sheet'], items: Item[]): void {
  const rows = itemRows(items).map((row) => row.map(safeText))
  if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0]!.length).setValues(rows)
}

function write(change: HiddenChange | null): boolean {
  if (change) writeHidden(change)
  return change !== null
}
