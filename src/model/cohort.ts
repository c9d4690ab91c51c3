import type { Day } from './day'
import type { KeptLevel, Level, VisitLevel } from './level'
import type { EndedState, ItemState } from './list'

/** A place in the workbook that a sentence can name. Rows count from 1, as people see them. */
export interface Place {
  tab: string
  row?: number
  column?: string
}

export interface Participant {
  id: string
  name: string
  group: string
  partner: string
  place: string
  phone: string
  sex: string
  /** Still a row of the team's sheet? People who left keep their id and their history. */
  present: boolean
}

export interface Objective {
  id: string
  title: string
  module: string
  criteria: { applied: string; partly: string; notYet: string }
  kind: string
  season: string
  /** The usual modality, a word. */
  modality: string
}

/** A snapshot of the cohort. `acquired` rounds hold what people knew at the end of the training; only `practice` counts as applied. */
export interface Round {
  id: string
  title: string
  speaksOf: 'practice' | 'acquired'
  status: 'planned' | 'open' | 'closed'
  /** The day the levels speak of, when an observation has no date of its own. */
  date: Day
  observer: string
  /** The objectives it asks about, in order. */
  objectives: string[]
  closedOn: Day | ''
  /** For a closed round: one letter an objective (`keptLetters`), by participant. */
  kept: Record<string, string>
  /** What its objectives were called when it was closed, in their order; rounds closed before this was kept have none. */
  titles?: string[]
}

/** A participant × objective × date, made in a round. */
export interface Observation {
  participant: string
  objective: string
  round: string
  /** null = to be filled. */
  level: Level | null
  /** A key of the list, a word of the team's own, or ''. The same for `obstacle`. */
  wayKnown: string
  situation: string
  obstacle: string
  helpWanted: string
  note: string
  /** Its own date, or the round's. */
  date: Day
  observer: string
}

/** A dated contact with a participant about an objective. */
export interface Visit {
  id: string
  participant: string
  objective: string
  date: Day
  by: string
  modality: string
  level: VisitLevel | null
  wayKnown: string
  situation: string
  done: string
  next: Day | ''
  struck: boolean
}

/** What people typed in a row of a follow-up tab, as words, with the slip apart. */
export interface FollowUpRow {
  item: string
  plan: { obstacle: string; action: string; modality: string; material: string; responsible: string; due: Day | '' }
  slip: Slip
  /** A short digest of all that people typed in the row, own columns included. */
  digest: string
  place: Place
}

/** The slip as read: `date` is '' when empty, and null when what stands there is not a date. */
export interface Slip {
  date: Day | '' | null
  by: string
  level: VisitLevel | null
  /** What stands in the level cell when it is no word of the list. */
  levelText: string
  wayKnown: string
  situation: string
  done: string
  next: Day | '' | null
}

/** Participant × objective to be supported, as remembered. Rounds, tabs and visits are the truth; this is memory. */
export interface Item {
  id: string
  participant: string
  objective: string
  /** The round or visit that opened it, and its day. */
  openedBy: string
  openedOn: Day
  state: ItemState
  endedOn: Day | ''
  endedBy: string
  reason: string
  /** How often it was reopened. */
  reopened: number
  /** The answer given when its row was removed by hand: '' = never removed. */
  removed: '' | 'leftOut' | 'stopped'
  /** Digest of its row when last seen. */
  digest: string
  /** What people planned in its row, and its visits, when last seen: pages read these, and say so. */
  plan: ItemPlan
  lastVisit: Day | ''
  nextVisit: Day | ''
}

/** What people plan for an item, as keys of the lists or words of the team's own; '' where nothing stands. */
export interface ItemPlan {
  obstacle: string
  modality: string
  responsible: string
  due: Day | ''
}

/** Today's level of one participant for one objective: the latest dated observation, round or visit. */
export interface Today {
  level: Level
  date: Day
  /** Id of the round or visit. */
  source: string
  wayKnown: string
  situation: string
  /** Two observations of that day differ; the lower stands until somebody keeps one. */
  toBeDecided: boolean
}

/** Nothing planned. */
export const noPlan: ItemPlan = { obstacle: '', modality: '', responsible: '', due: '' }

/** The people and objectives of one training, its rounds and visits: what the domain reasons about. */
export interface Cohort {
  training: Training
  participants: Participant[]
  objectives: Objective[]
  rounds: Round[]
  observations: Observation[]
  visits: Visit[]
}

export interface Training {
  title: string
  organisation: string
  starts: Day | ''
  ends: Day | ''
  /** What the team calls its participants, in the language of the tabs; nothing = participant. */
  people?: PeopleWord | undefined
}

/** A word for one person and for several: `apprenante`, `apprenantes`. */
export interface PeopleWord {
  one: string
  many: string
}

/** Counts of the levels of a set of observations. */
export type LevelCounts = Record<KeptLevel, number>

export type { EndedState }
