/** A row or column for comparing: all that it says, and the cell it is best known by. */
export interface Line {
  all: string
  key: string
}

/** For each line after, the line it was before; -1 for a new one. Lines that say the same are matched first, then those with the same key. */
export function mapLines(before: Line[], after: Line[]): number[] {
  const map = new Array<number>(after.length).fill(-1)
  let top = 0
  while (top < before.length && top < after.length && before[top]!.all === after[top]!.all) map[top] = top++
  let end = 0
  while (end < before.length - top && end < after.length - top && isSameFromEnd(before, after, end)) {
    map[after.length - 1 - end] = before.length - 1 - end
    end++
  }
  const gap = { from: top, before: before.length - end, after: after.length - end }
  if (gap.before - top === gap.after - top) {
    for (let line = top; line < gap.after; line++) map[line] = line
    return map
  }
  matchGap(before, after, gap, map)
  return map
}

function isSameFromEnd(before: Line[], after: Line[], end: number): boolean {
  return before[before.length - 1 - end]!.all === after[after.length - 1 - end]!.all
}

/** Goes down the gap once; a line is matched with the next one before that says the same, or has its key. */
function matchGap(
  before: Line[],
  after: Line[],
  gap: { from: number; before: number; after: number },
  map: number[],
): void {
  let next = gap.from
  for (let line = gap.from; line < gap.after; line++) {
    const wanted = after[line]!
    let found = -1
    for (let candidate = next; candidate < gap.before && found === -1; candidate++) {
      const known = before[candidate]!
      if (known.all === wanted.all || (known.key !== '' && known.key === wanted.key)) found = candidate
    }
    if (found === -1) continue
    map[line] = found
    next = found + 1
  }
}
