import type { Item } from '../../model/cohort'
import type { Settings } from '../../model/settings'
import { itemRows } from '../memory/item-rows'
import { settingsRows } from '../memory/settings-rows'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import { changeHidden, type HiddenChange, writeHidden } from '../writing/hidden-rows'
import { safeText } from '../writing/safe-text'

/** Makes a hidden tab hold this many rows below its header. Asks for the size of the grid only when what was read is too short. */
export function makeHiddenRoom({ sheet, values }: Tab, rows: number): void {
  if (rows < values.length) return
  const grid = sheet.getMaxRows()
  // Some hundred rows more than needed, so that not every run has to grow the grid.
  if (rows + 1 > grid) sheet.insertRowsAfter(grid, rows + 1 - grid + 300)
}

/** Keeps settings: the rows that changed are written, nothing when none did. Says whether something was written. */
export function rememberSettings({ known }: Pick<OpenWorkbook, 'known'>, settings: Settings): boolean {
  const rows = settingsRows(settings)
  makeHiddenRoom(known.settingsTab!, rows.length)
  return write(changeHidden(known.settingsTab!, rows))
}

/** Keeps items: the rows that changed are written. There must be room (`makeHiddenRoom`). */
export function rememberItems(tab: Tab, items: Item[]): boolean {
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
