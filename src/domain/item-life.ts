import type { Cohort, Observation, Round, Visit } from '../model/cohort'
import type { Day } from '../model/day'
import { itemId, observationId } from '../model/identifier'
import { type Level, levelRank, levels } from '../model/level'
import type { EndedState } from '../model/list'
import { keptLevel } from './round'

/** One thing that was said about a participant and an objective on a day, by a closed round or a visit. */
export interface LifeEvent {
  date: Day
  /** Id of the round or visit. */
  source: string
  level: Level | 'weStop' | null
  /** What was done on a visit, or the note of a round: the reason of an end. */
  done: string
}

/** What the events of a participant and an objective make of an item; null while no "not yet" opened one. */
export interface Life {
  openedBy: string
  openedOn: Day
  /** The latest opening: the first, or a reopening. */
  since: { date: Day; source: string }
  reopened: number
  end: { state: EndedState; date: Day; source: string; reason: string } | null
}

/** Every event by item id: what closed rounds of practice kept, and the visits that stand. */
export function lifeEvents({ rounds, observations, visits }: Cohort): Map<string, LifeEvent[]> {
  const events = new Map<string, LifeEvent[]>()
  const add = (key: string, event: LifeEvent) => {
    const list = events.get(key)
    if (list) list.push(event)
    else events.set(key, [event])
  }
  const rows = new Map(observations.map((row) => [observationId(row.participant, row.objective, row.round), row]))
  for (const round of rounds) {
    if (round.speaksOf === 'practice') addRound(round, rows, add)
  }
  for (const visit of visits) {
    if (!visit.struck) add(itemId(visit.participant, visit.objective), visitEvent(visit))
  }
  for (const list of events.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return events
}

function addRound(round: Round, rows: Map<string, Observation>, add: (key: string, event: LifeEvent) => void): void {
  for (const participant of Object.keys(round.kept)) {
    for (const objective of round.objectives) {
      const level = keptLevel(round, participant, objective)
      if (level === 'blank' || level === 'notAsked') continue
      const row = rows.get(observationId(participant, objective, round.id))
      add(itemId(participant, objective), {
        date: row?.date || round.date,
        source: round.id,
        level,
        done: row?.note ?? '',
      })
    }
  }
}

function visitEvent({ id, date, level, done }: Visit): LifeEvent {
  const said = level === 'weStop' ? level : (levels.find((candidate) => candidate === level) ?? null)
  return { date, source: id, level: said, done }
}

/** Follows an item from its first "not yet" to where it stands. Of a day's levels that differ, the lower counts. */
export function followLife(events: LifeEvent[]): Life | null {
  let life: Life | null = null
  for (let first = 0; first < events.length; ) {
    let next = first + 1
    while (next < events.length && events[next]!.date === events[first]!.date) next++
    life = liveDay(life, events.slice(first, next))
    first = next
  }
  return life
}

function liveDay(life: Life | null, day: LifeEvent[]): Life | null {
  const lowest = lowestOf(day)
  if (lowest?.level === 'notYet') return openOrReopen(life, lowest)
  if (!life || life.end) return life
  if (lowest && (lowest.level === 'applied' || lowest.level === 'notRelevant')) return end(life, lowest.level, lowest)
  const stop = day.find(({ level }) => level === 'weStop')
  return stop ? end(life, 'givenUp', stop) : life
}

function lowestOf(day: LifeEvent[]): LifeEvent | null {
  let lowest: LifeEvent | null = null
  for (const event of day) {
    if (event.level === null || event.level === 'weStop' || event.level === 'notObserved') continue
    if (!lowest || levelRank[event.level] < levelRank[lowest.level as Level]) lowest = event
  }
  return lowest
}

function openOrReopen(life: Life | null, { date, source }: LifeEvent): Life {
  if (!life) return { openedBy: source, openedOn: date, since: { date, source }, reopened: 0, end: null }
  if (!life.end) return life
  return { ...life, since: { date, source }, reopened: life.reopened + 1, end: null }
}

function end(life: Life, state: EndedState, { date, source, done }: LifeEvent): Life {
  return { ...life, end: { state, date, source, reason: state === 'applied' ? '' : done } }
}
