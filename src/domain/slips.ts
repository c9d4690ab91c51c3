import type { FollowUpRow, Slip, Visit } from '../model/cohort'
import type { Day } from '../model/day'
import type { TakenUp } from '../model/follow-up'
import { itemId, makeId, nextNumber, readId } from '../model/identifier'
import { type Message, message } from '../model/message'

/** The slips of a run: those taken up, and what stands in the way of the others. */
export interface ReadSlips {
  takenUp: TakenUp[]
  messages: Message[]
}

/**
 * Takes up the slips that are full: each becomes a visit, or is the visit that stands in Visits already when a run was
 * interrupted. A slip that cannot be taken up stays as it is, and is named. `usedIds`: ids of visits never to be used again.
 */
export function takeUpSlips(rows: FollowUpRow[], visits: Visit[], usedIds: Iterable<string>, today: Day): ReadSlips {
  const takenUp: TakenUp[] = []
  const messages: Message[] = []
  const standing = new Map(visits.filter(({ struck }) => !struck).map((visit) => [contentOf(visit), visit]))
  let next = nextNumber('V', [...usedIds, ...visits.map(({ id }) => id)])
  for (const row of rows) {
    const { slip } = row
    if (isEmptySlip(slip)) continue
    const problem = problemOf(row, today)
    if (problem !== 'none') {
      if (problem) messages.push(problem)
      continue
    }
    const draft = visitOf(row)
    const same = standing.get(contentOf(draft))
    const visit = same ?? { ...draft, id: makeId('V', next++) }
    takenUp.push({ item: row.item, slip, visit, already: same !== undefined })
  }
  return { takenUp, messages }
}

/** Is nothing written in a slip? */
export function isEmptySlip({ date, by, level, levelText, wayKnown, situation, done, next }: Slip): boolean {
  return (
    date === '' &&
    next === '' &&
    level === null &&
    [by, levelText, wayKnown, situation, done].every((text) => text === '')
  )
}

/** What stands in the way of a slip: 'none', a message, or null when reading it has said so already. */
function problemOf({ slip, place }: FollowUpRow, today: Day): Message | null | 'none' {
  const { date, level, levelText, done, situation, next } = slip
  const at = () => ({ tab: place.tab, row: place.row ?? 0 })
  if (date === null || next === null) return null
  if (levelText !== '' && level === null) return null
  if (date === '') return message('repair', 'visit.noDate', at())
  if (date > today) return message('repair', 'visit.inFuture', { ...at(), date })
  if (level === 'weStop' && done === '') return message('repair', 'visit.noReason', at())
  if (level === null && done === '' && situation === '') return message('repair', 'visit.noLevel', at())
  return 'none'
}

function visitOf({ item, slip, plan }: FollowUpRow): Visit {
  const { participant, objective } = readId(item)!
  const { date, by, level, wayKnown, situation, done, next } = slip
  return {
    id: '',
    participant,
    objective,
    date: date ?? '',
    by,
    modality: plan.modality,
    level,
    wayKnown,
    situation,
    done,
    next: next ?? '',
    struck: false,
  }
}

/** What makes two visits the same: item, date, observer and content. */
function contentOf({ participant, objective, date, by, level, wayKnown, situation, done, next }: Visit): string {
  return JSON.stringify([itemId(participant, objective), date, by, level, wayKnown, situation, done, next])
}
