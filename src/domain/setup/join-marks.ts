import { type Level, levelRank } from '../../model/level'

/** What one row says of an objective: the cell as written, the level it is taken for, and the remark beside it. */
export interface RowMark {
  /** From 0. */
  row: number
  text: string
  level: Level | null
  note: string
}

/**
 * What several rows of one person say of an objective: what one leaves blank the other fills; of two levels that differ the lower
 * counts, and the other mark stays as a remark. `differs` = levels were seen that say different things.
 */
export function joinMarks(marks: RowMark[]): { level: Level | null; note: string; differs: boolean } {
  const lowest = [...marks].sort((a, b) => placeOf(a) - placeOf(b))[0]!
  const notes = marks.flatMap((mark) => {
    const isOther = mark.level !== null && mark.level !== lowest.level
    return isOther ? [mark.text] : mark.note === '' ? [] : [mark.note]
  })
  const seen = marks.flatMap(({ level }) => (level === null || level === 'notObserved' ? [] : [level]))
  return { level: lowest.level, note: [...new Set(notes)].join(', '), differs: new Set(seen).size > 1 }
}

/** A level that was seen comes before "not observed", and that before no level at all. */
function placeOf({ level }: RowMark): number {
  return level === null ? 9 : level === 'notObserved' ? 8 : levelRank[level]
}
