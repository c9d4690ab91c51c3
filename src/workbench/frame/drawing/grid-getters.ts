import type { SheetExtras } from '../../engine/extras'
import { library } from '../../engine/o-spreadsheet'
import { cellName } from '../../engine/zones'
import type { RangeReference, Zone } from '../../workbook/data'

/** Cells as the library holds them. */
export interface LibraryRange {
  sheetId: string
  zone: Zone
}

/** A cell as the library asks for it. */
export interface CellPosition {
  sheetId: string
  col: number
  row: number
}

/** What the drawing asks the library's model. */
export interface GridGetters {
  getSheetExtras(sheetId: string): SheetExtras
  tryGetSheet(sheetId: string): unknown
  getSheetIds(): string[]
  getSheetName(sheetId: string): string
  getNumberRows(sheetId: string): number
  getNumberCols(sheetId: string): number
  getLocale(): { code: string }
  getRangeFromZone(sheetId: string, zone: Zone): LibraryRange
}

/** A plugin of the library, as ours stand on it. */
export interface LibraryPlugin {
  getters: GridGetters
  history: { update(...path: unknown[]): void }
  dispatch(type: string, payload: object): unknown
  allowDispatch(command: LibraryCommand): unknown
  handle(command: LibraryCommand): void
  adaptRanges(changes: unknown): void
  import(data: unknown): void
  export(data: unknown): void
}

export interface LibraryCommand {
  type: string
  sheetId?: string
  [field: string]: unknown
}

export type PluginClass<Plugin = LibraryPlugin> = new (config: never) => Plugin

/** The library's registries of plugins that ours take the place of. */
export type PluginRegistry =
  | 'corePluginRegistry'
  | 'coreViewsPluginRegistry'
  | 'statefulUIPluginRegistry'
  | 'featurePluginRegistry'

interface Registry {
  get(name: string): unknown
  replace(name: string, item: unknown): void
}

/** Puts a plugin of ours, made from the library's own, in its place. */
export function replacePlugin<Plugin = LibraryPlugin>(
  registryName: PluginRegistry,
  name: string,
  make: (base: PluginClass<Plugin>) => PluginClass<Plugin>,
): void {
  const registry = library.registries[registryName] as unknown as Registry
  registry.replace(name, make(registry.get(name) as PluginClass<Plugin>))
}

/** The part of a zone that is on the sheet; null when nothing is. */
export function onSheet(getters: GridGetters, sheetId: string, zone: Zone): Zone | null {
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1)
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1)
  return zone.top > bottom || zone.left > right ? null : { ...zone, bottom, right }
}

/** `A1:B7`, or null when nothing of it is on the sheet. */
export function zoneText(getters: GridGetters, sheetId: string, zone: Zone): string | null {
  const seen = onSheet(getters, sheetId, zone)
  return seen && `${cellName(seen.top, seen.left)}:${cellName(seen.bottom, seen.right)}`
}

/** `'Lists'!A1:B7`, or null when the sheet is gone. */
export function referenceText(getters: GridGetters, { sheetId, zone }: RangeReference): string | null {
  const sheet = String(sheetId)
  if (!getters.tryGetSheet(sheet)) return null
  const place = zoneText(getters, sheet, zone)
  return place && `'${getters.getSheetName(sheet)}'!${place}`
}

/** Works out something of a sheet once for as long as what we keep of it stays the same. */
export function perSheet<Result>(work: (extras: SheetExtras, sheetId: string) => Result) {
  const known = new Map<string, { extras: SheetExtras; result: Result }>()
  return {
    of(getters: GridGetters, sheetId: string): Result {
      const extras = getters.getSheetExtras(sheetId)
      const before = known.get(sheetId)
      if (before?.extras === extras) return before.result
      const result = work(extras, sheetId)
      known.set(sheetId, { extras, result })
      return result
    },
    forget: () => known.clear(),
  }
}
