import type {
  Cohort,
  FollowUpRow,
  Objective,
  Observation,
  Participant,
  Round,
  Slip,
  Visit,
} from '../../src/model/cohort'
import type { FollowUpInput } from '../../src/model/follow-up'
import { type KeptLevel, keptLetters } from '../../src/model/level'

export const person = (id: string, more: Partial<Participant> = {}): Participant => ({
  ...{ id, name: `Personne ${id}`, group: '', partner: '', place: '', phone: '', sex: '', present: true },
  ...more,
})

export const objective = (id: string, more: Partial<Objective> = {}): Objective => ({
  ...{ id, title: `Pratique ${id}`, module: '', criteria: { applied: '', partly: '', notYet: '' } },
  ...{ kind: '', season: '', modality: '' },
  ...more,
})

/** A closed round of practice with one objective, O01. */
export const closed = (
  id: string,
  date: string,
  levels: Record<string, KeptLevel>,
  more: Partial<Round> = {},
): Round => ({
  ...{ id, title: id, speaksOf: 'practice', status: 'closed', date, observer: '', objectives: ['O01'], closedOn: date },
  kept: Object.fromEntries(Object.entries(levels).map(([participant, level]) => [participant, keptLetters[level]])),
  ...more,
})

export const visit = (id: string, date: string, level: Visit['level'], more: Partial<Visit> = {}): Visit => ({
  ...{ id, participant: 'P001', objective: 'O01', date, by: '', modality: '', level, wayKnown: '' },
  ...{ situation: '', done: '', next: '', struck: false },
  ...more,
})

export const observation = (
  round: string,
  level: Observation['level'],
  date: string,
  more: Partial<Observation> = {},
): Observation => ({
  ...{ participant: 'P001', objective: 'O01', round, level, date, wayKnown: '', situation: '', obstacle: '' },
  ...{ helpWanted: '', note: '', observer: '' },
  ...more,
})

export const emptySlip: Slip = {
  date: '',
  by: '',
  level: null,
  levelText: '',
  wayKnown: '',
  situation: '',
  done: '',
  next: '',
}

export const row = (item: string, more: Partial<FollowUpRow> = {}): FollowUpRow => ({
  item,
  plan: { obstacle: '', action: '', modality: '', material: '', responsible: '', due: '' },
  slip: emptySlip,
  digest: '',
  place: { tab: 'Suivi', row: 2 },
  ...more,
})

export const cohortOf = (more: Partial<Cohort> = {}): Cohort => ({
  training: { title: '', organisation: '', starts: '', ends: '' },
  participants: [person('P001'), person('P002')],
  objectives: [objective('O01')],
  rounds: [],
  observations: [],
  visits: [],
  ...more,
})

export const inputOf = (more: Partial<FollowUpInput> & { cohort: Cohort }): FollowUpInput => ({
  items: [],
  rows: {},
  tabs: [],
  today: '2026-12-31',
  answers: {},
  ...more,
})
