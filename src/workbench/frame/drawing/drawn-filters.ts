import type { FilterData } from '../../workbook/data'
import {
  type LibraryCommand,
  type LibraryPlugin,
  type LibraryRange,
  onSheet,
  type PluginClass,
  perSheet,
  replacePlugin,
} from './grid-getters'

interface Table {
  id: string
  type: 'static'
  range: LibraryRange
  filters: { id: string; rangeWithHeaders: LibraryRange; col: number; filteredRange: LibraryRange | undefined }[]
  config: object
}

/** A table of the library with marks to filter by, and no look of its own. */
const config = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
}

/** The library draws the filter of a sheet that we keep; what people pick in its menu is kept with the sheet. */
export function drawFilters(): void {
  replacePlugin('corePluginRegistry', 'tables', drawnTables)
  replacePlugin<Filters>('statefulUIPluginRegistry', 'evaluation_filter', drawnFilterValues)
}

function drawnTables(base: PluginClass): PluginClass {
  return class DrawnTables extends base {
    private readonly drawn = perSheet(({ filter }, sheetId) => {
      const zone = filter && onSheet(this.getters, sheetId, filter.zone)
      return zone ? [this.tableOf(sheetId, zone)] : []
    })

    getCoreTables(sheetId: string): Table[] {
      return this.getters.tryGetSheet(sheetId) ? this.drawn.of(this.getters, sheetId) : []
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return type.endsWith('_TABLE') ? 'TableNotFound' : 'Success'
    }

    override handle({ type }: LibraryCommand): void {
      if (type === 'UNDO' || type === 'REDO' || type.endsWith('_COLUMNS_ROWS')) this.drawn.forget()
    }

    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}

    private tableOf(sheetId: string, zone: FilterData['zone']): Table {
      const range = (top: number, left: number, right: number) =>
        this.getters.getRangeFromZone(sheetId, { ...zone, top, left, right })
      const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index)
      const filters = columns.map((col) => ({
        id: `filter-${sheetId}-${col}`,
        rangeWithHeaders: range(zone.top, col, col),
        col,
        filteredRange: zone.bottom > zone.top ? range(zone.top + 1, col, col) : undefined,
      }))
      return { id: `table-${sheetId}`, type: 'static', range: range(zone.top, zone.left, zone.right), filters, config }
    }
  }
}

interface Filters extends LibraryPlugin {
  filterValues: Record<string, Record<string, unknown> | undefined>
}
type Picked = { filterType: string; hiddenValues?: string[] }

function drawnFilterValues(base: PluginClass<Filters>): PluginClass<Filters> {
  return class DrawnFilterValues extends base {
    override handle(command: LibraryCommand): void {
      const { value } = command as { value?: Picked }
      if (command.type === 'UPDATE_FILTER' && value?.filterType === 'values')
        this.keep(command, value.hiddenValues ?? [])
      else if (command.type === 'SET_SHEET_EXTRAS' || command.type === 'UNDO' || command.type === 'REDO') this.take()
      super.handle(command)
      if (command.type === 'START') this.take()
      if (command.type === 'START' || command.type === 'SET_SHEET_EXTRAS') super.handle({ type: 'UPDATE_TABLE' })
    }

    /** What is picked in the menu goes where scripts and files find it. */
    private keep({ sheetId, col }: LibraryCommand, hidden: string[]): void {
      const extras = this.getters.getSheetExtras(sheetId!)
      if (!extras.filter) return
      const hiddenValues = { ...extras.filter.hiddenValues, [col as number]: hidden }
      if (hidden.length === 0) delete hiddenValues[col as number]
      const changed = { ...extras, filter: { ...extras.filter, hiddenValues } }
      this.dispatch('SET_SHEET_EXTRAS', { sheetId, extras: changed })
    }

    private take(): void {
      for (const sheetId of this.getters.getSheetIds()) {
        const hidden = this.getters.getSheetExtras(sheetId).filter?.hiddenValues ?? {}
        this.filterValues[sheetId] = Object.fromEntries(
          Object.entries(hidden).map(([column, hiddenValues]) => [
            `filter-${sheetId}-${column}`,
            { filterType: 'values', hiddenValues },
          ]),
        )
      }
    }
  }
}
