import { connect } from '../../../src/workbench/google/ask'
import { forgetClock } from '../../../src/workbench/google/cell-contents'
import { forgetSelection } from '../../../src/workbench/google/selection'
import { forgetSheets } from '../../../src/workbench/google/sheet-list'
import { makeSpreadsheetApp } from '../../../src/workbench/google/spreadsheet-app'
import { emptySheet, emptyWorkbook, type SheetData, type Zone } from '../../../src/workbench/workbook/data'
import type { ClearPart, Content, NewSheet, StylePatch } from '../../../src/workbench/workbook/operations'
import { zoneRows } from './zone-rows'

/** A call as it passed the door. */
export interface Passed {
  method: string
  op: string
  args: unknown[]
}

type Cell = { value?: string | number | boolean; formula?: string; date?: boolean; style?: StylePatch; note?: string }
type Rule = { zones: Zone[]; criterion: string; arguments: unknown[]; allowInvalid: boolean }

/** A workbook in memory that does the least the services need: to see what they ask, not what an engine makes of it. */
export class SmallWorkbook {
  private readonly data = emptyWorkbook('fr_FR', 'Africa/Dakar')
  private readonly cells = new Map<string, Cell>()
  private readonly kept = new Map<string, unknown>()
  private rules: Rule[] = []
  private active = 0

  constructor(timeZone = 'Africa/Dakar') {
    this.data.timeZone = timeZone
  }

  timeZone = () => this.data.timeZone
  activeSheet = () => this.active
  activateSheet = (id: number) => {
    this.active = id
  }

  sheets = () =>
    this.data.sheets.map(({ id, name, hidden, rowCount, columnCount, frozenRows, frozenColumns }, index) => {
      return { id, name, index, hidden, tabColor: null, rowCount, columnCount, frozenRows, frozenColumns }
    })

  insertSheet = ({ name, index }: NewSheet) => {
    const id = 100 + this.data.sheets.length
    this.data.sheets.splice(index ?? this.data.sheets.length, 0, emptySheet(id, name ?? `Sheet${id}`))
    this.active = id
    return this.sheets().find((sheet) => sheet.id === id)
  }

  deleteSheet = (id: number) => {
    this.data.sheets = this.data.sheets.filter((sheet) => sheet.id !== id)
  }

  renameSheet = (id: number, name: string) => {
    this.sheet(id).name = name
  }

  extent = (sheet: number) => {
    const filled = [...this.cells.keys()].map((key) => key.split(',').map(Number)).filter(([id]) => id === sheet)
    const last = (part: number) => Math.max(0, ...filled.map((place) => place[part]! + 1))
    return { lastRow: last(1), lastColumn: last(2) }
  }

  readValues = (sheet: number, zone: Zone) => {
    const dates: number[] = []
    let place = 0
    const values = this.read(sheet, zone, (cell) => {
      if (cell?.date) dates.push(place)
      place++
      return cell?.value ?? ''
    })
    return { values, dates }
  }

  readDisplay = (sheet: number, zone: Zone) => this.read(sheet, zone, (cell) => String(cell?.value ?? ''))
  readFormulas = (sheet: number, zone: Zone) => this.read(sheet, zone, (cell) => cell?.formula ?? '')
  readNotes = (sheet: number, zone: Zone) => this.read(sheet, zone, (cell) => cell?.note ?? '')
  readStyles = (sheet: number, zone: Zone) => this.read(sheet, zone, (cell) => cell?.style ?? {})

  write = (sheet: number, zone: Zone, contents: Content[][]) =>
    this.change(sheet, zone, (cell, row, column) => {
      const content = contents[row]![column]!
      if (content === null) return { ...cell, value: undefined, formula: undefined, date: false }
      if (typeof content === 'object') return { ...cell, value: content.date, date: true }
      if (typeof content === 'string' && content.startsWith('=')) return { ...cell, value: 0, formula: content }
      return { ...cell, value: typeof content === 'string' ? content.replace(/^'/, '') : content, formula: undefined }
    })

  writeNotes = (sheet: number, zone: Zone, notes: (string | null)[][]) =>
    this.change(sheet, zone, (cell, row, column) => ({ ...cell, note: notes[row]![column] ?? undefined }))

  writeStyles = (sheet: number, zone: Zone, patch: StylePatch | StylePatch[][]) =>
    this.change(sheet, zone, (cell, row, column) => {
      const style: Record<string, unknown> = { ...cell.style, ...(Array.isArray(patch) ? patch[row]![column] : patch) }
      for (const key of Object.keys(style)) if (style[key] === null) delete style[key]
      return { ...cell, style }
    })

  clear = (sheet: number, zone: Zone, parts: ClearPart[]) =>
    this.change(sheet, zone, (cell) => ({
      ...cell,
      ...(parts.includes('contents') ? { value: undefined, formula: undefined, date: false } : {}),
      ...(parts.includes('formats') ? { style: {} } : {}),
    }))

  validations = () => this.rules
  setValidation = (_sheet: number, zones: Zone[], rule: Omit<Rule, 'zones'> | null) => {
    const set = new Set(zones.flatMap((zone) => zoneRows(zone, (row, column) => `${row},${column}`).flat()))
    this.rules = this.rules
      .map((each) => ({ ...each, zones: each.zones.flatMap(toCells).filter((cell) => !set.has(keyOf(cell))) }))
      .filter((each) => each.zones.length > 0)
    if (rule) this.rules.push({ ...rule, zones })
  }

  protections = () => this.kept.get('protections') ?? []
  setProtections = (all: unknown) => this.kept.set('protections', all)
  metadata = () => this.kept.get('metadata') ?? []
  setMetadata = (all: unknown) => this.kept.set('metadata', all)
  namedRanges = () => this.kept.get('names') ?? []
  setNamedRanges = (all: unknown) => this.kept.set('names', all)
  filter = (sheet: number) => this.kept.get(`filter ${sheet}`) ?? null
  setFilter = (sheet: number, filter: unknown) => this.kept.set(`filter ${sheet}`, filter)
  conditionalFormats = (sheet: number) => this.kept.get(`formats ${sheet}`) ?? []
  setConditionalFormats = (sheet: number, rules: unknown) => this.kept.set(`formats ${sheet}`, rules)
  merges = () => this.kept.get('merges') ?? []
  merge = (_sheet: number, zones: Zone[]) => this.kept.set('merges', [...(this.merges() as Zone[]), ...zones])

  sheet(id: number): SheetData {
    return this.data.sheets.find((sheet) => sheet.id === id)!
  }

  private read<T>(sheet: number, zone: Zone, make: (cell: Cell | undefined) => T): T[][] {
    return zoneRows(zone, (row, column) => make(this.cells.get(`${sheet},${row},${column}`)))
  }

  private change(sheet: number, zone: Zone, make: (cell: Cell, row: number, column: number) => Cell): void {
    zoneRows(zone, (row, column) => {
      const key = `${sheet},${row},${column}`
      const cell = make(this.cells.get(key) ?? {}, row - zone.top, column - zone.left)
      const isEmpty = Object.values(cell).every((part) => !part || Object.keys(part).length === 0)
      if (isEmpty && cell.value === undefined) this.cells.delete(key)
      else this.cells.set(key, cell)
    })
  }
}

function toCells(zone: Zone): Zone[] {
  return zoneRows(zone, (row, column) => ({ top: row, bottom: row, left: column, right: column })).flat()
}

function keyOf({ top, left }: Zone): string {
  return `${top},${left}`
}

/** Connects the services to any workbook by a direct door, JSON both ways; `passed` fills with the calls. */
export function connectTo(workbook: object): { app: GoogleAppsScript.Spreadsheet.SpreadsheetApp; passed: Passed[] } {
  const passed: Passed[] = []
  const operations = workbook as Record<string, (...args: unknown[]) => unknown>
  forgetClock()
  forgetSheets()
  forgetSelection()
  connect((call) => {
    const asked = JSON.parse(call) as Passed
    passed.push(asked)
    try {
      if (!operations[asked.op]) throw new Error(`The small workbook has no ${asked.op}.`)
      const value = operations[asked.op]!(...asked.args)
      return JSON.stringify({ value: value instanceof Map ? null : (value ?? null) })
    } catch (error) {
      return JSON.stringify({ refusal: (error as Error).message })
    }
  })
  return { app: makeSpreadsheetApp(), passed }
}
