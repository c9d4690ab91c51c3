import type { TakenUp } from '../../model/follow-up'
import { type Message, message, Refusal } from '../../model/message'
import { cellNames } from '../mending/cell-names'
import { type CellZone, type HeldCells, isHeld, readHeldCells } from '../reading/held-cells'
import type { FollowUpTab } from '../reading/read-follow-up'
import type { Tab } from '../tab'
import type { Block } from '../writing/computed-blocks'
import { slipZones } from './slips'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A tab that is about to be written, and where. */
export interface WantedCells {
  tab: Tab
  zones: CellZone[]
}

/** The cells of a tab that a protection keeps from being written, of those that are wanted; null when none does. */
export function heldIn(held: HeldCells[], { tab, zones }: WantedCells): HeldCells | null {
  if (held.length === 0 || zones.length === 0) return null
  const own = held.filter(({ sheetId }) => sheetId === tab.id())
  return own.find((cells) => zones.some((zone) => isHeld(cells, zone))) ?? null
}

/** Refuses, before anything is written, where one of these tabs is protected against this person. */
export function refuseHeld(spreadsheet: Spreadsheet, wanted: WantedCells[], held = readHeldCells(spreadsheet)): void {
  for (const one of wanted) {
    const cells = heldIn(held, one)
    if (cells) throw new Refusal(describeHeld(cells, one.tab.name(), 'refusal'))
  }
}

/** Which cells are protected, and who to ask. */
export function describeHeld({ zone, isWhole, who }: HeldCells, tab: string, kind: Message['kind']): Message {
  if (isWhole) {
    return who === '' ? message(kind, 'tab.protected', { tab }) : message(kind, 'tab.protectedBy', { tab, who })
  }
  const cells = cellNames(zone.top, zone.left, zone.bottom, zone.right)
  return who === ''
    ? message(kind, 'cells.protected', { tab, cells })
    : message(kind, 'cells.protectedBy', { tab, cells, who })
}

/** The cells that blocks are written to. */
export function zonesOf(blocks: Block[]): CellZone[] {
  return blocks.map(({ row, column, values }) => ({
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + values[0]!.length - 1,
  }))
}

/** The rows that are pushed down, and filled, when rows are inserted after this one (from 0). */
export function insertedAfter({ values }: Tab, row: number): CellZone {
  return { top: row, left: 0, bottom: row + 1, right: Math.max(0, (values[0]?.length ?? 1) - 1) }
}

/** Everything a follow-up tab is written to by an update. */
export function zonesOfWork(tab: FollowUpTab, blocks: Block[], takenUp: TakenUp[], newRows: number): CellZone[] {
  const { view } = tab
  return [
    ...zonesOf(blocks),
    ...slipZones(tab, takenUp),
    ...(newRows > 0 ? [insertedAfter(view.tab, view.lastRow)] : []),
  ]
}

/** Every cell of a tab that holds something. */
export function wholeOf({ values }: Tab): CellZone {
  return { top: 0, left: 0, bottom: Math.max(0, values.length - 1), right: Math.max(0, (values[0]?.length ?? 1) - 1) }
}
