import type { Zone } from '../workbook/data'

/** Have the two rectangles a cell in common? */
export function meets(one: Zone, other: Zone): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

/** The whole of a grid. */
export function wholeZone(grid: { rowCount: number; columnCount: number }): Zone {
  return { top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 }
}

/** Covers the marked places of a table with rectangles: rows that are marked alike are joined. */
export function coverPlaces(top: number, left: number, marked: boolean[][]): Zone[] {
  const zones: Zone[] = []
  let above = new Map<string, Zone>()
  marked.forEach((row, down) => {
    const here = new Map<string, Zone>()
    for (const [first, last] of markedRuns(row)) {
      const run = `${first}-${last}`
      const zone = above.get(run) ?? { top: top + down, bottom: 0, left: left + first, right: left + last }
      if (!above.has(run)) zones.push(zone)
      zone.bottom = top + down
      here.set(run, zone)
    }
    above = here
  })
  return zones
}

function markedRuns(row: boolean[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  row.forEach((isMarked, place) => {
    const run = runs[runs.length - 1]
    if (isMarked && run && run[1] === place - 1) run[1] = place
    else if (isMarked) runs.push([place, place])
  })
  return runs
}
