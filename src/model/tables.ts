import type { Columns } from './table'

const id = { kind: 'id', owner: 'suivi', width: 84 } as const
const computed = (width: number) => ({ kind: 'text', owner: 'suivi', width }) as const
const typed = (width: number) => ({ kind: 'text', owner: 'people', width }) as const
const first = (width: number) => ({ kind: 'text', owner: 'once', width }) as const
const typedDay = { kind: 'day', owner: 'people', width: 112 } as const
const slip = (width: number) => ({ kind: 'text', owner: 'slip', width }) as const

/** Objectives: what the training aimed at, a row each. */
export const objectiveColumns = {
  id: { ...id, width: 56 },
  title: first(280),
  module: first(140),
  criteriaApplied: typed(220),
  criteriaPartly: typed(220),
  criteriaNotYet: typed(220),
  kind: { kind: 'word', owner: 'people', list: 'objectiveKind', width: 110 },
  season: typed(110),
  modality: { kind: 'word', owner: 'people', list: 'modality', width: 160 },
  acquired: computed(160),
} as const satisfies Columns

/** Lists: the words of the drop-downs. */
export const listColumns = {
  list: { kind: 'text', owner: 'once', width: 170 },
  key: { kind: 'id', owner: 'suivi', width: 110 },
  word: first(260),
  also: first(320),
} as const satisfies Columns

/** One tab per round: an observation a row, grouped by participant. Its id is `P012-O03-R2`. */
export const evaluationColumns = {
  id: { ...id, width: 104 },
  name: computed(170),
  group: computed(120),
  objective: computed(250),
  before: computed(290),
  level: { kind: 'word', owner: 'once', list: 'level', width: 140 },
  wayKnown: { kind: 'word', owner: 'people', list: 'wayKnown', width: 150 },
  situation: typed(240),
  obstacle: { kind: 'word', owner: 'people', list: 'obstacle', width: 190 },
  helpWanted: typed(190),
  note: first(190),
  date: typedDay,
  observer: typed(130),
} as const satisfies Columns

/** One tab per objective: a follow-up item a row. Its id is `P012-O03`. */
export const followUpColumns = {
  id,
  name: computed(170),
  group: computed(120),
  place: computed(110),
  phone: computed(140),
  opened: computed(290),
  obstacle: { kind: 'word', owner: 'once', list: 'obstacle', width: 190 },
  action: typed(220),
  suggested: computed(160),
  modality: { kind: 'word', owner: 'people', list: 'modality', width: 160 },
  material: { kind: 'word', owner: 'people', list: 'material', width: 140 },
  responsible: { kind: 'word', owner: 'people', list: 'responsible', width: 140 },
  due: typedDay,
  visitDate: { kind: 'day', owner: 'slip', width: 112 },
  visitBy: slip(120),
  visitLevel: { kind: 'word', owner: 'slip', list: 'visitLevel', width: 140 },
  visitWay: { kind: 'word', owner: 'slip', list: 'wayKnown', width: 150 },
  visitSituation: slip(200),
  visitDone: slip(220),
  visitNext: { kind: 'day', owner: 'slip', width: 112 },
  today: { kind: 'word', owner: 'suivi', list: 'level', width: 130 },
  todayFrom: computed(220),
  visits: { kind: 'number', owner: 'suivi', width: 70 },
  lastVisit: { kind: 'day', owner: 'suivi', width: 112 },
  nextVisit: { kind: 'day', owner: 'suivi', width: 112 },
  state: { kind: 'word', owner: 'suivi', list: 'state', width: 120 },
  signs: computed(200),
  overdue: { kind: 'formula', owner: 'suivi', width: 90 },
} as const satisfies Columns

/** Visits: a dated contact a row. Appended by Suivi from the slips; people may add rows and strike out. */
export const visitColumns = {
  id: { ...id, width: 64 },
  item: { kind: 'text', owner: 'once', width: 96 },
  name: computed(170),
  objective: computed(220),
  date: { kind: 'day', owner: 'once', width: 112 },
  by: first(130),
  modality: { kind: 'word', owner: 'once', list: 'modality', width: 160 },
  level: { kind: 'word', owner: 'once', list: 'visitLevel', width: 140 },
  wayKnown: { kind: 'word', owner: 'once', list: 'wayKnown', width: 150 },
  situation: first(240),
  done: first(260),
  next: { kind: 'day', owner: 'once', width: 112 },
  struck: typed(80),
} as const satisfies Columns

/** Suivi settings (hidden): `section · key · value`, text only. */
export const settingsColumns = {
  section: { kind: 'id', owner: 'suivi', width: 110 },
  key: { kind: 'id', owner: 'suivi', width: 140 },
  value: { kind: 'id', owner: 'suivi', width: 500 },
} as const satisfies Columns

/** Suivi items (hidden): memory of the items, rebuilt from rounds, tabs and visits when lost. */
export const itemColumns = {
  id,
  openedBy: { ...id, width: 90 },
  openedOn: { ...id, width: 96 },
  state: { ...id, width: 96 },
  endedOn: { ...id, width: 96 },
  endedBy: { ...id, width: 90 },
  reason: { ...id, width: 200 },
  reopened: { ...id, width: 70 },
  removed: { ...id, width: 120 },
  digest: { ...id, width: 110 },
  obstacle: { ...id, width: 120 },
  modality: { ...id, width: 120 },
  responsible: { ...id, width: 120 },
  due: { ...id, width: 96 },
  lastVisit: { ...id, width: 96 },
  nextVisit: { ...id, width: 96 },
} as const satisfies Columns

/** Columns of Suivi items that came later: a workbook made before them has none, until its next update. */
export const laterItemColumns: (keyof typeof itemColumns)[] = [
  'obstacle',
  'modality',
  'responsible',
  'due',
  'lastVisit',
  'nextVisit',
]

/** Every table, by the name the rest of the house uses. */
export const tables = {
  objectives: objectiveColumns,
  lists: listColumns,
  evaluation: evaluationColumns,
  followUp: followUpColumns,
  visits: visitColumns,
  settings: settingsColumns,
  items: itemColumns,
} as const

export type TableName = keyof typeof tables
export type ColumnKey<Table extends TableName> = keyof (typeof tables)[Table] & string
