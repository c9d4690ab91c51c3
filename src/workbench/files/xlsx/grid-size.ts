import type { SheetData, Zone } from '../../workbook/data'

/** How far below the last thing that stands in a sheet looks alone still make the grid longer, in rows. */
const farBelow = 20_000
/** How many rows stay below it when they do not. */
const roomBelow = 1_000
/** The largest merged range that is drawn, in cells. */
const mostMerged = 500_000

/**
 * Leaves out looks that stand far below everything else: some programs give a look to the last row there can be, and a grid of a
 * million rows would not open. The file keeps them. Gives the rows in use.
 */
export function leaveFarLooks(data: SheetData, rows: number): number {
  let last = data.cells.length - 1
  while (last >= 0 && !data.cells[last]?.some((cell) => cell && Object.keys(cell).some((key) => key !== 'style')))
    last--
  if (rows <= last + 1 + farBelow) return rows
  const kept = last + 1 + roomBelow
  data.cells.length = Math.min(data.cells.length, kept)
  return kept
}

/** A merged range as far as the grid goes; none when nothing of it is merged there, or it is too large to be drawn. */
export function mergeInGrid(merge: Zone, { rowCount, columnCount }: SheetData): Zone[] {
  const bottom = Math.min(merge.bottom, rowCount - 1)
  const right = Math.min(merge.right, columnCount - 1)
  const cells = (bottom - merge.top + 1) * (right - merge.left + 1)
  const isSome = merge.top <= bottom && merge.left <= right && cells > 1 && cells <= mostMerged
  return isSome ? [{ ...merge, bottom, right }] : []
}
