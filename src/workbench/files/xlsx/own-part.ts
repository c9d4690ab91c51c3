import type { FilterData, MetadataData, ProtectionData, SheetData, WorkbookData } from '../../workbook/data'
import { type Package, partText } from './package'
import { isCondition } from './write-rules'
import { validationContent } from './write-validation'

/** What .xlsx has no place for. Losing it must do no harm: other programs drop parts they do not know. */
export interface OwnPart {
  locale: string
  timeZone: string
  sheetIds: Record<string, number>
  /** Size of the grid, by sheet: .xlsx knows only the cells in use. */
  grids: Record<string, { rows: number; columns: number }>
  /** Rules that .xlsx has no words for, charts and groups of the workbench and what its filters hide, by sheet. */
  unsaid: Record<
    string,
    Partial<Pick<SheetData, 'validations' | 'conditionalFormats' | 'charts' | 'groups' | 'bandings'> & FilterData>
  >
  metadata: MetadataData[]
  protections: ProtectionData[]
  documentProperties: Record<string, string>
}

export const ownPath = 'docProps/workbench.json'

/** Reads the part; what is not there has its usual value. `locale`: of a file that does not say. */
export function readOwnPart(parts: Package, locale: string): OwnPart {
  const usual: OwnPart = {
    locale,
    timeZone: 'Etc/GMT',
    sheetIds: {},
    grids: {},
    unsaid: {},
    metadata: [],
    protections: [],
    documentProperties: {},
  }
  try {
    return { ...usual, ...(JSON.parse(partText(parts, ownPath) ?? '{}') as Partial<OwnPart>) }
  } catch {
    return usual
  }
}

/** The text of the part for a workbook. */
export function ownPartText(data: WorkbookData): string {
  const own: OwnPart = {
    locale: data.locale,
    timeZone: data.timeZone,
    sheetIds: Object.fromEntries(data.sheets.map(({ name, id }) => [name, id])),
    grids: Object.fromEntries(
      data.sheets.map(({ name, rowCount, columnCount }) => [name, { rows: rowCount, columns: columnCount }]),
    ),
    unsaid: Object.fromEntries(
      data.sheets
        .map((sheet) => [sheet.name, findUnsaid(sheet)] as const)
        .filter(([, kept]) => Object.keys(kept).length > 0),
    ),
    metadata: data.metadata,
    protections: data.protections,
    documentProperties: data.documentProperties,
  }
  return JSON.stringify(own)
}

function findUnsaid({
  validations,
  conditionalFormats,
  charts,
  filter,
  groups,
  bandings,
}: SheetData): OwnPart['unsaid'][string] {
  const rules = validations.filter((rule) => rule.criterion !== 'VALUE_IN_RANGE' && !validationContent(rule, () => ''))
  const colors = conditionalFormats.filter((rule) => !isCondition(rule))
  return {
    ...(rules.length > 0 ? { validations: rules } : {}),
    ...(colors.length > 0 ? { conditionalFormats: colors } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(groups?.length ? { groups } : {}),
    ...(bandings?.length ? { bandings } : {}),
    ...(Object.keys(filter?.hiddenValues ?? {}).length > 0 ? { hiddenValues: filter!.hiddenValues } : {}),
  }
}
