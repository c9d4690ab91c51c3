import { locales } from '../../locales'
import type { Settings } from '../../model/settings'
import { evaluationColumns, itemColumns, listColumns, objectiveColumns, visitColumns } from '../../model/tables'
import { readSettingsRows } from '../memory/settings-rows'
import type { SheetCell, Tab } from '../tab'
import { columnLetters } from '../writing/formulas'
import { textOf } from './cell'
import { type FoundTable, findTable } from './find-table'
import { bestTable, isItemsTab, type KnownTabs, keep, noTabs, roleOf } from './known-tabs'
import { openTab, readAll, sheetOf } from './open-tabs'
import { readTeamSheet } from './team-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Which tabs are wanted, by role as settings name them: `team`, `summary`, `objectives`, `items`, `round:R1`, `followUp:O03`… */
export type WantedTabs = (settings: Settings) => string[]

/**
 * Opens only the tabs that are wanted, by the ids settings remember: one call each where the columns Suivi made are enough, two
 * where the whole tab is needed. A tab counts when what stands in it says the same; when one does not, or is not there, the
 * answer is null, and all tabs have to be read.
 */
export function openPart(
  spreadsheet: Spreadsheet,
  wanted: WantedTabs,
  found = openSettings(spreadsheet),
  narrow = columnsToLookAt,
): { tabs: Tab[]; known: KnownTabs } | null {
  if (!found) return null
  const { settings } = found
  const known: KnownTabs = { ...noTabs(), settingsTab: found.tab, settings }
  const tabs = [found.tab]
  for (const role of wanted(settings)) {
    const remembered = role === 'team' ? settings.mapping : settings.tabs[role]
    if (!remembered) continue
    const sheet = sheetOf(spreadsheet, remembered)
    if (!sheet) return null
    const width = narrow[role.split(':')[0]!]
    const { sheetId: id } = remembered
    const own = width ? inOwnColumns(sheet, width, (tab) => tableOf(tab, role, settings), id) : null
    const tab = own?.view.tab ?? openTab(sheet, readWanted(sheet, role), { id })
    if (own) keep(known, role, own)
    else if (!place(known, settings, role, tab)) return null
    tabs.push(tab)
  }
  return { tabs, known }
}

/** How many columns Suivi gave the tables that people lengthen or widen, and Suivi does not. */
const columnsToChange: Record<string, number> = { objectives: size(objectiveColumns), lists: size(listColumns) }

/** The same for what is only looked at: where something is to be added, what stands beside and below counts too. */
const columnsToLookAt: Record<string, number> = {
  ...columnsToChange,
  visits: size(visitColumns),
  round: size(evaluationColumns),
}

function size(columns: object): number {
  return Object.keys(columns).length
}

/** The table in the columns Suivi made, when all of them stand there; null when the whole tab has to be looked through. */
function inOwnColumns<Table extends FoundTable>(
  sheet: Sheet,
  width: number,
  find: (tab: Tab) => Table | null,
  id?: number,
): Table | null {
  const values = readColumns(sheet, width)
  const found = values && find(openTab(sheet, values, id === undefined ? {} : { id }))
  return found && found.missing.length === 0 && Object.keys(found.renamed).length === 0 ? found : null
}

/** The Lists tab, for those who need nothing else of the workbook. */
export function openListsTab(sheet: Sheet): Tab {
  const own = inOwnColumns(sheet, size(listColumns), (tab) => findTable(tab, 'lists') as FoundTable | null)
  return own?.view.tab ?? openTab(sheet, readAll(sheet))
}

function readWanted(sheet: Sheet, role: string): SheetCell[][] {
  return role === 'items' ? readHidden(sheet, itemsZone) : readAll(sheet)
}

/** The first columns of a sheet down to the last row that holds something, in one call; null when the sheet has fewer. */
function readColumns(sheet: Sheet, width: number): SheetCell[][] | null {
  try {
    const values = sheet.getRange(`A:${columnLetters(width - 1)}`).getValues() as SheetCell[][]
    while (values.length > 1 && values[values.length - 1]!.every((cell) => cell === '')) values.pop()
    return values
  } catch {
    return null
  }
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
  const wanted = ['team', ...roles.filter((role) => role !== 'summary')]
  return openPart(spreadsheet, () => wanted, found, columnsToChange)
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
function readHidden(sheet: Sheet, columns: string): SheetCell[][] {
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
  const found = tableOf(tab, role, settings)
  if (found) keep(known, role, found)
  return found !== null
}

/** What stands in the tab, when that is the table of this role. */
function tableOf(tab: Tab, role: string, settings: Settings): FoundTable | null {
  const found = bestTable(tab, settings)
  return found && roleOf(found, settings) === role ? found : null
}
