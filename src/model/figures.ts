import type { Day } from './day'
import type { KeptLevel } from './level'
import type { ItemState, ObstacleFamily } from './list'

/**
 * How many of the asked are at each level of practice. `observed` = applied + partly + notYet: the base of a percentage, and
 * nothing else is in it. A `blank` was asked and never filled in; a `notAsked` was not offered.
 */
export type Tally = Record<KeptLevel | 'observed', number>

/** What people knew at the end of the training; shown beside practice, never added to it. `marked` is its base. */
export interface AcquiredTally {
  acquired: number
  partly: number
  notYet: number
  marked: number
  notObserved: number
  notRelevant: number
  blank: number
  notAsked: number
}

/** What "applied" rests on. The four counts add up to the applied; `byWay` holds keys of the list or the team's own words. */
export interface KnownCounts {
  seen: number
  told: number
  ownWord: number
  notSaid: number
  byWay: WordCount[]
}

/** A key of a list, or a word of the team's own, and how often it stands. */
export interface WordCount {
  word: string
  count: number
}

/** The levels of one moment, how the applied ones are known, and how many of those name no situation. */
export interface Snapshot {
  tally: Tally
  known: KnownCounts
  situationMissing: number
}

/** The change between two closed rounds that follow each other; only those observed in both count. */
export interface Movement {
  from: string
  to: string
  /** Observed in both rounds: up + same + down. */
  both: number
  up: number
  same: number
  down: number
}

/** The figures of one objective, of a module, or of the whole training. */
export interface PracticeFigures {
  /** Null when no marks of the end of the training are kept. */
  acquired: AcquiredTally | null
  /** In the order of `Figures.rounds`. */
  rounds: Snapshot[]
  today: Snapshot
  movements: Movement[]
}

/** A closed round of practice, as the figures name it. */
export interface RoundHeading {
  id: string
  title: string
  date: Day
}

/** An objective that was called otherwise when a round was closed. */
export interface RenamedObjective {
  round: string
  was: string
  now: string
}

/** An objective, as the figures name it. */
export interface ObjectiveHeading {
  id: string
  title: string
  module: string
}

/** A person and an objective today. A `blank` was asked in some round and never filled in. */
export interface MatrixCell {
  level: KeptLevel
  date: Day | ''
  /** Id of the round or visit; '' when nothing was ever said. */
  source: string
  toBeDecided: boolean
}

/** A row of the matrix; the cells are in the order of `Figures.objectives`. */
export interface MatrixRow {
  participant: string
  name: string
  group: string
  partner: string
  place: string
  sex: string
  cells: MatrixCell[]
  applied: number
}

/** What people can be divided by. */
export const divisions = ['group', 'partner', 'place', 'sex'] as const
export type Division = (typeof divisions)[number]

/** Today's levels of the people who share a group, a partner, a place or a sex; '' = not given, always the last. */
export interface DivisionFigures {
  value: string
  people: number
  tally: Tally
}

/** How many people apply at least one, two… of all the objectives today. */
export interface AtLeast {
  objectives: number
  /** People observed for one objective or more: the base. */
  observed: number
  /** People never observed for any objective: in no percentage. */
  notObserved: number
  /** From 1 to all of them. */
  steps: { atLeast: number; people: number }[]
}

/** Who is to be observed on the next trip to a place; '' = place not given. */
export interface PlaceToVisit {
  place: string
  people: { participant: string; name: string; group: string; objectives: string[] }[]
}

/** Why open items are not applied, the most frequent first. */
export interface ObstacleFigures {
  /** Open items: the counts below add up to it. */
  items: number
  /** Obstacles in the person and in the training. */
  notAcquired: number
  /** Obstacles in the means, the setting and the time. */
  notPutIntoPractice: number
  /** A word of the team's own belongs to no family. */
  ownWord: number
  notSaid: number
  ranked: { obstacle: string; family: ObstacleFamily | ''; count: number }[]
}

/** An objective that open items fail for a reason in the training itself: feedback to its design. */
export interface TrainingReason {
  objective: string
  title: string
  /** Open items of the objective, and those of them with such an obstacle. */
  items: number
  forTraining: number
  obstacles: WordCount[]
}

/** The items that stand, and what is planned for the open ones. */
export interface ItemFigures {
  all: number
  open: number
  byState: { state: ItemState; count: number }[]
  /** Of the open ones; '' = nobody, or nothing, chosen yet. */
  byResponsible: WordCount[]
  byModality: WordCount[]
  overdue: OverdueItem[]
  neverVisited: ItemLine[]
}

/** An open item, as the figures name it. */
export interface ItemLine {
  item: string
  participant: string
  name: string
  objective: string
  title: string
  group: string
  place: string
  responsible: string
}

/** An open item whose deadline is past. */
export interface OverdueItem extends ItemLine {
  /** The later of the due date and the next date of the latest visit. */
  deadline: Day
  lastVisit: Day | ''
}

/** Who applies already what an open item is about, and is near: the same place first, then the same group. */
export interface PeersOfItem extends ItemLine {
  /** A few; `found` says how many there are. */
  peers: { participant: string; name: string; near: 'place' | 'group' }[]
  found: number
}

/** Open items that share objective, obstacle and place: one group session. */
export interface SharedNeed {
  objective: string
  title: string
  obstacle: string
  place: string
  items: { item: string; participant: string; name: string }[]
}

/** Everything people need to know of a training (domain: section 7), for the people who are in the cohort now. */
export interface Figures {
  day: Day
  people: number
  objectives: ObjectiveHeading[]
  /** Closed rounds of practice, the oldest first. */
  rounds: RoundHeading[]
  /** Objectives that closed rounds know by another title, the oldest round first. */
  renamed: RenamedObjective[]
  whole: PracticeFigures
  byModule: (PracticeFigures & { module: string })[]
  /** In the order of `objectives`. */
  byObjective: (PracticeFigures & { objective: string })[]
  matrix: MatrixRow[]
  /** An empty list when the team's sheet does not say. */
  byDivision: Record<Division, DivisionFigures[]>
  atLeast: AtLeast
  stillToObserve: PlaceToVisit[]
  obstacles: ObstacleFigures
  trainingReasons: TrainingReason[]
  items: ItemFigures
  peers: PeersOfItem[]
  sharedNeeds: SharedNeed[]
}
