import { message, Refusal } from '../../model/message'
import type { Tab } from '../tab'

/** Google's limits are 200 tabs and 10 million cells; these leave room for people's own. */
const tabLimit = 190
const cellLimit = 8_000_000

/** Refuses, before anything is written, what would not fit: tabs to be added, and their cells. */
export function checkRoom(tabs: Tab[], newTabs: number, newCells: number): void {
  checkTabCount(tabs.length + newTabs)
  const used = tabs.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0)
  if (used + newCells > cellLimit) {
    throw new Refusal(message('refusal', 'workbook.tooManyCells', { count: used + newCells, limit: cellLimit }))
  }
}

/** Refuses more tabs than this. */
export function checkTabCount(count: number): void {
  if (count > tabLimit) throw new Refusal(message('refusal', 'workbook.tooManyTabs', { count, limit: tabLimit }))
}
