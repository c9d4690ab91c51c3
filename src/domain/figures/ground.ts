import {
  type Cohort,
  type Item,
  type ItemPlan,
  noPlan,
  type Objective,
  type Observation,
  type Participant,
  type Round,
  type Today,
  type Visit,
} from '../../model/cohort'
import type { Day } from '../../model/day'
import { itemId, observationId } from '../../model/identifier'
import { isLive } from '../item-standing'

/** What the figures are computed from. */
export interface FiguresInput {
  cohort: Cohort
  /** Today's level by item id, as `todayLevels` gives it. */
  today: Map<string, Today>
  items: Item[]
  /** What people typed in the rows of the items, by item id. */
  plans: Record<string, ItemPlan>
  day: Day
}

/** An item that counts, with its person, objective, plan and the visits that stand, the oldest first. */
export interface StandingItem {
  item: Item
  person: Participant
  objective: Objective
  plan: ItemPlan
  visits: Visit[]
}

/** What every figure stands on: who and what counts, and nothing else. */
export interface Ground {
  people: Participant[]
  objectives: Objective[]
  /** Closed rounds of practice, the oldest first. */
  rounds: Round[]
  /** Closed rounds of what was acquired, the oldest first. */
  acquiredRounds: Round[]
  /** Item ids that a round of practice asks about now without an answer yet. */
  asked: Set<string>
  /** The rows of the rounds, by observation id. */
  rows: Map<string, Observation>
  today: Map<string, Today>
  /** Items of present people that were neither withdrawn nor removed. */
  items: StandingItem[]
  /** Those of them that still ask for support. */
  open: StandingItem[]
  day: Day
}

/** Leaves out who left the cohort, what is not closed, and items that are out of every figure. */
export function layGround({ cohort, today, items, plans, day }: FiguresInput): Ground {
  const people = cohort.participants.filter((person) => person.present)
  const standing = standingItems(cohort, people, items, plans)
  return {
    people,
    objectives: cohort.objectives,
    rounds: closedRounds(cohort.rounds, 'practice'),
    acquiredRounds: closedRounds(cohort.rounds, 'acquired'),
    asked: askedNow(cohort),
    rows: new Map(cohort.observations.map((row) => [observationId(row.participant, row.objective, row.round), row])),
    today,
    items: standing,
    open: standing.filter(({ item }) => isLive(item.state)),
    day,
  }
}

/** The closed rounds that speak of practice, or of what was acquired; the oldest first. */
export function closedRounds(rounds: Round[], speaksOf: Round['speaksOf']): Round[] {
  const closed = rounds.filter((round) => round.status === 'closed' && round.speaksOf === speaksOf)
  return closed.sort((a, b) => compareDays(a.date, b.date))
}

function askedNow({ rounds, observations }: Cohort): Set<string> {
  const open = rounds.filter(({ status, speaksOf }) => status === 'open' && speaksOf === 'practice')
  const ids = new Set(open.map(({ id }) => id))
  const rows = observations.filter(({ round }) => ids.has(round))
  return new Set(rows.map(({ participant, objective }) => itemId(participant, objective)))
}

function standingItems(
  { objectives, visits }: Cohort,
  people: Participant[],
  items: Item[],
  plans: Record<string, ItemPlan>,
): StandingItem[] {
  const personOf = new Map(people.map((person) => [person.id, person]))
  const objectiveOf = new Map(objectives.map((objective) => [objective.id, objective]))
  const visitsOf = sortVisits(visits)
  return items.flatMap((item) => {
    const person = personOf.get(item.participant)
    const objective = objectiveOf.get(item.objective)
    if (!person || !objective || item.removed !== '' || item.state === 'withdrawn') return []
    return [{ item, person, objective, plan: plans[item.id] ?? noPlan, visits: visitsOf.get(item.id) ?? [] }]
  })
}

function sortVisits(visits: Visit[]): Map<string, Visit[]> {
  const sorted = new Map<string, Visit[]>()
  for (const visit of [...visits].sort((a, b) => compareDays(a.date, b.date))) {
    if (visit.struck) continue
    const item = itemId(visit.participant, visit.objective)
    const list = sorted.get(item)
    if (list) list.push(visit)
    else sorted.set(item, [visit])
  }
  return sorted
}

/** Orders days, the earliest first. */
export function compareDays(first: Day, second: Day): number {
  return first < second ? -1 : first > second ? 1 : 0
}
