import type { Item, Visit } from '../model/cohort'
import type { FollowUpCounts, FollowUpInput, FollowUpPlan, PlanQuestion, TabPlan } from '../model/follow-up'
import { type Message, message } from '../model/message'
import { isLive } from './item-standing'
import { type PlannedItem, planItems } from './plan-items'
import { rowChoices, rowQuestion, tabChoices, tabQuestion } from './removed-rows'
import { takeUpSlips } from './slips'
import { todayLevels } from './today'

/** Plans an update of the follow-up: what is taken up, what each tab will show, what is to be asked. Writes nothing. */
export function planFollowUp(input: FollowUpInput): FollowUpPlan {
  const { cohort, rows, today } = input
  const usedIds = input.items.flatMap(({ openedBy, endedBy }) => [openedBy, endedBy])
  const slips = takeUpSlips(Object.values(rows), cohort.visits, usedIds, today)
  const taken: Visit[] = slips.takenUp.filter(({ already }) => !already).map(({ visit }) => visit)
  const withVisits = { ...cohort, visits: [...cohort.visits, ...taken] }
  const planned = planItems({ ...input, cohort: withVisits })
  const slipOf = new Set(slips.takenUp.map(({ item }) => item))
  const byCase = sortByCase(planned, slipOf)
  const levels = todayLevels(withVisits)
  const present = new Set(cohort.participants.filter((person) => person.present).map(({ id }) => id))
  const stillToObserve = [...levels].flatMap(([id, seen]) =>
    seen.level === 'notObserved' && present.has(id.split('-')[0]!) ? [id] : [],
  )
  const counts: FollowUpCounts = {
    open: byCase.new.length + byCase.kept.length + byCase.changed.length,
    new: byCase.new.length,
    kept: byCase.kept.length,
    changed: byCase.changed.length,
    ended: byCase.ended.length,
    reopened: byCase.reopened.length,
    withdrawn: byCase.withdrawn.length,
    visitsTakenUp: slips.takenUp.length,
    stillToObserve: stillToObserve.length,
  }
  return {
    takenUp: slips.takenUp,
    tabs: planTabs(input, planned),
    items: planned.map(({ item }) => item),
    counts,
    questions: askAboutRemoved(input, planned),
    messages: [
      ...slips.messages,
      ...olderVisits(input, slips.takenUp, levels),
      ...undecided(input, levels),
      ...reasons(input, counts),
      ...offers(input, planned, byCase.ended),
    ],
    byCase: { ...byCase, stillToObserve },
  }
}

type Cases = Record<'new' | 'kept' | 'changed' | 'ended' | 'reopened' | 'withdrawn', string[]>

function sortByCase(planned: PlannedItem[], slipOf: Set<string>): Cases {
  const cases: Cases = { new: [], kept: [], changed: [], ended: [], reopened: [], withdrawn: [] }
  for (const { item, before, row, asked } of planned) {
    const wasLive = before !== null && before.removed === '' && isLive(before.state)
    if (!isLive(item.state) || item.removed !== '') {
      if (wasLive) cases.ended.push(item.id)
      if (wasLive && item.state === 'withdrawn') cases.withdrawn.push(item.id)
      continue
    }
    const reopened = before !== null && item.reopened > before.reopened
    if (reopened) cases.reopened.push(item.id)
    if (!before && !row) cases.new.push(item.id)
    else if (isChanged(item, before, row !== null, asked) || reopened || slipOf.has(item.id))
      cases.changed.push(item.id)
    else cases.kept.push(item.id)
  }
  return cases
}

/** Was something typed since the last run, or was its row put back? */
function isChanged(item: Item, before: Item | null, hasRow: boolean, asked: boolean): boolean {
  if (!before) return false
  if (!isLive(before.state) || before.removed !== '') return true
  return hasRow ? item.digest !== before.digest : !asked
}

function planTabs({ cohort, tabs }: FollowUpInput, planned: PlannedItem[]): TabPlan[] {
  const byObjective = new Map<string, PlannedItem[]>()
  for (const one of planned) {
    if (one.computed) byObjective.set(one.item.objective, [...(byObjective.get(one.item.objective) ?? []), one])
  }
  return cohort.objectives.flatMap(({ id }) => {
    const own = byObjective.get(id) ?? []
    const isNew = !tabs.includes(id)
    if (isNew && own.length === 0) return []
    return {
      objective: id,
      isNew,
      newRows: own.filter(({ row }) => !row).map(({ computed, obstacle }) => ({ computed: computed!, obstacle })),
      computed: own.filter(({ row }) => row).map(({ computed }) => computed!),
      allEnded: own.every(({ computed }) => !computed!.live),
    }
  })
}

/** One question a row, or one for a whole tab that is gone. */
function askAboutRemoved({ cohort, tabs }: FollowUpInput, planned: PlannedItem[]): PlanQuestion[] {
  const names = new Map(cohort.participants.map(({ id, name }) => [id, name]))
  const titles = new Map(cohort.objectives.map(({ id, title }) => [id, title]))
  const questions = new Map<string, PlanQuestion>()
  for (const { item, asked } of planned) {
    if (!asked) continue
    const objective = titles.get(item.objective) ?? item.objective
    if (tabs.includes(item.objective)) {
      const name = names.get(item.participant) ?? item.participant
      const asking = message('repair', 'followUp.rowRemoved', { name, objective, item: item.id })
      questions.set(rowQuestion(item.id), { key: rowQuestion(item.id), message: asking, choices: rowChoices })
    } else {
      const key = tabQuestion(item.objective)
      const asking = message('repair', 'followUp.tabMissing', { tab: item.objective, objective })
      questions.set(key, { key, message: asking, choices: tabChoices })
    }
  }
  return [...questions.values()]
}

/** A visit that says another level than today's, because something was observed after it. */
function olderVisits(
  { rows }: FollowUpInput,
  takenUp: FollowUpPlan['takenUp'],
  levels: ReturnType<typeof todayLevels>,
): Message[] {
  return takenUp.flatMap(({ item, visit: { date, level } }) => {
    const today = levels.get(item)
    const place = rows[item]?.place
    const says = level !== null && level !== 'notMet' && level !== 'weStop' && level !== 'notObserved'
    if (!place || !today || !says || today.level === level || today.date <= date) return []
    return [message('warning', 'visit.older', { tab: place.tab, row: place.row ?? 0, date })]
  })
}

function undecided({ cohort }: FollowUpInput, levels: ReturnType<typeof todayLevels>): Message[] {
  const titles = new Map(cohort.objectives.map(({ id, title }) => [id, title]))
  return cohort.participants.flatMap(({ id, name }) =>
    cohort.objectives.flatMap(({ id: objective }) => {
      const seen = levels.get(`${id}-${objective}`)
      if (!seen?.toBeDecided) return []
      return [
        message('warning', 'observation.toBeDecided', {
          name,
          objective: titles.get(objective) ?? '',
          date: seen.date,
        }),
      ]
    }),
  )
}

/** When there is nothing to do, why. */
function reasons({ cohort }: FollowUpInput, counts: FollowUpCounts): Message[] {
  if (counts.new + counts.changed + counts.ended + counts.reopened + counts.visitsTakenUp > 0) return []
  if (counts.kept > 0) return [message('note', 'followUp.nothingToDo', {})]
  const closed = cohort.rounds.some(({ status, speaksOf }) => status === 'closed' && speaksOf === 'practice')
  return [closed ? message('note', 'followUp.noneNotYet', {}) : message('note', 'followUp.noClosedRound', {})]
}

/** A tab in which the last item has just ended is offered for hiding. */
function offers({ rows }: FollowUpInput, planned: PlannedItem[], ended: string[]): Message[] {
  const live = new Set(planned.filter(({ computed }) => computed?.live).map(({ item }) => item.objective))
  const done = new Map<string, string>()
  for (const id of ended) {
    const row = rows[id]
    const objective = id.split('-')[1]!
    if (row && !live.has(objective)) done.set(objective, row.place.tab)
  }
  return [...done.values()].map((tab) => message('note', 'followUp.offerToHide', { tab }))
}
