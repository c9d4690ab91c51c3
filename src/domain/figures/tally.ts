import type { AcquiredTally, Tally } from '../../model/figures'
import type { KeptLevel } from '../../model/level'

/** Counts levels; only applied, partly and not yet are in the base `observed`. */
export function tallyLevels(levels: Iterable<KeptLevel>): Tally {
  const tally = emptyTally()
  for (const level of levels) addLevel(tally, level)
  return tally
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { applied: 0, partly: 0, notYet: 0, observed: 0, notObserved: 0, notRelevant: 0, blank: 0, notAsked: 0 }
}

/** Adds one level to a tally. */
export function addLevel(tally: Tally, level: KeptLevel): void {
  tally[level]++
  if (level === 'applied' || level === 'partly' || level === 'notYet') tally.observed++
}

/** Adds the counts of another tally. */
export function addTally(tally: Tally, other: Tally): void {
  for (const level of Object.keys(tally) as (keyof Tally)[]) tally[level] += other[level]
}

/** Counts marks of the end of the training under words of their own, so that nobody adds them to practice. */
export function tallyAcquired(levels: Iterable<KeptLevel>): AcquiredTally {
  const { applied, observed, ...rest } = tallyLevels(levels)
  return { acquired: applied, marked: observed, ...rest }
}
