import { locales } from '../../locales'
import type { Settings } from '../../model/settings'
import { itemColumns } from '../../model/tables'
import { readSettingsRows } from '../memory/settings-rows'
import type { SheetCell, Tab } from '../tab'
import { columnLetters } from '../writing/formulas'
import { textOf } from './cell'
import { findTable } from './find-table'
import { bestTable, isItemsTab, type KnownTabs, keep, noTabs, roleOf } from './known-tabs'
import { openTab, readAll, sheetOf } from './open-tabs'
import { readTeamSheet } from './team-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Which tabs are wanted, by role as settings name them: `team`, `summary`, `objectives`, `items`, `round:R1`, `followUp:O03`… */
export type WantedTabs = (settings: Settings) => string[]

/**
 * Opens only the tabs that are wanted: two calls each, by the ids settings remember. A tab counts when what stands in it says the
 * same; when one does not, or is not there, the answer is null, and all tabs have to be read.
 */
export function openPart(
  spreadsheet: Spreadsheet,
  wanted: WantedTabs,
  found = openSettings(spreadsheet),
): { tabs: Tab[]; known: KnownTabs } | null {
  if (!found) return null
  const known: KnownTabs = { ...noTabs(), settingsTab: found.tab, settings: found.settings }
  const tabs = [found.tab]
  for (const role of wanted(found.settings)) {
    const remembered = role === 'team' ? found.settings.mapping : found.settings.tabs[role]
    if (!remembered) continue
    const sheet = sheetOf(spreadsheet, remembered)
    if (!sheet) return null
    const values = role === 'items' ? readHidden(sheet, itemsZone) : readAll(sheet)
    const tab = openTab(sheet, values, { id: remembered.sheetId })
    if (!place(known, found.settings, role, tab)) return null
    tabs.push(tab)
  }
  return { tabs, known }
}

/**
 * Opens every tab but the summary, each as settings remember it, when the workbook has no other: then none has to be asked who it
 * is, and the hidden ones are read to the end of their grids. Null when a tab is not what it was, or there are more or fewer.
 */
export function openRemembered(spreadsheet: Spreadsheet): { tabs: Tab[]; known: KnownTabs } | null {
  // First: the list of sheets that comes with it is the one names and ids are looked up in.
  const count = spreadsheet.getNumSheets()
  const found = openSettings(spreadsheet)
  if (!found) return null
  const roles = Object.keys(found.settings.tabs).filter((role) => role !== 'settings')
  // The team's sheet and the settings beside them. Of the summary it is enough that it is there: where it went, another tab came.
  const { summary } = found.settings.tabs
  if (count !== roles.length + 2 || (summary && !sheetOf(spreadsheet, summary))) return null
  return openPart(spreadsheet, () => ['team', ...roles.filter((role) => role !== 'summary')], found)
}

/** The settings and their tab, by its name in any language; null when they stand nowhere under such a name. */
export function openSettings(spreadsheet: Spreadsheet): { tab: Tab; settings: Settings } | null {
  for (const { tabs } of Object.values(locales)) {
    const sheet = spreadsheet.getSheetByName(tabs.settings)
    if (!sheet) continue
    const tab = openTab(sheet, readHidden(sheet, 'A:C'), { name: tabs.settings })
    const found = findTable(tab, 'settings')
    if (found?.share !== 1) continue
    const settings = readSettingsRows(tab.values.slice(found.view.headerRow + 1).map((row) => row.map(textOf)))
    if (settings) return { tab, settings }
  }
  return null
}

const itemsZone = `A:${columnLetters(Object.keys(itemColumns).length - 1)}`

/** A hidden tab to the end of its grid, empty rows included: one call, and whether there is room needs no other. */
function readHidden(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: string): SheetCell[][] {
  try {
    return sheet.getRange(columns).getValues() as SheetCell[][]
  } catch {
    // It is narrower: made by an earlier version, or columns were deleted.
    return readAll(sheet)
  }
}

/** Puts a tab where its role says, when what stands in it says so too. */
function place(known: KnownTabs, settings: Settings, role: string, tab: Tab): boolean {
  if (role === 'team') {
    known.team = readTeamSheet(tab, settings.mapping)
    return known.team !== null
  }
  if (role === 'summary') {
    known.others.push(tab)
    return true
  }
  if (role === 'items') {
    const found = findTable(tab, 'items')
    if (!found || !isItemsTab(found)) return false
    known.items = tab
    return true
  }
  const found = bestTable(tab, settings)
  if (!found || roleOf(found, settings) !== role) return false
  keep(known, role, found)
  return true
}
