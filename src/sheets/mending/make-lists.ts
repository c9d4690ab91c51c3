import { type Level, levels } from '../../model/level'
import { type Message, message } from '../../model/message'
import type { Column } from '../../model/table'
import { tables } from '../../model/tables'
import { rememberSettings } from '../applying/memory'
import { columnRules } from '../layout/drop-downs'
import { listRows, newListRanges } from '../layout/lists-tab'
import { makeTab } from '../layout/new-tab'
import { openWorkspace } from '../layout/workspace'
import { type OpenWorkbook, readWorkbook } from '../reading/read-workbook'
import { safeText } from '../writing/safe-text'
import { generatedTables } from './generated-tables'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Makes a deleted Lists tab again: the usual words, the team's marks beside them; the drop-downs of the other tabs point at it. */
export function makeLists(spreadsheet: Spreadsheet): Message[] {
  const workbook = readWorkbook(spreadsheet)
  const { settings, locale, words, tabs } = workbook
  const rows = listRows(locale, spellingsOf(workbook))
  const workspace = openWorkspace(spreadsheet, tabs, { locale, words })
  const made = makeTab(workspace, { table: 'lists', name: locale.tabs.lists, rows: rows.length, tabColour: '#9aa0a6' })
  pointAt(workbook, made.sheet, rows)
  made.sheet.getRange(2, 1, rows.length, 4).setValues(rows.map((row) => row.map(safeText)))
  rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, lists: made.known } })
  return [message('note', 'lists.madeAgain', { tab: made.known.name })]
}

function spellingsOf({ settings: { mapping, rounds } }: OpenWorkbook) {
  // Marks of what was acquired are no words of practice.
  const isPractice = rounds.some(({ speaksOf, title }) => speaksOf === 'practice' && title !== '')
  if (!isPractice || mapping.speaksOf === 'acquired') return []
  const marks = Object.entries(mapping.marks)
  return levels.map((level: Level) => ({
    list: 'level' as const,
    key: level,
    also: marks.flatMap(([text, own]) => (own === level ? [text] : [])),
  }))
}

/** The drop-downs of every generated tab choose from the new lists. */
function pointAt({ known, locale }: OpenWorkbook, sheet: Sheet, rows: string[][]): void {
  const lists = newListRanges(sheet, rows, locale)
  for (const { table } of generatedTables(known)) {
    const { view } = table
    const places = view.columns as Record<string, number>
    const columns = Object.entries<Column>(tables[view.table]).filter(([key]) => places[key] !== undefined)
    const bottom = view.tab.sheet.getMaxRows()
    for (const { column, rule } of columnRules(columns, lists)) {
      const [key, { kind }] = columns[column]!
      const height = bottom - view.headerRow - 1
      if (kind === 'word' && height > 0)
        view.tab.sheet.getRange(view.headerRow + 2, places[key]! + 1, height, 1).setDataValidation(rule)
    }
  }
}
