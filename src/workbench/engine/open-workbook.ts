import type * as Data from '../workbook/data'
import type * as Ops from '../workbook/operations'
import { type CopyPart, copyZone, moveZone } from './copying'
import { defaultColumnWidth, dumpSheet } from './dump'
import type { Engine } from './engine'
import { checkWritable } from './guards'
import * as lines from './lines'
import { engineLocale, loadEngine } from './load'
import * as looks from './looks'
import * as rules from './rules'
import * as sheets from './sheets'
import { sortZone } from './sorting'
import { checkValid } from './validity'
import { checkBounds, extentOf, mapZone, readValues, writeContents } from './values'

type Zone = Data.Zone

/** Opens data as a workbook that can be asked and changed. */
export function openWorkbook(data: Data.WorkbookData): OpenWorkbook {
  return new OpenWorkbook(loadEngine(data), data)
}

/** An open workbook over the calculating engine: a list of operations, each told elsewhere. */
export class OpenWorkbook implements Ops.Operations, Ops.ChecksWrites {
  private active: number
  private spreadsheetMetadata: Data.MetadataData[]
  private properties: Record<string, string>

  constructor(
    readonly engine: Engine,
    data: Data.WorkbookData,
  ) {
    this.active = (data.sheets.find(({ hidden }) => !hidden) ?? data.sheets[0]!).id
    this.spreadsheetMetadata = data.metadata.filter(({ location }) => location.type === 'SPREADSHEET')
    this.properties = { ...data.documentProperties }
  }

  locale = () => this.engine.localeCode
  setLocale(code: string) {
    this.engine.localeCode = code
    this.engine.command({ type: 'UPDATE_LOCALE', locale: engineLocale(code) })
  }
  timeZone = () => this.engine.timeZone
  setTimeZone(timeZone: string) {
    this.engine.timeZone = timeZone
  }

  sheets = () => this.engine.sheetIds().map((id) => sheets.summarise(this.engine, id))
  activeSheet = () => (this.engine.has(this.active) ? this.active : this.engine.sheetIds()[0]!)
  activateSheet(sheet: number) {
    sheets.requireSheet(this.engine, sheet)
    this.active = sheet
  }
  insertSheet(made: Ops.NewSheet) {
    this.active = sheets.insertSheet(this.engine, made, this.activeSheet())
    return sheets.summarise(this.engine, this.active)
  }
  copySheet = (sheet: number) => sheets.summarise(this.engine, sheets.copySheet(this.engine, sheet))
  deleteSheet(sheet: number) {
    const index = this.engine.sheetIds().indexOf(sheet)
    sheets.deleteSheet(this.engine, sheet)
    const ids = this.engine.sheetIds()
    if (this.active === sheet) this.active = ids[Math.min(index, ids.length - 1)]!
  }
  renameSheet = (sheet: number, name: string) => sheets.renameSheet(this.engine, sheet, name)
  moveSheet = (sheet: number, index: number) => sheets.moveSheet(this.engine, sheet, index)
  setHidden = (sheet: number, hidden: boolean) => sheets.setHidden(this.engine, sheet, hidden)
  setTabColor(sheet: number, color: string | null) {
    this.engine.command({ type: 'COLOR_SHEET', sheetId: String(sheet), color: color ?? undefined })
  }
  setRightToLeft = (sheet: number, rightToLeft: boolean) => this.engine.setExtras(sheet, { rightToLeft })
  hasHiddenGridlines = (sheet: number) => this.engine.extras(sheet).hiddenGridlines ?? false
  setHiddenGridlines = (sheet: number, hiddenGridlines: boolean) => this.engine.setExtras(sheet, { hiddenGridlines })
  freeze = (sheet: number, rows: number | null, columns: number | null) =>
    sheets.freeze(this.engine, sheet, rows, columns)

  insertRows = (sheet: number, before: number, count: number) =>
    lines.insertLines(this.engine, sheet, 'ROW', before, count)
  insertColumns = (sheet: number, before: number, count: number) =>
    lines.insertLines(this.engine, sheet, 'COL', before, count)
  deleteRows = (sheet: number, first: number, count: number) =>
    lines.deleteLines(this.engine, sheet, 'ROW', first, count)
  deleteColumns = (sheet: number, first: number, count: number) =>
    lines.deleteLines(this.engine, sheet, 'COL', first, count)
  moveRows = (sheet: number, first: number, count: number, before: number) =>
    lines.moveLines(this.engine, sheet, 'ROW', first, count, before)
  moveColumns = (sheet: number, first: number, count: number, before: number) =>
    lines.moveLines(this.engine, sheet, 'COL', first, count, before)
  setRowHeights = (sheet: number, first: number, count: number, pixels: number) =>
    lines.resizeLines(this.engine, sheet, 'ROW', first, count, pixels)
  setColumnWidths = (sheet: number, first: number, count: number, pixels: number) =>
    lines.resizeLines(this.engine, sheet, 'COL', first, count, pixels)
  rowHeight = (sheet: number, row: number) => this.engine.rowSize(sheet, row) ?? 21
  /** The engine draws a column that nobody sized 96 pixels wide; Google's are 100. */
  columnWidth(sheet: number, column: number) {
    const size = this.engine.columnSize(sheet, column)
    return size === defaultColumnWidth ? 100 : size
  }
  hideRows = (sheet: number, first: number, count: number, hidden: boolean) =>
    lines.hideLines(this.engine, sheet, 'ROW', first, count, hidden)
  hideColumns = (sheet: number, first: number, count: number, hidden: boolean) =>
    lines.hideLines(this.engine, sheet, 'COL', first, count, hidden)
  hiddenRows = (sheet: number) => indexes(this.engine.rowCount(sheet), (row) => this.engine.isRowHidden(sheet, row))
  hiddenColumns = (sheet: number) =>
    indexes(this.engine.columnCount(sheet), (column) => this.engine.isColumnHidden(sheet, column))

  extent = (sheet: number) => extentOf(this.engine, sheet)
  readValues = (sheet: number, zone: Zone) => readValues(this.engine, sheet, zone)
  readDisplay(sheet: number, zone: Zone) {
    checkBounds(this.engine, sheet, zone)
    return mapZone(zone, (row, column) => this.engine.cell(sheet, row, column).display)
  }
  readFormulas(sheet: number, zone: Zone) {
    checkBounds(this.engine, sheet, zone)
    return mapZone(zone, (row, column) => this.engine.cell(sheet, row, column).formula ?? '')
  }
  write(sheet: number, zone: Zone, contents: Ops.Content[][]) {
    checkValid(this.engine, sheet, zone, contents)
    writeContents(this.engine, sheet, zone, contents)
  }
  checkWrite(sheet: number, zone: Zone, contents: Ops.Content[][] | null) {
    sheets.requireSheet(this.engine, sheet)
    checkWritable(this.engine, sheet, zone)
    if (contents) checkValid(this.engine, sheet, zone, contents)
  }
  clear = (sheet: number, zone: Zone, parts: Ops.ClearPart[]) => {
    looks.clearZone(this.engine, sheet, zone, parts)
    if (parts.includes('validations')) rules.setValidation(this.engine, sheet, [zone], null)
  }
  sort = (sheet: number, zone: Zone, keys: Ops.SortKey[]) => sortZone(this.engine, sheet, zone, keys)
  copyRange = (sheet: number, zone: Zone, toSheet: number, to: Zone, parts: CopyPart) =>
    copyZone(this.engine, sheet, zone, toSheet, to, parts)
  moveRange = (sheet: number, zone: Zone, toSheet: number, row: number, column: number) =>
    moveZone(this.engine, sheet, zone, toSheet, row, column)

  readStyles = (sheet: number, zone: Zone) => looks.readStyles(this.engine, sheet, zone)
  writeStyles = (sheet: number, zone: Zone, styles: Ops.StylePatch | Ops.StylePatch[][]) =>
    looks.writeStyles(this.engine, sheet, zone, styles)
  merges = (sheet: number) => this.engine.merges(sheet)
  merge(sheet: number, zones: Zone[]) {
    for (const zone of zones) checkWritable(this.engine, sheet, zone)
    this.engine.command({ type: 'ADD_MERGE', sheetId: String(sheet), target: zones, force: true })
  }
  unmerge(sheet: number, zone: Zone) {
    this.engine.command({ type: 'REMOVE_MERGE', sheetId: String(sheet), target: [zone] })
  }
  readNotes = (sheet: number, zone: Zone) => looks.readNotes(this.engine, sheet, zone)
  writeNotes = (sheet: number, zone: Zone, notes: (string | null)[][]) =>
    looks.writeNotes(this.engine, sheet, zone, notes)

  validations = (sheet: number) => this.engine.extras(sheet).validations
  setValidation = (sheet: number, zones: Zone[], rule: Omit<Data.ValidationData, 'zones'> | null) =>
    rules.setValidation(this.engine, sheet, zones, rule)
  conditionalFormats = (sheet: number) => this.engine.extras(sheet).conditionalFormats
  setConditionalFormats = (sheet: number, conditionalFormats: Data.ConditionalFormatData[]) =>
    this.engine.setExtras(sheet, { conditionalFormats })
  filter = (sheet: number) => this.engine.extras(sheet).filter
  setFilter = (sheet: number, filter: Data.FilterData | null) => this.engine.setExtras(sheet, { filter })
  protections = () => rules.protections(this.engine)
  setProtections = (all: Data.ProtectionData[]) => rules.setProtections(this.engine, all)
  metadata = () => [...this.spreadsheetMetadata, ...rules.sheetMetadata(this.engine)]
  setMetadata(all: Data.MetadataData[]) {
    this.spreadsheetMetadata = all.filter(({ location }) => location.type === 'SPREADSHEET')
    rules.setSheetMetadata(this.engine, all)
  }
  namedRanges = () => rules.namedRanges(this.engine)
  setNamedRanges = (ranges: Data.NamedRangeData[]) => rules.setNamedRanges(this.engine, ranges)
  groups = (sheet: number) => this.engine.extras(sheet).groups ?? []
  setGroups = (sheet: number, groups: Data.LineGroupData[]) => this.engine.setExtras(sheet, { groups })
  bandings = (sheet: number) => this.engine.extras(sheet).bandings ?? []
  setBandings = (sheet: number, bandings: Data.BandingData[]) => this.engine.setExtras(sheet, { bandings })
  charts = (sheet: number) => this.engine.extras(sheet).charts
  setCharts = (sheet: number, charts: Data.ChartData[]) => this.engine.setExtras(sheet, { charts })
  documentProperties = () => ({ ...this.properties })
  setDocumentProperties(properties: Record<string, string>) {
    this.properties = { ...properties }
  }

  dump(): Data.WorkbookData {
    const shared = new Map<string, Data.CellStyle>()
    return {
      locale: this.engine.localeCode,
      timeZone: this.engine.timeZone,
      sheets: this.engine.sheetIds().map((id) => dumpSheet(this.engine, id, this.engine.name(id), shared)),
      namedRanges: this.namedRanges(),
      metadata: this.metadata(),
      protections: this.protections(),
      documentProperties: this.documentProperties(),
    }
  }
}

function indexes(count: number, is: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(is)
}
