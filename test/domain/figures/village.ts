import type { FiguresInput } from '../../../src/domain/figures/ground'
import type {
  Item,
  ItemPlan,
  Objective,
  Observation,
  Participant,
  Round,
  Today,
  Visit,
} from '../../../src/model/cohort'

import { itemId } from '../../../src/model/identifier'
import type { Level } from '../../../src/model/level'

/** An invented training with nobody in it yet. */
export function emptyVillage(): FiguresInput {
  return {
    cohort: {
      training: { title: 'Compost', organisation: 'Union', starts: '', ends: '' },
      participants: [],
      objectives: [],
      rounds: [],
      observations: [],
      visits: [],
    },
    today: new Map(),
    items: [],
    plans: {},
    day: '2026-06-30',
  }
}

export function person(id: string, more: Partial<Participant> = {}): Participant {
  return { id, name: `Name ${id}`, group: '', partner: '', place: '', phone: '', sex: '', present: true, ...more }
}

export function objective(id: string, more: Partial<Objective> = {}): Objective {
  const criteria = { applied: '', partly: '', notYet: '' }
  return { id, title: `Title ${id}`, module: '', criteria, kind: '', season: '', modality: '', ...more }
}

/** A closed round of practice; `kept` in letters. */
export function round(
  id: string,
  date: string,
  objectives: string[],
  kept: Round['kept'],
  more: Partial<Round> = {},
): Round {
  return {
    id,
    title: `Round ${id}`,
    speaksOf: 'practice',
    status: 'closed',
    date,
    observer: '',
    objectives,
    closedOn: date,
    kept,
    ...more,
  }
}

export function row(participant: string, aim: string, from: string, more: Partial<Observation> = {}): Observation {
  return {
    participant,
    objective: aim,
    round: from,
    level: null,
    wayKnown: '',
    situation: '',
    obstacle: '',
    helpWanted: '',
    note: '',
    date: '',
    observer: '',
    ...more,
  }
}

export function seen(level: Level, more: Partial<Today> = {}): Today {
  return { level, date: '2026-05-01', source: 'R1', wayKnown: '', situation: '', toBeDecided: false, ...more }
}

export function item(participant: string, aim: string, more: Partial<Item> = {}): Item {
  return {
    id: itemId(participant, aim),
    participant,
    objective: aim,
    openedBy: 'R1',
    openedOn: '2026-01-10',
    state: 'open',
    endedOn: '',
    endedBy: '',
    reason: '',
    reopened: 0,
    removed: '',
    digest: '',
    plan: plan(),
    lastVisit: '',
    nextVisit: '',
    ...more,
  }
}

export function plan(more: Partial<ItemPlan> = {}): ItemPlan {
  return { obstacle: '', modality: '', responsible: '', due: '', ...more }
}

export function visit(id: string, participant: string, aim: string, date: string, more: Partial<Visit> = {}): Visit {
  return {
    id,
    participant,
    objective: aim,
    date,
    by: '',
    modality: '',
    level: null,
    wayKnown: '',
    situation: '',
    done: '',
    next: '',
    struck: false,
    ...more,
  }
}
