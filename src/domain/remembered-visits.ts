import type { Item, Visit } from '../model/cohort'
import { idNumber, makeId, nextNumber } from '../model/identifier'
import type { VisitLevel } from '../model/level'

const ending: Partial<Record<Item['state'], VisitLevel>> = {
  applied: 'applied',
  notRelevant: 'notRelevant',
  givenUp: 'weStop',
}

/** The visits that items remember: those that opened or ended one, with their level, and the day of the latest. Oldest first. */
export function visitsRemembered(items: Item[]): Visit[] {
  const visits = items.flatMap((item) => {
    const { openedBy, openedOn, endedBy, endedOn, reason, lastVisit, nextVisit } = item
    const level = ending[item.state]
    const own = [
      ...(isVisit(openedBy) ? [visitOf(item, openedBy, openedOn, 'notYet', '')] : []),
      ...(isVisit(endedBy) && endedOn !== '' && level ? [visitOf(item, endedBy, endedOn, level, reason)] : []),
    ]
    if (lastVisit !== '' && own.every(({ date }) => date !== lastVisit))
      own.push(visitOf(item, '', lastVisit, null, ''))
    return own.map((visit) => (visit.date === lastVisit ? { ...visit, next: nextVisit } : visit))
  })
  let next = nextNumber(
    'V',
    visits.map(({ id }) => id),
  )
  return visits
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((visit) => (visit.id === '' ? { ...visit, id: makeId('V', next++) } : visit))
}

function isVisit(id: string): boolean {
  return idNumber('V', id) > 0
}

function visitOf(
  { participant, objective }: Item,
  id: string,
  date: string,
  level: Visit['level'],
  done: string,
): Visit {
  return {
    id,
    participant,
    objective,
    date,
    by: '',
    modality: '',
    level,
    wayKnown: '',
    situation: '',
    done,
    next: '',
    struck: false,
  }
}
