import { connect } from '../../../src/workbench/google/ask'
import { forgetClock } from '../../../src/workbench/google/cell-contents'
import { forgetSheets } from '../../../src/workbench/google/sheet-list'
import { makeSpreadsheetApp } from '../../../src/workbench/google/spreadsheet-app'
import { emptyWorkbook, type WorkbookData, type Zone } from '../../../src/workbench/workbook/data'
import type { Content } from '../../../src/workbench/workbook/operations'

/** A call as it passed the door. */
export interface Passed {
  method: string
  op: string
  args: unknown[]
}

type Cell = { value: string | number | boolean; date?: boolean }

/** A workbook in memory that does the least the services need: to see what they ask, not what an engine makes of it. */
export class SmallWorkbook {
  readonly data: WorkbookData
  private readonly cells: Cell[][] = []
  /** The numbers that read as dates. */
  dateFormatted = (_row: number, _column: number) => false

  constructor(timeZone = 'Africa/Dakar', ...names: string[]) {
    this.data = emptyWorkbook('fr_FR', timeZone, names[0] ?? 'Sheet1')
    names.slice(1).forEach((name, place) => {
      this.data.sheets.push({ ...this.data.sheets[0]!, id: 100 + place, name })
    })
  }

  timeZone = () => this.data.timeZone
  locale = () => this.data.locale
  activeSheet = () => 0
  sheets = () =>
    this.data.sheets.map(({ id, name, hidden, rowCount, columnCount, frozenRows, frozenColumns }, index) => {
      return { id, name, index, hidden, tabColor: null, rowCount, columnCount, frozenRows, frozenColumns }
    })

  renameSheet = (sheet: number, name: string) => {
    this.data.sheets.find(({ id }) => id === sheet)!.name = name
  }

  extent = () => ({
    lastRow: this.cells.length,
    lastColumn: Math.max(0, ...this.cells.map((row) => row?.length ?? 0)),
  })

  readValues = (_sheet: number, zone: Zone) => {
    const dates: number[] = []
    const width = zone.right - zone.left + 1
    const values = this.rows(zone, (row, column) => {
      const cell = this.cells[row]?.[column]
      if (cell?.date || (typeof cell?.value === 'number' && this.dateFormatted(row, column))) {
        dates.push((row - zone.top) * width + column - zone.left)
      }
      return cell?.value ?? ''
    })
    return { values, dates }
  }

  readDisplay = (_sheet: number, zone: Zone) =>
    this.rows(zone, (row, column) => String(this.cells[row]?.[column]?.value ?? ''))

  write = (_sheet: number, zone: Zone, contents: Content[][]) => {
    contents.forEach((row, down) => {
      row.forEach((content, right) => {
        this.cells[zone.top + down] ??= []
        const place = this.cells[zone.top + down]!
        if (content === null) delete place[zone.left + right]
        else if (typeof content === 'object') place[zone.left + right] = { value: content.date, date: true }
        else place[zone.left + right] = { value: content }
      })
    })
  }

  private rows<T>(zone: Zone, make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: zone.bottom - zone.top + 1 }, (_row, down) =>
      Array.from({ length: zone.right - zone.left + 1 }, (_column, right) => make(zone.top + down, zone.left + right)),
    )
  }
}

/** Connects the services to any workbook by a direct door, JSON both ways; `passed` fills with the calls. */
export function connectTo(workbook: object): { app: GoogleAppsScript.Spreadsheet.SpreadsheetApp; passed: Passed[] } {
  const passed: Passed[] = []
  const operations = workbook as Record<string, (...args: unknown[]) => unknown>
  forgetClock()
  forgetSheets()
  connect((call) => {
    const asked = JSON.parse(call) as Passed
    passed.push(asked)
    try {
      return JSON.stringify({ value: operations[asked.op]!(...asked.args) ?? null })
    } catch (error) {
      return JSON.stringify({ refusal: (error as Error).message })
    }
  })
  return { app: makeSpreadsheetApp(), passed }
}
