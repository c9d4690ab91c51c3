import { phrase } from '../../locales/format'
import { levels } from '../../model/level'
import { levelColours } from '../../model/level-colours'
import type { SummaryLook, SummaryRow } from '../composing/summary/cells'
import { cellValue } from '../writing/cell-content'
import { fitGrid, gridOf, newGrid } from './grid'
import type { MadeTab } from './new-tab'
import { findBlank, insertNamed, type Workspace } from './workspace'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows and columns kept free below and beside, for what people add. */
const spareRows = 60
const spareColumns = 3

const weights: Record<SummaryLook, 'bold' | 'normal'> = {
  plain: 'normal',
  title: 'bold',
  quiet: 'normal',
  section: 'bold',
  head: 'bold',
  countHead: 'bold',
  letterHead: 'bold',
  letter: 'bold',
  percent: 'normal',
}

const backgrounds: Partial<Record<SummaryLook, string>> = {
  section: '#d7e3fc',
  head: '#eef1f6',
  countHead: '#eef1f6',
  letterHead: '#eef1f6',
}

const alignments: Partial<Record<SummaryLook, 'right' | 'center'>> = {
  countHead: 'right',
  letterHead: 'center',
  letter: 'center',
}

const wrapped = new Set<SummaryLook>(['head', 'countHead', 'letterHead'])

/** Makes an empty Summary tab, right behind the team's sheet, with the colours of the matrix. */
export function makeSummaryTab(workspace: Workspace, team: Sheet, rows: number, columns: number): MadeTab {
  const { spreadsheet, locale } = workspace
  const own = locale.tabs.summary
  const blank = findBlank(workspace, own)
  const { sheet, name } = blank
    ? { sheet: blank, name: own }
    : insertNamed(workspace, own, (free) => spreadsheet.insertSheet(free, team.getIndex()))
  const sheetId = sheet.getSheetId()
  fitGrid(sheet, blank ? gridOf(blank) : newGrid, columns + spareColumns, rows + spareRows)
  sheet.setFrozenColumns(1)
  sheet.setTabColor('#d93025')
  sheet.setColumnWidth(1, 380)
  sheet.setColumnWidths(2, columns - 1, 110)
  sheet.setConditionalFormatRules(matrixColours(sheet, rows + spareRows, columns, workspace))
  return { sheet, known: { sheetId, name } }
}

/** Makes the grid large enough for a summary that has grown. */
export function growSummary(sheet: Sheet, rows: number, columns: number): void {
  const grid = gridOf(sheet)
  if (rows > grid.rows) sheet.insertRowsAfter(grid.rows, rows - grid.rows + 20)
  if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns)
}

function matrixColours(sheet: Sheet, rows: number, columns: number, { locale }: Workspace) {
  const range = sheet.getRange(1, 3, rows, Math.max(columns - 2, 1))
  return levels.map((level) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(phrase(locale, `letter.${level}`))
      .setBackground(levelColours[level].background)
      .setFontColor(levelColours[level].text)
      .setRanges([range])
      .build(),
  )
}

/** Writes the summary over its own cells, and empties what it filled before and no longer needs: six calls, whatever the size. */
export function writeSummary(sheet: Sheet, rows: SummaryRow[], height: number, width: number): void {
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null),
  )
  const range = sheet.getRange(1, 1, height, width)
  range.setNumberFormats(cells.map((row) => row.map((cell) => (cell?.look === 'percent' ? '0%' : 'General'))))
  range.setValues(cells.map((row) => row.map((cell) => (cell ? cellValue(cell.content) : ''))))
  range.setFontWeights(cells.map((row) => row.map((cell) => weights[cell?.look ?? 'plain'])))
  range.setHorizontalAlignments(cells.map((row) => row.map((cell) => alignments[cell?.look ?? 'plain'] ?? null)))
  range.setWraps(cells.map((row) => row.map((cell) => wrapped.has(cell?.look ?? 'plain'))))
  range.setBackgrounds(cells.map((row) => row.map((cell) => backgrounds[cell?.look ?? 'plain'] ?? null)))
}
