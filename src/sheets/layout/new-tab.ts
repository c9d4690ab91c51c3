import { phrase } from '../../locales/format'
import { writtenHeader } from '../../locales/known-headers'
import type { KnownTab } from '../../model/settings'
import type { Column } from '../../model/table'
import { type ColumnKey, type TableName, tables } from '../../model/tables'
import { runsOf } from '../writing/computed-blocks'
import { columnRules } from './drop-downs'
import { fitGrid, type Grid, gridOf, newGrid } from './grid'
import { headerColours, quietText } from './palette'
import { rowColours } from './row-colours'
import { tabName } from './tab-name'
import { findBlank, insertNamed, takePlace, type Workspace } from './workspace'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows kept free below a table, so that rows can be inserted inside its formats. */
const spareRows = 20
/** Columns kept free to its right, for people's own. */
const spareColumns = 2

/** Rows a tall tab is laid out with, its header among them: formats count by the cell, rows inserted between them do not. */
const fewRows = 3

/** Tabs that hold a row for each participant and objective. */
function isTall(table: TableName): boolean {
  return table === 'evaluation' || table === 'items'
}

/** A tab to be made. */
export interface NewTab {
  table: TableName
  /** Wished for; on a clash it gets a number. */
  name: string
  /** How many rows it must hold below its header. */
  rows: number
  /** Stands right before this sheet; at the end when left out. */
  before?: Sheet | undefined
  /** A tab of the same table made in this run, still without rows: the new one is a copy of it. */
  template?: Sheet | undefined
  hidden?: boolean
  tabColour?: string | undefined
}

/** A tab just made, with what settings remember of it. */
export interface MadeTab {
  sheet: Sheet
  known: KnownTab
}

/** Makes a tab for a table: grid, header, formats, drop-downs, colours. Its rows are written later, once all structure stands. */
export function makeTab(workspace: Workspace, wanted: NewTab): MadeTab {
  const own = tabName(wanted.name)
  const blank = findBlank(workspace, own)
  if (blank) {
    layOut(workspace, blank, wanted, gridOf(blank))
    return { sheet: blank, known: { sheetId: blank.getSheetId(), name: own } }
  }
  const { sheet, name } = insertSheet(workspace, wanted)
  const sheetId = sheet.getSheetId()
  if (!wanted.template) layOut(workspace, sheet, wanted, newGrid)
  return { sheet, known: { sheetId, name } }
}

function insertSheet(workspace: Workspace, { name, before, template }: NewTab): { sheet: Sheet; name: string } {
  const { spreadsheet, order } = workspace
  const index = takePlace(workspace, before)
  const made = insertNamed(workspace, name, (free) =>
    template ? spreadsheet.insertSheet(free, index, { template }) : spreadsheet.insertSheet(free, index),
  )
  order?.splice(index, 0, made.sheet)
  return made
}

function layOut(workspace: Workspace, sheet: Sheet, { table, rows, hidden, tabColour }: NewTab, grid: Grid): void {
  const columns = Object.entries<Column>(tables[table])
  const width = columns.length + (hidden ? 0 : spareColumns)
  const whole = 1 + rows + spareRows
  const height = isTall(table) ? fewRows : whole
  fitGrid(sheet, grid, width, height)
  if (hidden) sheet.hideSheet()
  sheet.getRange(1, 1, height, columns.length).setVerticalAlignment('top').setWrap(!hidden)
  writeHeader(workspace, sheet, table, columns)
  formatColumns(workspace, sheet, columns, height)
  sheet.setFrozenRows(1)
  if (!hidden) finish(workspace, sheet, { table, tabColour }, columns, height)
  // Inside the formats, which the new rows take over.
  if (whole > height) sheet.insertRowsAfter(height - 1, whole - height)
}

/** Drop-downs, colours and what stays in sight: for tabs that people see. */
function finish(
  workspace: Workspace,
  sheet: Sheet,
  { table, tabColour }: Pick<NewTab, 'table' | 'tabColour'>,
  columns: [string, Column][],
  height: number,
): void {
  const names = columns.findIndex(([key]) => key === 'name')
  if (names === 1) sheet.setFrozenColumns(2)
  if (tabColour) sheet.setTabColor(tabColour)
  for (const { column, rule } of columnRules(columns, workspace.lists)) {
    sheet.getRange(2, column + 1, height - 1, 1).setDataValidation(rule)
  }
  const colours = rowColours(sheet, table, height, workspace)
  if (colours.length > 0) sheet.setConditionalFormatRules(colours)
}

function writeHeader({ locale }: Workspace, sheet: Sheet, table: TableName, columns: [string, Column][]): void {
  const header = sheet.getRange(1, 1, 1, columns.length)
  header
    .setValues([columns.map(([key]) => writtenHeader(locale, table, key as ColumnKey<typeof table>))])
    .setFontWeight('bold')
    .setBackgrounds([columns.map(([, { owner }]) => headerColours[owner])])
  const notes = columns.map(([key, { owner, kind }]) => {
    if (owner === 'slip') return phrase(locale, 'note.slip')
    if (table === 'evaluation' && key === 'level') return phrase(locale, 'note.level')
    return owner === 'suivi' && kind !== 'id' ? phrase(locale, 'note.computed') : ''
  })
  if (notes.some((note) => note !== '')) header.setNotes([notes])
}

function formatColumns({ locale }: Workspace, sheet: Sheet, columns: [string, Column][], height: number): void {
  const formats = columns.map(([, { kind }]) =>
    kind === 'day' ? locale.dayFormat : kind === 'number' ? '0' : kind === 'formula' ? '' : '@',
  )
  for (const format of new Set(formats)) {
    if (format === '') continue
    const places = formats.flatMap((own, column) => (own === format ? [column] : []))
    for (const [first, last] of runsOf(places)) {
      sheet.getRange(2, first + 1, height - 1, last - first + 1).setNumberFormat(format)
    }
  }
  for (const width of new Set(columns.map(([, column]) => column.width))) {
    const places = columns.flatMap(([, column], index) => (column.width === width ? [index] : []))
    for (const [first, last] of runsOf(places)) sheet.setColumnWidths(first + 1, last - first + 1, width)
  }
  if (columns[0]![0] === 'id')
    sheet
      .getRange(2, 1, height - 1, 1)
      .setFontSize(8)
      .setFontColor(quietText)
}
