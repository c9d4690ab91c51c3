import type {
  BandingData,
  BorderData,
  BorderSide,
  CellStyle,
  ChartData,
  ConditionalFormatData,
  FilterData,
  LineGroupData,
  MetadataData,
  NamedRangeData,
  ProtectionData,
  ValidationData,
  WorkbookData,
  Zone,
} from './data'

/**
 * What is written into a cell: a string is parsed as if typed, in the locale of the spreadsheet; null clears.
 * `{ date }` is a serial day number: a cell that has no number format gets the locale's date format (with the time, when it has one).
 */
export type Content = string | number | boolean | null | { date: number }

/** What a cell reads as: errors are their text, blanks ''. */
export type ReadValue = string | number | boolean

export interface ReadValues {
  values: ReadValue[][]
  /** Places (`row * columns + column` within the zone) whose number is shown as a date or a time, so that Google gives a Date. */
  dates: number[]
}

export interface SheetSummary {
  id: number
  name: string
  index: number
  hidden: boolean
  tabColor: string | null
  rowCount: number
  columnCount: number
  frozenRows: number
  frozenColumns: number
  rightToLeft: boolean
}

export type StyleKey = keyof CellStyle
export type ClearPart = 'contents' | 'formats' | 'notes' | 'validations'

export interface SortKey {
  /** Column of the sheet. */
  column: number
  ascending: boolean
}

/** Where a new sheet goes and what it is made from. */
export interface NewSheet {
  name: string | null
  /** 0-based place; null = after the active sheet's position rules of Google (behaviour 5). */
  index: number | null
  /** Id of the sheet to copy, with all it holds. */
  template: number | null
}

/**
 * Everything that can be asked of an open workbook: by the services of a script, by the page, by a test that plays a person.
 * Rows and columns count from 0. Arguments and results are plain data, so that they can cross to another thread.
 * A refusal is thrown as a `Refusal` whose message is Google's own sentence.
 */
export interface Operations {
  // the workbook
  locale(): string
  setLocale(locale: string): void
  timeZone(): string
  setTimeZone(timeZone: string): void
  sheets(): SheetSummary[]
  activeSheet(): number
  activateSheet(sheet: number): void

  // sheets
  insertSheet(made: NewSheet): SheetSummary
  copySheet(sheet: number): SheetSummary
  deleteSheet(sheet: number): void
  renameSheet(sheet: number, name: string): void
  moveSheet(sheet: number, index: number): void
  setHidden(sheet: number, hidden: boolean): void
  setTabColor(sheet: number, color: string | null): void
  setRightToLeft(sheet: number, rightToLeft: boolean): void
  hasHiddenGridlines(sheet: number): boolean
  setHiddenGridlines(sheet: number, hidden: boolean): void
  freeze(sheet: number, rows: number | null, columns: number | null): void

  // rows and columns
  insertRows(sheet: number, before: number, count: number): void
  insertColumns(sheet: number, before: number, count: number): void
  deleteRows(sheet: number, first: number, count: number): void
  deleteColumns(sheet: number, first: number, count: number): void
  moveRows(sheet: number, first: number, count: number, before: number): void
  moveColumns(sheet: number, first: number, count: number, before: number): void
  setRowHeights(sheet: number, first: number, count: number, pixels: number): void
  setColumnWidths(sheet: number, first: number, count: number, pixels: number): void
  rowHeight(sheet: number, row: number): number
  columnWidth(sheet: number, column: number): number
  hideRows(sheet: number, first: number, count: number, hidden: boolean): void
  hideColumns(sheet: number, first: number, count: number, hidden: boolean): void
  hiddenRows(sheet: number): number[]
  hiddenColumns(sheet: number): number[]

  // what cells hold
  /** The last row and column that hold something, counted from 1; 0 when the sheet is empty. */
  extent(sheet: number): { lastRow: number; lastColumn: number }
  readValues(sheet: number, zone: Zone): ReadValues
  readDisplay(sheet: number, zone: Zone): string[][]
  /** With `=`, in English with `,`; '' where there is none. */
  readFormulas(sheet: number, zone: Zone): string[][]
  /** Parsed as typed; the grid grows when the zone passes its end. */
  write(sheet: number, zone: Zone, contents: Content[][]): void
  clear(sheet: number, zone: Zone, parts: ClearPart[]): void
  sort(sheet: number, zone: Zone, keys: SortKey[]): void
  copyRange(sheet: number, zone: Zone, toSheet: number, to: Zone, parts: 'all' | 'values' | 'formats'): void
  moveRange(sheet: number, zone: Zone, toSheet: number, row: number, column: number): void

  // how cells look
  /** The user-entered style; `{}` where nothing was set. */
  readStyles(sheet: number, zone: Zone): CellStyle[][]
  /** One style for the whole zone, or one a cell; a key set to null goes back to its default; keys left out stay. */
  writeStyles(sheet: number, zone: Zone, styles: StylePatch | StylePatch[][]): void
  merges(sheet: number): Zone[]
  merge(sheet: number, zones: Zone[]): void
  unmerge(sheet: number, zone: Zone): void
  readNotes(sheet: number, zone: Zone): string[][]
  writeNotes(sheet: number, zone: Zone, notes: (string | null)[][]): void

  // rules
  validations(sheet: number): ValidationData[]
  /** Replaces whatever rule the cells had; null takes it away. */
  setValidation(sheet: number, zones: Zone[], rule: Omit<ValidationData, 'zones'> | null): void
  conditionalFormats(sheet: number): ConditionalFormatData[]
  setConditionalFormats(sheet: number, rules: ConditionalFormatData[]): void
  filter(sheet: number): FilterData | null
  setFilter(sheet: number, filter: FilterData | null): void
  protections(): ProtectionData[]
  setProtections(protections: ProtectionData[]): void
  metadata(): MetadataData[]
  setMetadata(metadata: MetadataData[]): void
  namedRanges(): NamedRangeData[]
  setNamedRanges(ranges: NamedRangeData[]): void
  groups(sheet: number): LineGroupData[]
  setGroups(sheet: number, groups: LineGroupData[]): void
  bandings(sheet: number): BandingData[]
  setBandings(sheet: number, bandings: BandingData[]): void
  charts(sheet: number): ChartData[]
  setCharts(sheet: number, charts: ChartData[]): void
  documentProperties(): Record<string, string>
  setDocumentProperties(properties: Record<string, string>): void

  // whole
  /** Everything as data, to be saved. */
  dump(): WorkbookData
}

/** A workbook that can tell before it writes. */
export interface ChecksWrites {
  /** Throws the refusal that writing there would meet; without contents, only that of a protection. */
  checkWrite(sheet: number, zone: Zone, contents: Content[][] | null): void
}

export type StylePatch = { [Key in Exclude<StyleKey, 'border'>]?: CellStyle[Key] | null } & {
  border?: BorderPatch | null
}

/** Sides left out stay as they were; a side set to null loses its line. */
export type BorderPatch = { [Side in keyof BorderData]?: BorderSide | null }

/** Something Google Sheets refuses; the message is its own sentence. */
export class Refusal extends Error {
  override name = 'Exception'
}
