import type { Zone } from '../workbook/data'

/** Have the two rectangles a cell in common? */
export function meets(one: Zone, other: Zone): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

/** Does the first rectangle hold the whole of the second? */
export function holds(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  )
}

/** The whole of a grid. */
export function wholeZone(grid: { rowCount: number; columnCount: number }): Zone {
  return { top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 }
}

/** Covers the marked places of a table with rectangles: rows that are marked alike are joined. */
export function coverPlaces(top: number, left: number, marked: boolean[][]): Zone[] {
  const zones: Zone[] = []
  marked.forEach((row, down) => {
    for (let right = 0; right < row.length; right++) {
      if (!row[right]) continue
      const start = right
      while (row[right + 1]) right++
      const above = zones.find(
        (zone) => zone.bottom === top + down - 1 && zone.left === left + start && zone.right === left + right,
      )
      if (above) above.bottom++
      else zones.push({ top: top + down, bottom: top + down, left: left + start, right: left + right })
    }
  })
  return zones
}
