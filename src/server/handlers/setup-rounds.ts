import { closeRound, newRound } from '../../domain/round'
import type { TakenCohort } from '../../domain/setup/take-cohort'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import type { Observation, Round } from '../../model/cohort'

/** The rounds the marks of a sheet become, closed: `acquired` beside `round` only where two sets of marks stand side by side. */
export interface RoundsOfMarks {
  round: Round | null
  acquired: Round | null
}

/** When the marks were made, and in which language their rounds are called. */
interface RoundDays {
  locale: Locale
  today: string
  date: string
  /** '' when nobody said. */
  trainingEnd: string
}

/** Makes the rounds of the marks. What was known at the end of the training never becomes practice. */
export function roundsOfMarks(
  taken: TakenCohort,
  marks: 'practice' | 'acquired' | 'leave' | 'none',
  days: RoundDays,
): RoundsOfMarks {
  if (marks === 'none' || marks === 'leave') return { round: null, acquired: null }
  const isTwoSets = taken.acquired.size > 0
  const known = isTwoSets ? taken.acquired : taken.taken
  const end = days.trainingEnd !== '' && days.trainingEnd < days.date ? days.trainingEnd : days.date
  if (marks === 'acquired') return { round: close(taken, known, 'acquired', days.date, days, []), acquired: null }
  const acquired = isTwoSets ? close(taken, known, 'acquired', end, days, []) : null
  return { round: close(taken, taken.taken, 'practice', days.date, days, acquired ? [acquired] : []), acquired }
}

function close(
  { participants, objectives }: TakenCohort,
  levels: TakenCohort['taken'],
  speaksOf: Round['speaksOf'],
  date: string,
  { locale, today }: RoundDays,
  rounds: Round[],
): Round {
  const title = phrase(locale, speaksOf === 'practice' ? 'round.first' : 'round.acquired')
  const round: Round = { ...newRound({ rounds, objectives }, { title, date, observer: '' }), speaksOf }
  const observations = participants.flatMap(({ id }) =>
    objectives.map((objective) => ({
      ...emptyObservation(id, objective.id, round),
      level: levels.get(`${id}-${objective.id}`)?.level ?? null,
    })),
  )
  return closeRound(round, observations, objectives, today)
}

function emptyObservation(participant: string, objective: string, { id: round, date }: Round): Observation {
  const texts = { wayKnown: '', situation: '', obstacle: '', helpWanted: '', note: '', observer: '' }
  return { participant, objective, round, level: null, date, ...texts }
}
