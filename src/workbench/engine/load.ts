import type { CellData, CellStyle, SheetData, WorkbookData, Zone } from '../workbook/data'
import { textContent } from './cell-content'
import { Engine } from './engine'
import { type CellExtras, cellKey, noExtras, type SheetExtras } from './extras'
import { typingLocale } from './locales'
import { engineFormat } from './number-formats'
import { library, quietly } from './o-spreadsheet'
import { Ordering } from './ordering'
import { addPlugins } from './plugins'
import { engineStyle } from './styles'
import { cellName } from './zones'

/** Opens data in the library's model. */
export function loadEngine(data: WorkbookData): Engine {
  addPlugins()
  const styles = new Registry<object>()
  const formats = new Registry<string>()
  const sheets = data.sheets.map((sheet) => engineSheet(sheet, data, styles, formats))
  const engineData = {
    version: '19.3.2',
    sheets,
    styles: styles.byId(),
    formats: formats.byId(),
    settings: { locale: engineLocale(data.locale) },
  }
  const ordering = new Ordering('START_REVISION')
  const config = { mode: 'normal', transportService: ordering, client: { id: 'workbench', name: '' } }
  const model = quietly(() => new library.Model(engineData as never, config as never))
  return new Engine(model, data.timeZone, data.locale, ordering)
}

/** The library's own description of a locale: formulas and literals stay canonical, only what is shown follows it. */
export function engineLocale(code: string): object {
  const { decimal, thousands, dateFormat, timeFormat, separator } = typingLocale(code)
  return {
    name: code,
    code,
    thousandsSeparator: thousands,
    decimalSeparator: decimal,
    weekStart: 1,
    dateFormat,
    timeFormat,
    formulaArgSeparator: separator,
  }
}

/** Numbers for things that come again: equal ones share theirs. */
class Registry<Thing> {
  private readonly ids = new Map<string, number>()
  private readonly things: Record<number, Thing> = {}

  id(thing: Thing): number {
    const key = JSON.stringify(thing)
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.ids.size + 1
    this.ids.set(key, id)
    this.things[id] = thing
    return id
  }

  byId(): Record<number, Thing> {
    return this.things
  }
}

function engineSheet(sheet: SheetData, data: WorkbookData, styles: Registry<object>, formats: Registry<string>) {
  const cells: Record<string, string> = {}
  const extraCells: SheetExtras['cells'] = {}
  const styleRuns = new Runs()
  const formatRuns = new Runs()
  const styleIds = new Map<CellStyle, { style: number; format: number }>()
  for (const [row, line] of sheet.cells.entries()) {
    if (!line) continue
    for (const [column, cell] of line.entries()) {
      if (!cell) continue
      const content = storedContent(cell)
      if (content !== '') cells[cellName(row, column)] = content
      const extras = extrasOf(cell)
      if (extras) extraCells[cellKey(row, column)] = extras
      if (!cell.style) continue
      const ids = styleIds.get(cell.style) ?? idsOf(cell.style, styles, formats)
      styleIds.set(cell.style, ids)
      styleRuns.add(row, column, ids.style)
      formatRuns.add(row, column, ids.format)
    }
  }
  return {
    id: String(sheet.id),
    name: engineSheetName(sheet.name),
    rowNumber: sheet.rowCount,
    colNumber: sheet.columnCount,
    cells,
    styles: styleRuns.zones(),
    formats: formatRuns.zones(),
    merges: sheet.merges.map(zoneName),
    rows: lines(sheet.rowHeights, sheet.hiddenRows),
    cols: lines(sheet.columnWidths, sheet.hiddenColumns),
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
    isVisible: !sheet.hidden,
    color: sheet.tabColor,
    extras: {
      ...noExtras(),
      name: engineSheetName(sheet.name) === sheet.name ? null : sheet.name,
      cells: extraCells,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats,
      filter: sheet.filter ?? null,
      charts: sheet.charts,
      protections: data.protections.filter(({ sheetId }) => sheetId === sheet.id),
      metadata: data.metadata.filter(({ location }) => 'sheetId' in location && location.sheetId === sheet.id),
      namedRanges: data.namedRanges.filter(({ sheetId }) => sheetId === sheet.id),
      rightToLeft: sheet.rightToLeft ?? false,
      hiddenGridlines: sheet.hiddenGridlines,
      groups: sheet.groups,
      bandings: sheet.bandings,
    } satisfies SheetExtras,
  }
}

function storedContent(cell: CellData): string {
  if (cell.formula !== undefined) return cell.formula
  const { value } = cell
  if (value === undefined) return ''
  if (typeof value === 'string') return textContent(value, cell.style?.numberFormat === '@')
  if (typeof value === 'object') return value.error
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function extrasOf({ note, style }: CellData): CellExtras | null {
  const { fontFamily, border, verticalText, direction } = style ?? {}
  if (!note && !fontFamily && !border && !verticalText && !direction) return null
  return { note, fontFamily, border, verticalText, direction }
}

function idsOf(style: CellStyle, styles: Registry<object>, formats: Registry<string>) {
  const engine = engineStyle(style)
  return {
    style: engine ? styles.id(engine) : 0,
    format: style.numberFormat ? formats.id(engineFormat(style.numberFormat)) : 0,
  }
}

function lines(sizes: Record<number, number>, hidden: number[]): Record<number, object> {
  const result: Record<number, { size?: number; isHidden?: boolean }> = {}
  for (const [index, size] of Object.entries(sizes)) result[Number(index)] = { size }
  for (const index of hidden) result[index] = { ...result[index], isHidden: true }
  return result
}

function zoneName({ top, left, bottom, right }: Zone): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`
}

/** Collects ids cell by cell and gives them back as runs down each column. */
class Runs {
  private readonly open = new Map<number, { top: number; bottom: number; id: number }>()
  private readonly result: Record<string, number> = {}

  add(row: number, column: number, id: number): void {
    const run = this.open.get(column)
    if (run && run.id === id && run.bottom === row - 1) {
      run.bottom = row
      return
    }
    if (run) this.close(column, run)
    this.open.set(column, { top: row, bottom: row, id })
  }

  zones(): Record<string, number> {
    for (const [column, run] of this.open) this.close(column, run)
    return this.result
  }

  private close(column: number, { top, bottom, id }: { top: number; bottom: number; id: number }): void {
    if (id > 0) this.result[zoneName({ top, bottom, left: column, right: column })] = id
  }
}

/** The library refuses some characters in sheet names that Google and Excel allow or that a file may hold. */
const forbidden = /['*?/\\[\]]/g
const substitutes: Record<string, string> = {
  "'": '\u02bc',
  '*': '\u2217',
  '?': '\uff1f',
  '/': '\u2215',
  '\\': '\u29f5',
  '[': '\uff3b',
  ']': '\uff3d',
}

/** A sheet name as the library takes it. */
export function engineSheetName(name: string): string {
  return name.replace(forbidden, (character) => substitutes[character] ?? '_')
}
