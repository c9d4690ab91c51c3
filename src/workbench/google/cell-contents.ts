import type { Content, ReadValues } from '../workbook/operations'
import { askUncounted } from './ask'
import { exception } from './exception'
import { type ZoneClock, zoneClock } from './time-zone'

const longestText = 50_000

let clock: ZoneClock | null = null

/** The calendar of the spreadsheet, asked for once in an execution. */
export function spreadsheetClock(): ZoneClock {
  clock ??= zoneClock(askUncounted('timeZone'))
  return clock
}

/** Forgets the calendar, because the time zone of the spreadsheet has changed. */
export function forgetClock(): void {
  clock = null
}

/** Is it a Date, of whatever realm? */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/** Turns what a script writes into a cell into plain data. */
export function toContent(value: unknown): Content {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!'
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '#NUM!' : { date: toSerial(value) }
  const text = String(value)
  if (text.length > longestText) {
    throw exception(`Your input contains more than the maximum of ${longestText} characters in a single cell.`)
  }
  return text
}

/** The serial day number of an instant, as the spreadsheet's clocks show it. */
export function toSerial(date: Date): number {
  return spreadsheetClock().serialOf(date.getTime())
}

/** The Date of a serial day number; made here, in the script's realm. */
export function toDate(serial: number): Date {
  return new Date(spreadsheetClock().instantOf(serial))
}

/** Puts Dates where cells show one. */
export function fromRead({ values, dates }: ReadValues): unknown[][] {
  const rows: unknown[][] = values
  const columns = values[0]?.length ?? 0
  for (const place of dates) {
    const row = rows[Math.floor(place / columns)]!
    row[place % columns] = toDate(row[place % columns] as number)
  }
  return rows
}
