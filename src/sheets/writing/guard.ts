import { type Message, message } from '../../model/message'
import { textOf } from '../reading/cell'
import type { Tab } from '../tab'

/** A tab about to be written, with the columns that say whose row is whose. Columns count from 0. */
export interface Guarded {
  tab: Tab
  columns: number[]
}

/**
 * Reads the id columns again right before the first write, one call a tab: people in the grid take no lock. Gives the tabs whose
 * rows are where they were; the others are left for the next run, each with a sentence.
 */
export function checkUnmoved(guarded: Guarded[]): { unmoved: Set<Tab>; messages: Message[] } {
  const unmoved = new Set<Tab>()
  const messages: Message[] = []
  for (const { tab, columns } of guarded) {
    if (isUnmoved(tab, columns)) unmoved.add(tab)
    else messages.push(message('warning', 'tab.moved', { tab: tab.name() }))
  }
  return { unmoved, messages }
}

function isUnmoved({ sheet, values }: Tab, columns: number[]): boolean {
  const first = Math.min(...columns)
  const last = Math.max(...columns)
  const now = readRows(sheet, first, last, values.length)
  if (!now) return false
  return values.every((row, index) =>
    columns.every((column) => textOf(row[column]) === textOf(now[index]![column - first])),
  )
}

function readRows(sheet: Tab['sheet'], first: number, last: number, rows: number) {
  try {
    return sheet.getRange(1, first + 1, rows, last - first + 1).getValues()
  } catch {
    // The grid has become smaller than what is asked for: rows or columns were deleted meanwhile.
    return null
  }
}
