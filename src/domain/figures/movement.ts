import type { Round } from '../../model/cohort'
import type { Movement } from '../../model/figures'
import { type KeptLevel, levelRank, type ObservedLevel, observedLevels } from '../../model/level'
import { keptLevel } from '../round'

/** The movement from each closed round to the next, for these people × objectives. */
export function measureMovements(rounds: Round[], pairs: (readonly [string, string])[]): Movement[] {
  return rounds.slice(1).map((to, index) => {
    const from = rounds[index]!
    const movement: Movement = { from: from.id, to: to.id, both: 0, up: 0, same: 0, down: 0 }
    for (const [person, objective] of pairs) {
      const before = keptLevel(from, person, objective)
      const after = keptLevel(to, person, objective)
      if (!isObserved(before) || !isObserved(after)) continue
      movement.both++
      movement[directionOf(levelRank[after] - levelRank[before])]++
    }
    return movement
  })
}

function isObserved(level: KeptLevel): level is ObservedLevel {
  return (observedLevels as readonly string[]).includes(level)
}

function directionOf(steps: number): 'up' | 'same' | 'down' {
  return steps > 0 ? 'up' : steps < 0 ? 'down' : 'same'
}
