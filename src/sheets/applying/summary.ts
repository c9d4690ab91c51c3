import { digestOf } from '../../domain/digest'
import type { Figures } from '../../model/figures'
import type { KnownTab, Settings } from '../../model/settings'
import type { SummaryRow, SummaryWording } from '../composing/summary/cells'
import { composeSummary } from '../composing/summary/summary-rows'
import { checkTabCount } from '../layout/room'
import { chartsByTitle, placeCharts, planCharts } from '../layout/summary-charts'
import { growSummary, makeSummaryTab, writeSummary } from '../layout/summary-tab'
import { workspaceOf } from '../layout/workspace-of'
import { settingsRows } from '../memory/settings-rows'
import { openTab, readAll, sheetOf } from '../reading/open-tabs'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { Tab } from '../tab'
import { holds } from '../writing/cell-content'
import { refuseHeld, wholeOf } from './held-tabs'
import { makeHiddenRoom, rememberSettings } from './memory'
import { overdueColumns } from './settings-after'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The row that says which day the summary is of: it alone does not make a summary new. */
const dayRow = 1

/** Brings the Summary tab up to date, in place; says whether anything was written. What people wrote beside and below it stays. */
export function applySummary(spreadsheet: Spreadsheet, workbook: OpenWorkbook, figures: Figures): boolean {
  const { settings, known } = workbook
  const content = composeSummary(figures, settings.training, summaryWording(workbook))
  const { rows } = content
  const columns = Math.max(...rows.map((row) => row.length))
  const digest = digestOf(rows.flatMap((row, index) => (index === dayRow ? [] : [JSON.stringify(row)])))
  const before = settings.tabs.summary
  const tab = findSummary(spreadsheet, workbook)
  if (tab && before?.written?.digest === digest && standsThere(tab, rows)) return false

  const standing = tab ? chartsByTitle(tab.sheet) : new Map<string, never>()
  refuseHeld(spreadsheet, [
    { tab: known.settingsTab!, zones: [wholeOf(known.settingsTab!)] },
    ...(tab ? [{ tab, zones: [{ top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 }] }] : []),
  ])
  makeHiddenRoom(known.settingsTab!, settingsRows(settings).length + 2)
  const old = (tab && before?.written) || { rows: 0, columns: 0, digest: '' }
  const height = Math.max(rows.length, old.rows)
  const width = Math.max(columns, old.columns)
  let sheet = tab?.sheet
  let place: KnownTab | undefined = before
  if (!tab || !sheet) {
    checkTabCount(spreadsheet.getSheets().length + 1)
    const made = makeSummaryTab(workspaceOf(spreadsheet, workbook), known.team!.tab.sheet, height, width)
    sheet = made.sheet
    place = made.known
  } else makeWay(tab, old, height, width)
  const drawn = (tab && before?.written?.charts) || []
  const plans = planCharts(content, workbook.locale)
  placeCharts(sheet, plans, standing, drawn)
  const charts = [...new Set([...drawn, ...plans.map(({ title }) => title)])]
  const written = { rows: rows.length, columns, digest, charts }
  // Remembered first: a run that ends between the two leaves a tab that is known, and written the next time.
  rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, summary: { ...place!, written } } })
  writeSummary(sheet, rows, height, width)
  return true
}

function summaryWording(workbook: OpenWorkbook): SummaryWording {
  const { locale, words, cohort, followUps, settings } = workbook
  const found =
    followUps.length > 0
      ? followUps.map(({ view }) => ({ tab: view.tab.name(), columns: overdueColumns(view.columns) }))
      : rememberedTabs(settings).map(({ name, overdue }) => ({ tab: name, columns: overdue ?? null }))
  const overdueIn = found.flatMap(({ tab, columns }) => (columns ? [{ tab, ...columns }] : []))
  return { locale, words, rounds: cohort.rounds, overdueIn }
}

/** Are the follow-up tabs, which the summary counts in, still called as settings remember? Else they have to be read. */
export function standUnderTheirNames(spreadsheet: Spreadsheet, settings: Settings): boolean {
  return rememberedTabs(settings).every(
    ({ name, overdue }) => overdue !== undefined && spreadsheet.getSheetByName(name) !== null,
  )
}

function rememberedTabs({ tabs }: Settings): KnownTab[] {
  return Object.entries(tabs).flatMap(([role, tab]) => (role.startsWith('followUp:') ? [tab] : []))
}

/** The summary: by its sheet id, else by its name among the tabs that are nothing else. */
export function findSummary(spreadsheet: Spreadsheet, { known, settings }: OpenWorkbook): Tab | null {
  const remembered = settings.tabs['summary']
  if (!remembered) return null
  const { sheetId, name } = remembered
  const read = known.others.find((tab) => tab.id() === sheetId)
  if (read) return read
  const sheet = sheetOf(spreadsheet, remembered)
  return sheet
    ? openTab(sheet, readAll(sheet), { id: sheetId })
    : (known.others.find((tab) => tab.name() === name) ?? null)
}

/** A live count is not compared: what is read is its result. */
function standsThere({ values }: Tab, rows: SummaryRow[]): boolean {
  return rows.every((row, index) => {
    if (index === dayRow) return true
    return row.every(
      ({ content }, column) => content.kind === 'formula' || holds(values[index]?.[column] ?? '', content),
    )
  })
}

/** Rows are added inside when the summary grows onto what people wrote below it; the grid grows when it is too small. */
function makeWay({ sheet, values }: Tab, old: { rows: number }, height: number, width: number): void {
  const below = values.slice(old.rows, height).some((row) => row.slice(0, width).some((cell) => cell !== ''))
  if (old.rows > 0 && height > old.rows && below) sheet.insertRowsAfter(old.rows, height - old.rows)
  else growSummary(sheet, height, width)
}
