import {
  type FollowUpRow,
  type Item,
  type ItemPlan,
  noPlan,
  type Objective,
  type Participant,
  type Round,
  type Visit,
} from '../model/cohort'
import type { ComputedRow, FollowUpInput } from '../model/follow-up'
import { itemId, readId } from '../model/identifier'
import type { EndedState } from '../model/list'
import { followLife, type Life, type LifeEvent, lifeEvents } from './item-life'
import { computeRow, isLive } from './item-standing'
import { removedAnswer } from './removed-rows'
import { todayLevels } from './today'

/** What an update makes of one item. */
export interface PlannedItem {
  item: Item
  /** As remembered before this run; null when it was not known. */
  before: Item | null
  row: FollowUpRow | null
  /** What its row will show; null when it has none and gets none. */
  computed: ComputedRow | null
  obstacle: string
  /** Its row was removed by hand and nobody has said yet what that means. */
  asked: boolean
}

/** What all items of a run are planned from. */
interface Facts {
  input: FollowUpInput
  people: Map<string, Participant>
  objectives: Map<string, Objective>
  events: Map<string, LifeEvent[]>
  visits: Map<string, Visit[]>
  today: ReturnType<typeof todayLevels>
  obstacles: Map<string, string>
  lastRound: Round | null
}

/** Plans every item: those that a "not yet" opened, those remembered, and those that have a row. `input` has all visits, taken up ones too. */
export function planItems(input: FollowUpInput): PlannedItem[] {
  const { cohort, items, rows } = input
  const facts = gatherFacts(input)
  const remembered = new Map(items.map((item) => [item.id, item]))
  const planned: PlannedItem[] = []
  for (const objective of cohort.objectives) {
    for (const participant of cohort.participants) {
      const id = itemId(participant.id, objective.id)
      const before = remembered.get(id) ?? null
      const row = rows[id] ?? null
      const events = facts.events.get(id)
      if (!before && !row && !events) continue
      const one = planItem(facts, id, before, row, events ? followLife(events) : null)
      if (one) planned.push(one)
    }
  }
  return planned
}

function gatherFacts(input: FollowUpInput): Facts {
  const { cohort } = input
  const visits = new Map<string, Visit[]>()
  for (const visit of cohort.visits) {
    if (visit.struck) continue
    const id = itemId(visit.participant, visit.objective)
    visits.set(id, [...(visits.get(id) ?? []), visit])
  }
  for (const list of visits.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const closed = cohort.rounds.filter(({ speaksOf, status }) => speaksOf === 'practice' && status === 'closed')
  const lastRound = closed.reduce<Round | null>((last, round) => (last && last.date > round.date ? last : round), null)
  return {
    input,
    people: new Map(cohort.participants.map((person) => [person.id, person])),
    objectives: new Map(cohort.objectives.map((objective) => [objective.id, objective])),
    events: lifeEvents(cohort),
    visits,
    today: todayLevels(cohort),
    obstacles: new Map(
      cohort.observations.map((row) => [`${itemId(row.participant, row.objective)}-${row.round}`, row.obstacle]),
    ),
    lastRound,
  }
}

function planItem(
  facts: Facts,
  id: string,
  before: Item | null,
  row: FollowUpRow | null,
  told: Life | null,
): PlannedItem | null {
  const life = told ?? untoldLife(facts, id, before, row)
  if (!life) return null
  const { participant, objective } = readId(id)!
  const obstacle = facts.obstacles.get(`${id}-${life.openedBy}`) ?? ''
  const reopenedSince = before !== null && life.end === null && life.reopened > before.reopened
  const gone = removal(facts, before, row, life, reopenedSince)
  const ended: EndedState | null = told
    ? gone.removed === 'stopped'
      ? 'givenUp'
      : null
    : life.end
      ? 'withdrawn'
      : null
  const computed = computeRow({
    item: id,
    person: facts.people.get(participant)!,
    life,
    ended,
    row,
    obstacle,
    visits: facts.visits.get(id) ?? [],
    today: facts.today.get(id) ?? null,
    usualModality: facts.objectives.get(objective)!.modality,
    lastRound: facts.lastRound,
  })
  if (!before && !row && !computed.live) return null
  const shown = row !== null || (computed.live && gone.removed === '' && !gone.asked)
  const item: Item = {
    id,
    participant,
    objective,
    openedBy: life.openedBy,
    openedOn: life.openedOn,
    state: computed.state,
    endedOn: life.end?.date ?? '',
    endedBy: life.end?.source ?? '',
    reason: gone.removed === 'stopped' ? gone.reason : (life.end?.reason ?? ''),
    reopened: life.reopened,
    removed: gone.removed,
    digest: row?.digest ?? (shown ? '' : (before?.digest ?? '')),
    plan: row ? planSeen(row) : shown ? { ...noPlan, obstacle } : (before?.plan ?? noPlan),
    lastVisit: computed.lastVisit,
    nextVisit: computed.nextVisit,
  }
  return { item, before, row, computed: shown ? computed : null, obstacle, asked: gone.asked }
}

function planSeen({ plan: { obstacle, modality, responsible, due } }: FollowUpRow): ItemPlan {
  return { obstacle, modality, responsible, due }
}

/**
 * An item that no event explains. Where rounds or visits now say something else, what opened it was corrected: it is withdrawn.
 * Where they say nothing, it stays as it was: nothing that people wrote beside it is lost.
 */
function untoldLife({ events, input }: Facts, id: string, before: Item | null, row: FollowUpRow | null): Life | null {
  if (!before && !row) return null
  const openedBy = before?.openedBy ?? ''
  const openedOn = before?.openedOn ?? ''
  const struck = input.cohort.visits.some((visit) => visit.struck && visit.id === openedBy)
  const corrected = (events.get(id) ?? []).some(({ level }) => level !== null) || struck || isBlankNow(input, openedBy)
  return {
    openedBy,
    openedOn,
    since: { date: openedOn, source: openedBy },
    reopened: before?.reopened ?? 0,
    end: corrected ? { state: 'withdrawn', date: '', source: '', reason: '' } : null,
  }
}

/** The round that opened it still stands, and keeps nothing for it any more. */
function isBlankNow({ cohort }: FollowUpInput, openedBy: string): boolean {
  return cohort.rounds.some(({ id, status }) => id === openedBy && status === 'closed')
}

interface Removal {
  removed: Item['removed']
  reason: string
  asked: boolean
}

/** What became of an item whose row is not there, though it was: asked about once, and the answer remembered. */
function removal(
  { input }: Facts,
  before: Item | null,
  row: FollowUpRow | null,
  life: Life,
  reopenedSince: boolean,
): Removal {
  const none: Removal = { removed: '', reason: '', asked: false }
  if (row || !before || reopenedSince) return none
  if (before.removed !== '') return { removed: before.removed, reason: before.reason, asked: false }
  if (life.end || !isLive(before.state)) return none
  const answer = removedAnswer(input.answers, before)
  if (!answer) return { ...none, asked: true }
  if (answer.choice === 'putBack') return none
  if (answer.choice === 'leaveOut') return { removed: 'leftOut', reason: '', asked: false }
  return { removed: 'stopped', reason: answer.reason, asked: false }
}
