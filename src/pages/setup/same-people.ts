import { joinSamePeople } from '../../domain/setup/look-alikes'
import type { Choices, Corrections, Understood } from './understood'

export type LookAlikes = Understood['lookAlikes'][number]

/** Sets of this many rows and fewer are offered row by row; a larger one is a column of names that are none. */
export const mostRows = 12

/** The rows that are one person each, as far as a set of rows that look the same knows them. */
function groupsIn({ people }: LookAlikes, { same }: Understood): number[][] {
  const groups = new Map<number, number[]>()
  for (const { row } of people) {
    const first = same.find((one) => one.row === row)?.of ?? row
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  return [...groups.values()].filter((rows) => rows.length > 1)
}

/** The row above that a row is one person with; null when it is somebody else. */
export function sameAs(row: number, set: LookAlikes, understood: Understood): number | null {
  const group = groupsIn(set, understood).find((rows) => rows.includes(row))
  return group && group[0] !== row ? group[0]! : null
}

/** One more thing said about two rows: that they are one person, or (`null`) that this row is somebody else. */
export function withSame(
  understood: Understood,
  { corrections }: Pick<Choices, 'corrections'>,
  set: LookAlikes,
  row: number,
  as: number | null,
): Corrections {
  const own = groupsIn(set, understood).map((rows) => rows.filter((one) => one !== row))
  const joined = as === null ? own : [...own, [as, row]]
  const others = understood.lookAlikes.filter((other) => other !== set).flatMap((other) => groupsIn(other, understood))
  return { ...corrections, samePeople: [...others, ...joined].filter((rows) => rows.length > 1) }
}

/** Who is one person with whom, from what was said and not read yet: sets that share a row are one. */
export function sameFrom(sets: number[][]): Understood['same'] {
  return joinSamePeople([...new Set(sets.flat())], sets)
}
