import { type Cell, readXlsx as readPackage, type Sheet } from 'hucre'
import { type CellData, emptySheet, type SheetData, type WorkbookData } from '../../workbook/data'
import { FileRefusal } from '../file-refusal'
import { plainFunctions } from './functions'
import { readOwnPart } from './own-part'
import { openPackage, type Package, partText } from './package'
import { readConditionalFormats } from './read-conditional-formats'
import { StyleReader } from './read-styles'
import { readValidations } from './read-validations'
import { readZone } from './references'
import { type ListedSheet, readSheetList } from './sheet-list'
import { shiftFormula } from './shift-formula'
import { defaultFont } from './style-book'
import { plainCellText } from './xml-text'

/** Pixels of a character of the default font, and of a point. */
const pixelsPerCharacter = 7
const pixelsPerPoint = 96 / 72

/** Reads an .xlsx package; throws FileRefusal when it is none. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const parts = openPackage(bytes, name)
  if (partText(parts, 'xl/vbaProject.bin') !== null) throw new FileRefusal('macros', name)
  try {
    const list = readSheetList(parts)
    const book = await readPackage(bytes, { readStyles: true, sheets: (_, index) => list[index]?.hasCells ?? false })
    return toData(parts, list, book)
  } catch (error) {
    if (error instanceof FileRefusal) throw error
    throw new FileRefusal('broken', name)
  }
}

function toData(parts: Package, list: ListedSheet[], book: Awaited<ReturnType<typeof readPackage>>): WorkbookData {
  const own = readOwnPart(parts)
  const ids = sheetIds(
    book.sheets.map(({ name }) => name),
    own.sheetIds,
  )
  const styles = new StyleReader(book.themeColors ?? [], defaultFont(partText(parts, 'xl/styles.xml') ?? ''))
  const idOf = (sheetName: string) => ids.get(sheetName)
  const sheets = book.sheets.map((sheet) => {
    const place = list.find(({ name }) => name === sheet.name)
    const data = toSheet(sheet, ids.get(sheet.name) ?? 0, styles, idOf, own.grids[sheet.name], place?.hidden ?? false)
    const { validations = [], conditionalFormats = [] } = own.rules[sheet.name] ?? {}
    data.validations.push(...validations)
    data.conditionalFormats.push(...conditionalFormats)
    return data
  })
  const known = new Set(sheets.map(({ id }) => id))
  return {
    locale: own.locale,
    timeZone: own.timeZone,
    sheets,
    namedRanges: readNames(book.namedRanges ?? [], idOf),
    metadata: own.metadata.filter(({ location }) => !('sheetId' in location) || known.has(location.sheetId)),
    protections: own.protections.filter(({ sheetId }) => known.has(sheetId)),
    documentProperties: own.documentProperties,
  }
}

/** Ids given by the workbench come again; a foreign file's first sheet is 0, the others count on. */
function sheetIds(names: string[], kept: Record<string, number>): Map<string, number> {
  const ids = new Map<string, number>()
  const used = new Set<number>(names.flatMap((name) => (kept[name] === undefined ? [] : [kept[name]])))
  let next = 0
  for (const name of names) {
    let id = kept[name]
    if (id === undefined) {
      while (used.has(next)) next++
      id = next
      used.add(id)
    }
    ids.set(name, id)
  }
  return ids
}

function toSheet(
  sheet: Sheet,
  id: number,
  styles: StyleReader,
  idOf: (name: string) => number | undefined,
  grid: { rows: number; columns: number } | undefined,
  hidden: boolean,
): SheetData {
  const data = emptySheet(id, sheet.name)
  const used = readCells(data, sheet, styles)
  data.rowCount = Math.max(used.rows, grid?.rows ?? Math.max(used.rows + 100, 200))
  data.columnCount = Math.max(used.columns, grid?.columns ?? 26)
  data.hidden = hidden || sheet.hidden === true || sheet.veryHidden === true
  data.frozenRows = sheet.freezePane?.rows ?? 0
  data.frozenColumns = sheet.freezePane?.columns ?? 0
  data.merges = (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }))
  readLines(data, sheet)
  data.validations = readValidations(sheet, id, idOf)
  data.conditionalFormats = readConditionalFormats(sheet, styles)
  const tabColor = styles.color(sheet.view?.tabColor)
  if (tabColor) data.tabColor = tabColor
  if (sheet.view?.rightToLeft) data.rightToLeft = true
  if (sheet.autoFilter) {
    const zone = readZone(sheet.autoFilter.range)
    if (zone) data.filter = { zone, hiddenValues: {} }
  }
  return data
}

function readCells(data: SheetData, sheet: Sheet, styles: StyleReader): { rows: number; columns: number } {
  let rows = sheet.rows.length
  let columns = 1
  const put = (row: number, column: number, cell: CellData) => {
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
    let line = data.cells[row]
    if (!line) {
      line = []
      data.cells[row] = line
    }
    line[column] = cell
  }
  for (const [row, values] of sheet.rows.entries()) {
    columns = Math.max(columns, values.length)
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== undefined && value !== '') put(row, column, { value: plain(value) })
    }
  }
  const shared = new Map<number, { formula: string; row: number; column: number }>()
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const formula = formulaOf(cell, row, column, shared)
    const read = readCell(cell, formula, data.cells[row]?.[column], styles)
    if (Object.keys(read).length > 0) put(row, column, read)
  }
  return { rows: Math.max(rows, 1), columns }
}

/** The formula of a cell; '' for none. One that is shared stands in full only in its first cell, and is filled from there. */
function formulaOf(
  { formula = '', formulaType, formulaSharedIndex }: Cell,
  row: number,
  column: number,
  shared: Map<number, { formula: string; row: number; column: number }>,
): string {
  if (formulaType !== 'shared' || formulaSharedIndex === undefined) return formula
  if (formula) shared.set(formulaSharedIndex, { formula, row, column })
  const first = shared.get(formulaSharedIndex)
  return first ? shiftFormula(first.formula, row - first.row, column - first.column) : ''
}

function readCell(cell: Cell, formula: string, known: CellData | undefined, styles: StyleReader): CellData {
  const read: CellData = {}
  const value = formula
    ? (cell.formulaResult ?? cell.value)
    : cell.richText
      ? cell.richText.map(({ text }) => text).join('')
      : cell.value
  if (value !== null && value !== undefined && value !== '')
    read.value = cell.type === 'error' ? { error: String(value) } : plain(value)
  else if (known?.value !== undefined && !formula) read.value = known.value
  if (formula) read.formula = `=${plainFunctions(formula.replace(/^=/, ''))}`
  const style = styles.read(cell.style)
  if (style) read.style = style
  if (cell.comment) read.note = plainCellText(cell.comment.text)
  return read
}

/** A date is a number with a date format. Days are read as UTC. */
function plain(value: string | number | boolean | Date): string | number | boolean {
  if (!(value instanceof Date)) return value
  return Math.round((value.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9
}

function readLines(data: SheetData, sheet: Sheet): void {
  for (const [column, { width, hidden }] of (sheet.columns ?? []).entries()) {
    if (column >= data.columnCount) break
    if (width !== undefined) data.columnWidths[column] = Math.round(width * pixelsPerCharacter + 5)
    if (hidden) data.hiddenColumns.push(column)
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (row >= data.rowCount) continue
    if (height !== undefined) data.rowHeights[row] = Math.round(height * pixelsPerPoint)
    if (hidden) data.hiddenRows.push(row)
  }
}

function readNames(
  names: { name: string; range: string; scope?: string }[],
  idOf: (name: string) => number | undefined,
): WorkbookData['namedRanges'] {
  return names.flatMap(({ name, range, scope }) => {
    const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(range)
    if (!found || scope || name.startsWith('_xlnm')) return []
    const sheetId = idOf((found[1] ?? found[2]!).replace(/''/g, "'"))
    const zone = readZone(found[3]!)
    return sheetId === undefined || !zone ? [] : [{ name, sheetId, zone }]
  })
}
