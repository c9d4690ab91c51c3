import type { Cohort } from '../../model/cohort'
import type { Day } from '../../model/day'
import { fold } from '../../model/fold'
import { closedRounds, compareDays } from './ground'

/** Who looked: how many, and by name. */
export interface Observers {
  count: number
  names: string[]
}

/** How the figures of a training came about. */
export interface Method {
  /** Of each closed round of practice, in the order of `Figures.rounds`. */
  observers: Observers[]
  /** Visits that stand; days are '' when there was none. */
  visits: { count: number; first: Day | ''; last: Day | ''; by: Observers }
}

/** Who looked, and when. Observers of a round are those of its rows, or the one it names. */
export function describeMethod({ rounds, observations, visits }: Cohort): Method {
  const standing = visits.filter(({ struck, level }) => !struck && level !== 'notMet')
  const days = standing.map(({ date }) => date).sort(compareDays)
  return {
    observers: closedRounds(rounds, 'practice').map(({ id, observer }) => {
      const rows = observations.filter((row) => row.round === id && row.level !== null)
      const named = observersIn(rows.map((row) => row.observer))
      return named.count > 0 ? named : observersIn([observer])
    }),
    visits: {
      count: standing.length,
      first: days[0] ?? '',
      last: days[days.length - 1] ?? '',
      by: observersIn(standing.map(({ by }) => by)),
    },
  }
}

/** The same, with nobody named. */
export function withoutNames({ observers, visits }: Method): Method {
  const unnamed = ({ count }: Observers) => ({ count, names: [] })
  return { observers: observers.map(unnamed), visits: { ...visits, by: unnamed(visits.by) } }
}

function observersIn(texts: string[]): Observers {
  const byFolded = new Map<string, string>()
  for (const text of texts) if (text.trim() !== '' && !byFolded.has(fold(text))) byFolded.set(fold(text), text.trim())
  return { count: byFolded.size, names: [...byFolded.values()] }
}
