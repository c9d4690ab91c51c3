import type { AcquiredTally, PracticeFigures, Snapshot } from '../../model/figures'
import { itemId, observationId } from '../../model/identifier'
import type { KeptLevel } from '../../model/level'
import { keptLevel } from '../round'
import type { Ground } from './ground'
import { countKnown } from './known'
import { measureMovements } from './movement'
import { findStanding } from './standing-today'
import { tallyAcquired, tallyLevels } from './tally'

/** One person × objective at one moment. */
interface Sighting {
  level: KeptLevel
  wayKnown: string
  situation: string
}

/** The figures of some objectives together: one of them, a module, or all. */
export function measurePractice(ground: Ground, objectives: string[]): PracticeFigures {
  const pairs = ground.people.flatMap(({ id }) => objectives.map((objective) => [id, objective] as const))
  return {
    acquired: measureAcquired(ground, pairs),
    rounds: ground.rounds.map((round) =>
      takeSnapshot(
        pairs.map(([person, objective]) => {
          const level = keptLevel(round, person, objective)
          const row = ground.rows.get(observationId(person, objective, round.id))
          const same = row?.level === level ? row : undefined
          return { level, wayKnown: same?.wayKnown ?? '', situation: same?.situation ?? '' }
        }),
      ),
    ),
    today: takeSnapshot(
      pairs.map(([person, objective]) => {
        const today = ground.today.get(itemId(person, objective))
        return today ?? { level: findStanding(ground, person, objective).level, wayKnown: '', situation: '' }
      }),
    ),
    movements: measureMovements(ground.rounds, pairs),
  }
}

function measureAcquired(ground: Ground, pairs: (readonly [string, string])[]): AcquiredTally | null {
  const levels = pairs.map(([person, objective]) => acquiredLevel(ground, person, objective))
  return levels.some((level) => level !== 'notAsked') ? tallyAcquired(levels) : null
}

/** The latest marks of the end of the training that speak of this person and objective. */
function acquiredLevel({ acquiredRounds }: Ground, person: string, objective: string): KeptLevel {
  for (let index = acquiredRounds.length - 1; index >= 0; index--) {
    const level = keptLevel(acquiredRounds[index]!, person, objective)
    if (level !== 'notAsked') return level
  }
  return 'notAsked'
}

function takeSnapshot(sightings: Sighting[]): Snapshot {
  const applied = sightings.filter(({ level }) => level === 'applied')
  return {
    tally: tallyLevels(sightings.map(({ level }) => level)),
    known: countKnown(applied.map(({ wayKnown }) => wayKnown)),
    situationMissing: applied.filter(({ situation }) => situation.trim() === '').length,
  }
}
