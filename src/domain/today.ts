import type { Cohort, Observation, Round, Today, Visit } from '../model/cohort'
import { itemId, observationId } from '../model/identifier'
import { type Level, levelRank, levels } from '../model/level'
import { keptLevel } from './round'

/**
 * Today's level of every participant and objective that was ever observed: the latest dated observation of practice, round or
 * visit, that says something. "Not observed" says nothing: it stands only where there is nothing else.
 */
export function todayLevels({ rounds, observations, visits }: Cohort): Map<string, Today> {
  const levels = new Map<string, Today>()
  for (const [key, seen] of dated(rounds, observations)) settle(levels, key, seen)
  for (const visit of visits) {
    const seen = visit.struck ? null : visitToday(visit)
    if (seen) settle(levels, itemId(visit.participant, visit.objective), seen)
  }
  return levels
}

/** What the rounds of practice say, closed ones as they were when they were closed. */
function* dated(rounds: Round[], observations: Observation[]): Generator<[string, Today]> {
  const rows = new Map<string, Observation>()
  for (const row of observations) rows.set(observationId(row.participant, row.objective, row.round), row)
  for (const round of rounds) {
    if (round.speaksOf !== 'practice' || round.status !== 'closed') continue
    for (const participant of Object.keys(round.kept)) {
      for (const objective of round.objectives) {
        const kept = keptLevel(round, participant, objective)
        if (kept === 'blank' || kept === 'notAsked') continue
        const row = rows.get(observationId(participant, objective, round.id))
        const same = row?.level === kept ? row : undefined
        yield [itemId(participant, objective), fromRound(kept, round, same)]
      }
    }
  }
  const open = new Map(rounds.filter(isOpenPractice).map((round) => [round.id, round]))
  for (const row of observations) {
    const round = open.get(row.round)
    if (round && row.level) yield [itemId(row.participant, row.objective), fromRound(row.level, round, row)]
  }
}

function isOpenPractice({ speaksOf, status }: Round): boolean {
  return speaksOf === 'practice' && status === 'open'
}

function fromRound(level: Level, round: Round, row: Observation | undefined): Today {
  return {
    level,
    date: row?.date || round.date,
    source: round.id,
    wayKnown: row?.wayKnown ?? '',
    situation: row?.situation ?? '',
    toBeDecided: false,
  }
}

function visitToday({ id, date, level, wayKnown, situation }: Visit): Today | null {
  const said = levels.find((candidate) => candidate === level)
  return said ? { level: said, date, source: id, wayKnown, situation, toBeDecided: false } : null
}

function settle(all: Map<string, Today>, key: string, seen: Today): void {
  const known = all.get(key)
  if (!known || outweighs(seen, known)) all.set(key, seen)
  else if (!outweighs(known, seen)) all.set(key, ofTheSameDay(known, seen))
}

/** Does the first replace the second whatever else they say? */
function outweighs(first: Today, second: Today): boolean {
  const says = (today: Today) => today.level !== 'notObserved'
  return says(first) === says(second) ? first.date > second.date : says(first)
}

/** Two that differ are to be decided, and the lower stands meanwhile. */
function ofTheSameDay(known: Today, seen: Today): Today {
  if (known.level === seen.level) return { ...seen, toBeDecided: known.toBeDecided }
  const lower = levelRank[seen.level] < levelRank[known.level] ? seen : known
  return { ...lower, toBeDecided: true }
}
