/** A workbook as plain data: what files are read into, what the engine loads and gives back. Rows and columns count from 0. */
export interface WorkbookData {
  /** Google's name of the spreadsheet locale, such as `fr_FR`. */
  locale: string
  /** IANA name, such as `Africa/Dakar`. */
  timeZone: string
  sheets: SheetData[]
  namedRanges: NamedRangeData[]
  /** Developer metadata of the spreadsheet, its sheets, whole rows and whole columns. */
  metadata: MetadataData[]
  protections: ProtectionData[]
  /** PropertiesService.getDocumentProperties(), which Google keeps beside the file. */
  documentProperties: Record<string, string>
}

export interface SheetData {
  /** Google's sheet id: 0 for the first sheet of a new file, random later, kept through save and open. */
  id: number
  name: string
  /** Grid size, empty cells included. */
  rowCount: number
  columnCount: number
  hidden: boolean
  /** `#rrggbb`. */
  tabColor?: string
  rightToLeft?: boolean
  frozenRows: number
  frozenColumns: number
  /** `cells[row]?.[column]`; rows and cells that hold nothing are left out. */
  cells: (CellData | undefined)[][]
  merges: Zone[]
  /** Pixels, where not the default (100 and 21). */
  columnWidths: Record<number, number>
  rowHeights: Record<number, number>
  hiddenRows: number[]
  hiddenColumns: number[]
  validations: ValidationData[]
  conditionalFormats: ConditionalFormatData[]
  /** The basic filter of the sheet, when there is one. */
  filter?: FilterData
  charts: ChartData[]
  /** Rows and columns that can be folded away together. */
  groups?: LineGroupData[]
  bandings?: BandingData[]
  hiddenGridlines?: boolean
}

/** What a cell holds when it is not a formula. A day is a number with a date format; an error is `{ error: '#REF!' }`. */
export type CellValue = string | number | boolean | { error: string }

export interface CellData {
  value?: CellValue
  /** With its `=`, English function names, `,` between arguments. `value` is then the last result. */
  formula?: string
  style?: CellStyle
  note?: string
}

/** Only what differs from the default is set. Styles that are alike may be one shared object: never changed in place. */
export interface CellStyle {
  /** A Sheets pattern such as `@`, `0.0%`, `dd/mm/yyyy`. */
  numberFormat?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  fontSize?: number
  fontFamily?: string
  /** `#rrggbb`. */
  color?: string
  background?: string
  horizontal?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'middle' | 'bottom'
  wrap?: 'overflow' | 'wrap' | 'clip'
  /** Degrees, from -90 to 90. */
  rotation?: number
  /** Letters below one another. */
  verticalText?: boolean
  direction?: 'ltr' | 'rtl'
  border?: BorderData
}

export interface BorderData {
  top?: BorderSide
  right?: BorderSide
  bottom?: BorderSide
  left?: BorderSide
}

export interface BorderSide {
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double'
  color: string
}

/** A rectangle of cells, ends included. */
export interface Zone {
  top: number
  left: number
  bottom: number
  right: number
}

export interface ValidationData {
  zones: Zone[]
  /** A name of Google's DataValidationCriteria, such as `VALUE_IN_RANGE`. */
  criterion: string
  /** As `getCriteriaValues()`, but a range is `{ sheetId, zone }` and a date is `{ date: serial }`. */
  arguments: CriterionArgument[]
  allowInvalid: boolean
  helpText?: string
}

export type CriterionArgument = string | number | boolean | string[] | RangeReference | { date: number } | null

export interface RangeReference {
  sheetId: number
  zone: Zone
}

export interface ConditionalFormatData {
  zones: Zone[]
  /** A name of Google's BooleanCriteria, such as `CUSTOM_FORMULA` or `TEXT_EQUAL_TO`. */
  criterion: string
  arguments: (string | number | { date: number })[]
  style: CellStyle
}

export interface FilterData {
  zone: Zone
  /** Values hidden, by column of the sheet. */
  hiddenValues: Record<number, string[]>
  /** What a column was filtered by, when that was a condition; what it hides stands in `hiddenValues`. */
  conditions?: Record<number, { criterion: string; arguments: (string | number | { date: number })[] }>
}

/** Lines from `first` to `last` that are folded together; a group within a group is one level deeper. */
export interface LineGroupData {
  dimension: 'ROWS' | 'COLUMNS'
  first: number
  last: number
  collapsed: boolean
}

/** Rows or columns of a range in alternating colours, over what cells have of their own. */
export interface BandingData {
  id: number
  zone: Zone
  by: 'ROWS' | 'COLUMNS'
  /** `#rrggbb`; null = none. */
  header: string | null
  first: string
  second: string
  footer: string | null
}

/** An embedded chart. `options` is passed through as `setOption` gave it. */
export interface ChartData {
  id: number
  type: string
  ranges: Zone[]
  rangeSheetId: number
  row: number
  column: number
  offsetX: number
  offsetY: number
  width: number
  height: number
  options: Record<string, unknown>
}

export interface NamedRangeData {
  name: string
  sheetId: number
  zone: Zone
}

export interface MetadataData {
  id: number
  key: string
  value: string | null
  visibility: 'DOCUMENT' | 'PROJECT'
  location:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'ROW'; sheetId: number; index: number }
    | { type: 'COLUMN'; sheetId: number; index: number }
}

export interface ProtectionData {
  id: number
  sheetId: number
  /** Absent for a whole sheet. */
  zone?: Zone
  /** The named range that it follows. */
  rangeName?: string
  /** For a whole sheet: what may be edited all the same. */
  unprotected: Zone[]
  description: string
  warningOnly: boolean
  /** May the person at the workbench edit it? `false` makes writes throw as Google does. */
  canEdit: boolean
}

/** A workbook with one empty sheet of Google's size. */
export function emptyWorkbook(locale: string, timeZone: string, sheetName = 'Sheet1'): WorkbookData {
  return {
    locale,
    timeZone,
    sheets: [emptySheet(0, sheetName)],
    namedRanges: [],
    metadata: [],
    protections: [],
    documentProperties: {},
  }
}

/** An empty sheet: 1000 rows by 26 columns, as Google makes them. */
export function emptySheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetData {
  return {
    id,
    name,
    rowCount,
    columnCount,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  }
}
