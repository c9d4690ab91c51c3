import type { FollowUpRow, Participant, Round, Today, Visit } from '../model/cohort'
import type { Day } from '../model/day'
import type { ComputedRow, ItemSign } from '../model/follow-up'
import type { EndedState, ItemState } from '../model/list'
import type { Life } from './item-life'
import { suggestModality } from './suggestion'

/** All that the standing of one item is computed from. */
export interface ItemFacts {
  item: string
  person: Participant
  life: Life
  /** An end that no event explains: withdrawn, or stopped when its row was removed. */
  ended: EndedState | null
  /** What people typed in its row; null for a row still to be made. */
  row: FollowUpRow | null
  obstacle: string
  /** The visits of the item that stand, the oldest first. */
  visits: Visit[]
  today: Today | null
  usualModality: string
  /** The latest closed round of practice. */
  lastRound: Round | null
}

/** Where an item stands, as written in its row. */
export function computeRow(facts: ItemFacts): ComputedRow {
  const { item, person, life, today, usualModality } = facts
  const state = stateOf(facts)
  const live = isLive(state)
  const met = facts.visits.filter(({ level }) => level !== 'notMet')
  return {
    item,
    name: person.name,
    group: person.group,
    place: person.place,
    phone: person.phone,
    opened: { source: life.openedBy, date: life.openedOn },
    suggested: live ? suggestModality(usualModality, facts.row?.plan.obstacle ?? facts.obstacle) : '',
    today,
    visits: met.length,
    lastVisit: last(met)?.date ?? '',
    nextVisit: last(facts.visits)?.next ?? '',
    state,
    signs: live ? signsOf(facts, state, met) : [],
    live,
  }
}

/** Does an item in this state still ask for support? */
export function isLive(state: ItemState): boolean {
  return state === 'open' || state === 'planned' || state === 'visited'
}

function stateOf({ life, ended, row, visits }: ItemFacts): ItemState {
  if (ended) return ended
  if (life.end) return life.end.state
  const since = (visit: Visit) =>
    visit.date >= life.since.date && visit.id !== life.since.source && visit.level !== 'notMet'
  if (visits.some(since)) return 'visited'
  const plan = row?.plan
  return plan && (plan.modality !== '' || plan.responsible !== '' || plan.due !== '') ? 'planned' : 'open'
}

function signsOf(
  { person, life, row, visits, today, lastRound }: ItemFacts,
  state: ItemState,
  met: Visit[],
): ItemSign[] {
  const signs: ItemSign[] = []
  const attempts = visits.length - met.length
  if (met.length === 0 && state === 'planned') signs.push({ sign: 'neverVisited' })
  if (attempts > 0) signs.push({ sign: 'notMet', count: attempts })
  if (life.reopened > 0) signs.push({ sign: 'reopened', count: life.reopened })
  if (!person.present) signs.push({ sign: 'leftCohort' })
  if (isPlanOld(row?.plan.due ?? '', life, lastRound)) signs.push({ sign: 'planOld' })
  if (today?.toBeDecided) signs.push({ sign: 'toBeDecided' })
  return signs
}

/** A date was set before the last round, and that round still found the item open. */
function isPlanOld(due: Day | '', { since }: Life, lastRound: Round | null): boolean {
  return due !== '' && lastRound !== null && due < lastRound.date && since.date < lastRound.date
}

function last<Value>(list: Value[]): Value | undefined {
  return list[list.length - 1]
}
