import type { Message } from '../../model/message'
import { textOf } from '../reading/cell'
import type { Tab } from '../tab'
import type { CellPlace } from './finding'

/** How many rows from the top a header may stand below. */
const headerDepth = 12

/** The cell a message speaks of, by the tab, row and column it names; null when it names no tab that is there. */
export function placeOfMessage({ parameters: { tab: name, row, column } }: Message, tabs: Tab[]): CellPlace | null {
  const tab = tabs.find((each) => each.name() === name)
  if (!tab) return null
  const header = String(column ?? '')
  const at = tab.values
    .slice(0, headerDepth)
    .map((cells) => (header === '' ? -1 : cells.findIndex((cell) => textOf(cell) === header)))
    .find((place) => place >= 0)
  return { tab, row: typeof row === 'number' ? row - 1 : 0, column: at ?? 0 }
}
