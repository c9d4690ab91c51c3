import type { Day } from '../../model/day'
import type { SheetValue } from '../../model/setup'
import type { SheetCell } from '../tab'
import { shownDay } from './file-zone'

/** The day of a Date read from a cell, as the cell shows it. */
export function dayOfDate(date: Date): Day {
  return shownDay(date.getTime())
}

function isDate(cell: SheetCell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]'
}

/** A cell as text, trimmed; a date as `YYYY-MM-DD`. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === undefined) return ''
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : dayOfDate(cell)
  return typeof cell === 'string' ? cell.trim() : String(cell)
}

/** A cell as a day: '' when empty, null when what stands there is not a date. */
export function dayOf(cell: SheetCell | undefined): Day | '' | null {
  if (cell === undefined) return ''
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? null : dayOfDate(cell)
  if (typeof cell !== 'string') return null
  const text = cell.trim()
  if (text === '') return ''
  return readTypedDay(text)
}

/** A day typed as text: `2026-03-12`, or day, month, year in that order with `/`, `.`, `-` or spaces; null when it is none. */
export function readTypedDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const european = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : european
      ? [european[3], european[2], european[1]]
      : ['', '', '']
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real ? date.toISOString().slice(0, 10) : null
}

/** A cell as plain data for the domain. */
export function plainValue(cell: SheetCell): SheetValue {
  return isDate(cell) ? { day: textOf(cell) } : cell
}
