import type {
  BandingData,
  BorderData,
  ChartData,
  ConditionalFormatData,
  CriterionArgument,
  FilterData,
  LineGroupData,
  MetadataData,
  NamedRangeData,
  ProtectionData,
  ValidationData,
} from '../workbook/data'
import { type Shift, shiftIndex, shiftZone, shiftZones } from './shifting'

/** What the library has not for one cell. */
export interface CellExtras {
  note?: string
  fontFamily?: string
  border?: BorderData
  verticalText?: boolean
  direction?: 'ltr' | 'rtl'
}

/** The looks of a cell that has none of those kept here. */
export const noLooks = { fontFamily: undefined, border: undefined, verticalText: undefined, direction: undefined }

/** What the library has not for a sheet. It lives in a plugin of the model, so that it follows rows, undo and other pages. */
export interface SheetExtras {
  /** The sheet's name where it holds characters the library refuses. */
  name: string | null
  /** By `row:column`. */
  cells: Record<string, CellExtras>
  validations: ValidationData[]
  conditionalFormats: ConditionalFormatData[]
  filter: FilterData | null
  charts: ChartData[]
  protections: ProtectionData[]
  metadata: MetadataData[]
  namedRanges: NamedRangeData[]
  rightToLeft: boolean
  hiddenGridlines?: boolean
  groups?: LineGroupData[]
  bandings?: BandingData[]
}

/** A sheet that has none of them. */
export function noExtras(): SheetExtras {
  return {
    name: null,
    cells: {},
    validations: [],
    conditionalFormats: [],
    filter: null,
    charts: [],
    protections: [],
    metadata: [],
    namedRanges: [],
    rightToLeft: false,
  }
}

/** The key of a cell in `SheetExtras.cells`. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`
}

/** The place a key stands for. */
export function keyPlace(key: string): { row: number; column: number } {
  const [row, column] = key.split(':').map(Number)
  return { row: row!, column: column! }
}

/** Everything of a sheet after lines were inserted into or taken from it. */
export function shiftExtras(extras: SheetExtras, sheetId: number, shift: Shift): SheetExtras {
  const { filter } = extras
  const referring = shiftReferences(extras, sheetId, shift)
  const filterZone = filter && shiftZone(filter.zone, shift)
  return {
    ...referring,
    cells: shiftCells(extras.cells, shift),
    filter: filter && filterZone ? { ...filter, zone: filterZone } : null,
    charts: referring.charts.map((chart) => ({
      ...chart,
      row: shift.dimension === 'ROW' ? (shiftIndex(chart.row, shift) ?? shift.at) : chart.row,
      column: shift.dimension === 'COL' ? (shiftIndex(chart.column, shift) ?? shift.at) : chart.column,
    })),
    protections: extras.protections.flatMap((protection) => {
      if (!protection.zone) return [{ ...protection, unprotected: shiftZones(protection.unprotected, shift) }]
      const zone = shiftZone(protection.zone, shift)
      return zone ? [{ ...protection, zone }] : []
    }),
    namedRanges: extras.namedRanges.flatMap((range) => {
      const zone = shiftZone(range.zone, shift)
      return zone ? [{ ...range, zone }] : []
    }),
    metadata: extras.metadata.flatMap((entry) => shiftMetadata(entry, shift) ?? []),
    groups: extras.groups?.flatMap((group) => shiftGroup(group, shift) ?? []),
    bandings: extras.bandings?.flatMap((banding) => {
      const zone = shiftZone(banding.zone, shift)
      return zone ? [{ ...banding, zone }] : []
    }),
    validations: referring.validations.flatMap((rule) => {
      const zones = shiftZones(rule.zones, shift)
      return zones.length > 0 ? [{ ...rule, zones }] : []
    }),
    conditionalFormats: extras.conditionalFormats.flatMap((rule) => {
      const zones = shiftZones(rule.zones, shift)
      return zones.length > 0 ? [{ ...rule, zones }] : []
    }),
  }
}

/** What points at a sheet, from there or from elsewhere: the ranges that drop-downs take their words from, the cells that charts show. */
export function shiftReferences(extras: SheetExtras, changedSheet: number, shift: Shift): SheetExtras {
  const charts = extras.charts.some(({ rangeSheetId }) => rangeSheetId === changedSheet)
    ? extras.charts.map((chart) =>
        chart.rangeSheetId === changedSheet ? { ...chart, ranges: shiftZones(chart.ranges, shift) } : chart,
      )
    : extras.charts
  return shiftArguments(charts === extras.charts ? extras : { ...extras, charts }, changedSheet, shift)
}

function shiftArguments(extras: SheetExtras, changedSheet: number, shift: Shift): SheetExtras {
  const points = (argument: CriterionArgument) =>
    typeof argument === 'object' && argument !== null && 'sheetId' in argument && argument.sheetId === changedSheet
  if (!extras.validations.some((rule) => rule.arguments.some(points))) return extras
  const validations = extras.validations.map((rule) => ({
    ...rule,
    arguments: rule.arguments.map((argument) => {
      if (!points(argument)) return argument
      const reference = argument as { sheetId: number; zone: ValidationData['zones'][number] }
      return { sheetId: changedSheet, zone: shiftZone(reference.zone, shift) ?? reference.zone }
    }),
  }))
  return { ...extras, validations }
}

/** The rules of a sheet with their formulas adapted. One whose cell has gone stays as it is: the next row takes its place. */
export function adaptFormulas(extras: SheetExtras, adapt: (formula: string) => string): SheetExtras {
  const adaptRules = <Rule extends { criterion: string; arguments: unknown[] }>(rules: Rule[]): Rule[] => {
    const adapted = rules.map((rule) => {
      const [formula] = rule.arguments
      if (rule.criterion !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return rule
      const moved = adapt(formula)
      return moved === formula || moved.includes('#REF') ? rule : { ...rule, arguments: [moved] }
    })
    return adapted.some((rule, index) => rule !== rules[index]) ? adapted : rules
  }
  const conditionalFormats = adaptRules(extras.conditionalFormats)
  const validations = adaptRules(extras.validations)
  const isSame = conditionalFormats === extras.conditionalFormats && validations === extras.validations
  return isSame ? extras : { ...extras, conditionalFormats, validations }
}

function shiftCells(cells: SheetExtras['cells'], shift: Shift): SheetExtras['cells'] {
  const moved: SheetExtras['cells'] = {}
  for (const [key, value] of Object.entries(cells)) {
    const { row, column } = keyPlace(key)
    const newRow = shift.dimension === 'ROW' ? shiftIndex(row, shift) : row
    const newColumn = shift.dimension === 'COL' ? shiftIndex(column, shift) : column
    if (newRow !== null && newColumn !== null) moved[cellKey(newRow, newColumn)] = value
  }
  return moved
}

function shiftGroup(group: LineGroupData, shift: Shift): LineGroupData | null {
  if (group.dimension !== (shift.dimension === 'ROW' ? 'ROWS' : 'COLUMNS')) return group
  const zone = shiftZone({ top: group.first, bottom: group.last, left: group.first, right: group.last }, shift)
  if (!zone) return null
  const [first, last] = shift.dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right]
  return { ...group, first, last }
}

function shiftMetadata(entry: MetadataData, shift: Shift): MetadataData | null {
  const { location } = entry
  if (location.type !== (shift.dimension === 'ROW' ? 'ROW' : 'COLUMN')) return entry
  const index = shiftIndex((location as { index: number }).index, shift)
  return index === null ? null : { ...entry, location: { ...location, index } as MetadataData['location'] }
}
