import type { TakenUp } from '../../model/follow-up'
import { type ColumnKey, followUpColumns } from '../../model/tables'
import { textOf } from '../reading/cell'
import type { CellZone } from '../reading/held-cells'
import { digestRow, type FollowUpTab } from '../reading/read-follow-up'
import { runsOf } from '../writing/computed-blocks'

type FollowUpKey = ColumnKey<'followUp'>

const slipKeys = (Object.keys(followUpColumns) as FollowUpKey[]).filter((key) => followUpColumns[key].owner === 'slip')

/** The columns of the slip that a tab has. */
function slipColumns({ view }: FollowUpTab): number[] {
  return slipKeys.flatMap((key) => (view.columns[key] === undefined ? [] : [view.columns[key]!]))
}

/** The cells of the slips that are taken up, neighbouring rows together. */
export function slipZones(tab: FollowUpTab, takenUp: TakenUp[]): CellZone[] {
  const rows = takenUp.flatMap(({ item }) => tab.ids.rowOf.get(item) ?? [])
  const columns = runsOf(slipColumns(tab))
  return runsOf(rows).flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })))
}

/** Empties the slips whose visits stand in Visits: exactly those cells. */
export function emptySlips(tab: FollowUpTab, takenUp: TakenUp[]): void {
  for (const { top, left, bottom, right } of slipZones(tab, takenUp)) {
    tab.view.tab.sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).clearContent()
  }
}

/** The digests of rows as they stand once their slips are emptied. */
export function digestsAfter(tab: FollowUpTab, takenUp: TakenUp[]): Map<string, string> {
  const columns = slipColumns(tab)
  const digests = new Map<string, string>()
  for (const { item } of takenUp) {
    const row = tab.ids.rowOf.get(item)
    if (row === undefined) continue
    const cells = tab.view.tab.values[row]!.map(textOf)
    for (const column of columns) cells[column] = ''
    digests.set(item, digestRow(tab.view, cells))
  }
  return digests
}
