import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'

/** The letters of a column counted from 0: `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26))
}

/** Where the cells stand that overdue is computed from; columns and row count from 0. */
export interface OverdueCells {
  row: number
  due: number
  lastVisit: number
  nextVisit: number
}

/**
 * The live formula of "overdue": the later of the due date and the next visit is past, and there was no visit from 30 days
 * before it onward. English names and `;`, so that every language of a spreadsheet takes it.
 */
export function overdueFormula({ row, due, lastVisit, nextVisit }: OverdueCells, locale: Locale): string {
  const at = (column: number) => columnLetters(column) + (row + 1)
  const deadline = `MAX(${at(due)};${at(nextVisit)})`
  const word = phrase(locale, 'cell.overdue').replace(/"/g, '""')
  return `=IF(AND(${deadline}>0;${deadline}<TODAY();MAX(${at(lastVisit)})<${deadline}-30);"${word}";"")`
}
