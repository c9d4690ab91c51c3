import type { DivisionFigures } from '../../model/figures'
import { addTally, emptyTally } from './tally'

/** A group of fewer people than this is never shown alone outside the team. Source: domain, section 5, rule 12. */
export const leastPeople = 5

/** Groups as they may leave the team: the large ones by name, the small ones together. */
export interface MergedGroups {
  shown: DivisionFigures[]
  /** The groups shown together, at least two of them, and their people; null when no group is small. */
  together: (DivisionFigures & { groups: number }) | null
  /** People told apart by nothing: even together the groups are too small, or all of them would be one. */
  tooSmall: boolean
}

/**
 * Puts small groups together so that nobody can be pointed at: those under `leastPeople`, then the next smallest until there are
 * two groups and `leastPeople` people. Groups keep their order. What is left of a whole that is known cannot give a group away,
 * because two groups at least are hidden in it.
 */
export function mergeSmallGroups(groups: DivisionFigures[]): MergedGroups {
  const bySize = [...groups].sort((a, b) => a.people - b.people)
  const merged = new Set(bySize.filter(({ people }) => people < leastPeople))
  const count = () => [...merged].reduce((sum, { people }) => sum + people, 0)
  while (merged.size > 0 && merged.size < groups.length && (merged.size < 2 || count() < leastPeople)) {
    merged.add(bySize[merged.size]!)
  }
  const shown = groups.filter((group) => !merged.has(group))
  if (groups.length > 0 && shown.length === 0) return { shown: [], together: null, tooSmall: true }
  if (merged.size === 0) return { shown, together: null, tooSmall: false }
  const tally = emptyTally()
  for (const group of merged) addTally(tally, group.tally)
  return { shown, together: { value: '', people: count(), tally, groups: merged.size }, tooSmall: false }
}
