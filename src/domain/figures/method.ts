import type { Cohort } from '../../model/cohort'
import type { Day } from '../../model/day'
import { fold } from '../../model/fold'
import { compareDays } from './ground'

/** How a round was made: when, and by whom. */
export interface RoundMethod {
  id: string
  title: string
  date: Day
  observers: string[]
}

/** How the figures of a training came about. */
export interface Method {
  /** Closed rounds of practice, the oldest first. */
  rounds: RoundMethod[]
  /** Visits that stand; days are '' when there was none. */
  visits: { count: number; first: Day | ''; last: Day | ''; by: string[] }
}

/** Who looked, and when. Observers of a round are those of its rows, or the one it names. */
export function describeMethod({ rounds, observations, visits }: Cohort): Method {
  const closed = rounds.filter(({ status, speaksOf }) => status === 'closed' && speaksOf === 'practice')
  const standing = visits.filter(({ struck, level }) => !struck && level !== 'notMet')
  const days = standing.map(({ date }) => date).sort(compareDays)
  return {
    rounds: closed
      .sort((a, b) => compareDays(a.date, b.date))
      .map(({ id, title, date, observer }) => {
        const rows = observations.filter((row) => row.round === id && row.level !== null)
        const named = distinct(rows.map((row) => row.observer))
        return { id, title, date, observers: named.length > 0 ? named : distinct([observer]) }
      }),
    visits: {
      count: standing.length,
      first: days[0] ?? '',
      last: days[days.length - 1] ?? '',
      by: distinct(standing.map(({ by }) => by)),
    },
  }
}

function distinct(names: string[]): string[] {
  const byFolded = new Map<string, string>()
  for (const name of names) if (name.trim() !== '' && !byFolded.has(fold(name))) byFolded.set(fold(name), name.trim())
  return [...byFolded.values()]
}
