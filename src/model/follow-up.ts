import type { Cohort, FollowUpRow, Item, Observation, Slip, Today, Visit } from './cohort'
import type { Day } from './day'
import type { ItemState } from './list'
import type { Message } from './message'

/** Everything an update of the follow-up looks at. */
export interface FollowUpInput {
  cohort: Cohort
  items: Item[]
  /** The rows of the follow-up tabs, by item id. */
  rows: Record<string, FollowUpRow>
  /** Objectives that have a tab. */
  tabs: string[]
  today: Day
  /** Answers to questions asked before, by question key. */
  answers: Record<string, string>
}

/** What Suivi computes for a row: every computed column of the follow-up table but the overdue formula. */
export interface ComputedRow {
  item: string
  name: string
  group: string
  place: string
  phone: string
  /** Round or visit that opened it, its level and day: composed into words by the sheet's language. */
  opened: { source: string; date: Day }
  /** Modality key or word suggested; '' for none. */
  suggested: string
  today: Today | null
  visits: number
  lastVisit: Day | ''
  nextVisit: Day | ''
  state: ItemState
  signs: ItemSign[]
  /** Live items carry the overdue formula; ended ones do not. */
  live: boolean
}

/** What is said beside a state. `notMet` counts attempts. */
export type ItemSign =
  | { sign: 'neverVisited' }
  | { sign: 'notMet'; count: number }
  | { sign: 'reopened'; count: number }
  | { sign: 'leftCohort' }
  | { sign: 'planOld' }
  | { sign: 'toBeDecided' }

/** A row to be made in a follow-up tab. */
export interface NewRow {
  computed: ComputedRow
  /** Filled once from the round that opened it. */
  obstacle: string
}

/** A slip to be taken up: its visit, and the item whose slip is emptied once the visit stands. */
export interface TakenUp {
  item: string
  slip: Slip
  visit: Visit
  /** The same visit stands in Visits already (a run was interrupted): only the slip is emptied. */
  already: boolean
}

/** The plan of one follow-up tab. */
export interface TabPlan {
  objective: string
  isNew: boolean
  newRows: NewRow[]
  /** For every row of the tab that is an item, in any state. */
  computed: ComputedRow[]
  /** No item is open any more: offered for hiding, never deleted. */
  allEnded: boolean
}

/** A question to be answered before anything is written. */
export interface PlanQuestion {
  /** Stable: `removed:P012-O03`, `sorted:O03`. */
  key: string
  message: Message
  choices: string[]
}

/** How many items are in which case after the run. new + kept + changed = open; reopened is part of changed. */
export interface FollowUpCounts {
  open: number
  new: number
  kept: number
  changed: number
  ended: number
  reopened: number
  withdrawn: number
  visitsTakenUp: number
  stillToObserve: number
}

/** What an update will do. Nothing here has been written. */
export interface FollowUpPlan {
  takenUp: TakenUp[]
  tabs: TabPlan[]
  items: Item[]
  counts: FollowUpCounts
  questions: PlanQuestion[]
  messages: Message[]
  /** Names by case, for a preview on demand: item ids. */
  byCase: { new: string[]; changed: string[]; ended: string[]; reopened: string[]; stillToObserve: string[] }
}

export type { Observation }
