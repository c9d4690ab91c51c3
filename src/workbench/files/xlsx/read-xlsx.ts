import { readXlsx as readPackage, type Sheet } from 'hucre'
import { emptySheet, type SheetData, type WorkbookData } from '../../workbook/data'
import { FileRefusal } from '../file-refusal'
import { RawDays } from './days'
import { leaveFarLooks, mergeInGrid } from './grid-size'
import { type OwnPart, readOwnPart } from './own-part'
import { openPackage, type Package, partText, repacked } from './package'
import { readCells } from './read-cells'
import { readConditionalFormats } from './read-conditional-formats'
import { StyleReader } from './read-styles'
import { readValidations } from './read-validations'
import { readZone } from './references'
import { type ListedSheet, readSheetList } from './sheet-list'
import { defaultFont } from './style-book'

/** Pixels of a character of the default font, and of a point. */
const pixelsPerCharacter = 7
const pixelsPerPoint = 96 / 72

/** Reads an .xlsx package; throws FileRefusal when it is none. `locale`: of a file that does not say. */
export async function readXlsx(bytes: Uint8Array, name: string, locale = 'en_US'): Promise<WorkbookData> {
  const parts = openPackage(bytes, name)
  if (Object.keys(parts).some((path) => /^xl\/(vbaProject\.bin$|macrosheets\/)/.test(path)))
    throw new FileRefusal('macros', name)
  try {
    const list = readSheetList(parts)
    const book = await readPackage(repacked(parts), {
      readStyles: true,
      sheets: (_, index) => list[index]?.hasCells ?? false,
    })
    return toData(readOwnPart(parts, locale), parts, list, book)
  } catch (error) {
    if (error instanceof FileRefusal) throw error
    throw new FileRefusal('broken', name)
  }
}

function toData(
  own: OwnPart,
  parts: Package,
  list: ListedSheet[],
  book: Awaited<ReturnType<typeof readPackage>>,
): WorkbookData {
  const ids = sheetIds(
    book.sheets.map(({ name }) => name),
    own.sheetIds,
  )
  const styles = new StyleReader(book.themeColors ?? [], defaultFont(partText(parts, 'xl/styles.xml') ?? ''))
  const idOf = (sheetName: string) => ids.get(sheetName)
  const sheets = book.sheets.map((sheet) => {
    const place = list.find(({ name }) => name === sheet.name)
    const data = toSheet(
      sheet,
      ids.get(sheet.name) ?? 0,
      styles,
      idOf,
      own.grids[sheet.name],
      new RawDays(parts, place?.path ?? ''),
    )
    data.hidden ||= place?.hidden ?? false
    const { validations = [], conditionalFormats = [], charts = [], hiddenValues = {} } = own.unsaid[sheet.name] ?? {}
    data.validations.push(...validations)
    data.conditionalFormats.push(...conditionalFormats)
    data.charts.push(...charts)
    const { groups, bandings } = own.unsaid[sheet.name] ?? {}
    if (groups) data.groups = groups
    if (bandings) data.bandings = bandings
    if (data.filter) data.filter.hiddenValues = hiddenValues
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
  days: RawDays,
): SheetData {
  const data = emptySheet(id, sheet.name)
  const used = readCells(data, sheet, styles, days)
  const rows = leaveFarLooks(data, used.rows)
  data.rowCount = Math.max(rows, grid?.rows ?? Math.max(rows + 100, 200))
  data.columnCount = Math.max(used.columns, grid?.columns ?? 26)
  data.hidden = sheet.hidden === true || sheet.veryHidden === true
  data.frozenRows = sheet.freezePane?.rows ?? 0
  data.frozenColumns = sheet.freezePane?.columns ?? 0
  data.merges = (sheet.merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }) =>
    mergeInGrid({ top: startRow, left: startCol, bottom: endRow, right: endCol }, data),
  )
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
