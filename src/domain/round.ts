import type { Cohort, Objective, Observation, Participant, Round } from '../model/cohort'
import type { Day } from '../model/day'
import { makeId, nextNumber } from '../model/identifier'
import { type KeptLevel, keptLetters } from '../model/level'

const keptLevels = new Map(Object.entries(keptLetters).map(([level, letter]) => [letter, level as KeptLevel]))

/** A new open round of practice that asks about every objective. */
export function newRound(
  cohort: Pick<Cohort, 'rounds' | 'objectives'>,
  { title, date, observer }: { title: string; date: Day; observer: string },
): Round {
  const ids = cohort.rounds.map(({ id }) => id)
  return {
    id: makeId('R', nextNumber('R', ids)),
    title,
    speaksOf: 'practice',
    status: 'open',
    date,
    observer,
    objectives: cohort.objectives.map(({ id }) => id),
    closedOn: '',
    kept: {},
  }
}

/** Closes a round: keeps its levels by id, a letter an objective, and what the objectives are called; what has no row was not asked. */
export function closeRound(
  round: Round,
  observations: Observation[],
  objectives: Pick<Objective, 'id' | 'title'>[],
  today: Day,
): Round {
  const titleOf = new Map(objectives.map(({ id, title }) => [id, title]))
  const place = new Map(round.objectives.map((objective, index) => [objective, index]))
  const letters = new Map<string, string[]>()
  for (const { participant, objective, round: id, level } of observations) {
    const index = place.get(objective)
    if (id !== round.id || index === undefined) continue
    let row = letters.get(participant)
    if (!row) {
      row = round.objectives.map(() => keptLetters.notAsked)
      letters.set(participant, row)
    }
    row[index] = keptLetters[level ?? 'blank']
  }
  const kept = Object.fromEntries([...letters].map(([participant, row]) => [participant, row.join('')]))
  const titles = round.objectives.map((id) => titleOf.get(id) ?? '')
  return { ...round, status: 'closed', closedOn: today, kept, titles }
}

/** Opens a closed round again. What it kept stands for the follow-up until it is closed anew. */
export function reopenRound(round: Round): Round {
  return { ...round, status: 'open', closedOn: '' }
}

/** What a round kept for a participant and an objective; `notAsked` when it did not offer it. */
export function keptLevel(round: Round, participant: string, objective: string): KeptLevel {
  const letter = (round.kept[participant] ?? '')[round.objectives.indexOf(objective)]
  return keptLevels.get(letter ?? '') ?? 'notAsked'
}

/** What an objective was called when the round was closed, last; '' when that is not known. */
export function titleWhenClosed({ objectives, titles = [] }: Round, objective: string): string {
  return titles[objectives.indexOf(objective)] ?? ''
}

/** Cells of a closed round that say something else than when it was closed. */
export interface ChangedSinceClosing {
  participant: string
  objective: string
  before: KeptLevel
  after: KeptLevel
}

/** The cells of a closed round changed since it was closed, in the order of its rows. */
export function changesSinceClosing(round: Round, observations: Observation[]): ChangedSinceClosing[] {
  if (round.status !== 'closed') return []
  return observations.flatMap(({ participant, objective, round: id, level }) => {
    const before = keptLevel(round, participant, objective)
    const after = level ?? 'blank'
    return id === round.id && before !== after ? [{ participant, objective, before, after }] : []
  })
}

/** How many forms' cells of a round are still to be filled, for people who are in the cohort. */
export function blankCount(round: Round, participants: Participant[], observations: Observation[]): number {
  const present = new Set(participants.filter((person) => person.present).map(({ id }) => id))
  return observations.filter(
    ({ round: id, participant, level }) => id === round.id && level === null && present.has(participant),
  ).length
}
