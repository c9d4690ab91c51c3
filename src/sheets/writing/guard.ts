import { type Message, message } from '../../model/message'
import { textOf } from '../reading/cell'
import type { Tab } from '../tab'

/** A tab about to be written, with the columns that say whose row is whose. Columns count from 0. */
export interface Guarded {
  tab: Tab
  columns: number[]
  /** Rows this run has put in since the tab was read: the first, from 0, and how many. */
  inserted?: { first: number; count: number } | undefined
}

/**
 * Reads the id columns again right before the first write, one call a tab: people in the grid take no lock. Gives the tabs whose
 * rows are where they were; the others are left for the next run, each with a sentence.
 */
export function checkUnmoved(guarded: Guarded[]): { unmoved: Set<Tab>; messages: Message[] } {
  const unmoved = new Set<Tab>()
  const messages: Message[] = []
  for (const each of guarded) {
    if (isUnmoved(each)) unmoved.add(each.tab)
    else messages.push(message('warning', 'tab.moved', { tab: each.tab.name() }))
  }
  return { unmoved, messages }
}

/** Are the rows of a tab where they were read, and the rows put in since still empty? One call. */
export function isUnmoved({ tab: { sheet, values }, columns, inserted }: Guarded): boolean {
  const first = Math.min(...columns)
  const last = Math.max(...columns)
  const { first: gap, count } = inserted ?? { first: values.length, count: 0 }
  const now = readRows(sheet, first, last, values.length + count)
  if (!now) return false
  const is = (row: number, column: number) => textOf(now[row]![column - first])
  const stands = values.every((row, index) =>
    columns.every((column) => textOf(row[column]) === is(index < gap ? index : index + count, column)),
  )
  const isFree = Array.from({ length: count }, (_, index) => gap + index).every((row) =>
    columns.every((column) => is(row, column) === ''),
  )
  return stands && isFree
}

function readRows(sheet: Tab['sheet'], first: number, last: number, rows: number) {
  try {
    return sheet.getRange(1, first + 1, rows, last - first + 1).getValues()
  } catch {
    // The grid has become smaller than what is asked for: rows or columns were deleted meanwhile.
    return null
  }
}
