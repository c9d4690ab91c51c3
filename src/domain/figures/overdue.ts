import type { Item } from '../../model/cohort'
import { addDays, type Day } from '../../model/day'
import type { OverdueItem } from '../../model/figures'
import { compareDays, type StandingItem } from './ground'
import { nameItem } from './item-line'

/** A visit made this many days before the deadline, or later, answers it. Source: domain, section 6. */
const daysBefore = 30

/**
 * Open items whose deadline is past, the longest overdue first. The deadline is the later of the due date and the next date of
 * the latest visit; a visit from 30 days before it onward answers it, an attempt does not.
 */
export function listOverdue(open: StandingItem[], day: Day): OverdueItem[] {
  const overdue = open.flatMap((standing) => {
    const next = standing.visits[standing.visits.length - 1]?.next ?? ''
    const lastVisit = lastMet(standing)
    const deadline = missedDeadline({ due: standing.plan.due, next, lastVisit }, day)
    return deadline === '' ? [] : [{ ...nameItem(standing), deadline, lastVisit }]
  })
  return overdue.sort((a, b) => compareDays(a.deadline, b.deadline))
}

/** How many open items are overdue by what was remembered of them at the last update. */
export function countRememberedOverdue(items: Item[], day: Day): number {
  return items.filter(({ plan: { due }, nextVisit: next, lastVisit }) => missedDeadline({ due, next, lastVisit }, day))
    .length
}

function missedDeadline(
  { due, next, lastVisit }: { due: Day | ''; next: Day | ''; lastVisit: Day | '' },
  day: Day,
): Day | '' {
  const deadline = compareDays(next, due) > 0 ? next : due
  if (deadline === '' || deadline >= day) return ''
  return lastVisit !== '' && lastVisit >= addDays(deadline, -daysBefore) ? '' : deadline
}

/** The day of the latest visit on which the person was met; '' when there was none. */
export function lastMet({ visits }: StandingItem): Day | '' {
  const met = visits.filter(({ level }) => level !== 'notMet')
  return met[met.length - 1]?.date ?? ''
}
