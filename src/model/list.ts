import { levels, visitLevels } from './level'

/** What a level is based on. */
export const waysKnown = ['seenInPlace', 'seenProduct', 'toldByPerson', 'toldByOther'] as const
export type WayKnown = (typeof waysKnown)[number]

/** Why something is not applied, in five families (domain: section 4). */
export const obstacleFamilies = {
  notUnderstood: 'person',
  notConvinced: 'person',
  tooTheoretical: 'training',
  noJobAid: 'training',
  money: 'means',
  tools: 'means',
  family: 'setting',
  noMarket: 'setting',
  season: 'time',
  other: 'time',
} as const
export type Obstacle = keyof typeof obstacleFamilies
export type ObstacleFamily = (typeof obstacleFamilies)[Obstacle]
export const obstacles = Object.keys(obstacleFamilies) as Obstacle[]

/** How help is given. */
export const modalities = [
  'visit',
  'demonstration',
  'exchange',
  'peer',
  'group',
  'refresher',
  'phone',
  'means',
  'jobAid',
] as const
export type Modality = (typeof modalities)[number]

/** What the help uses. */
export const materials = ['observationSheet', 'jobAid', 'demonstrationPlot', 'video'] as const

export const objectiveKinds = ['knowledge', 'knowHow', 'practice'] as const

/** Where an item stands. Computed, never typed. */
export const itemStates = ['open', 'planned', 'visited', 'applied', 'notRelevant', 'givenUp', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

/** States that end an item. */
export const endedStates = ['applied', 'notRelevant', 'givenUp', 'withdrawn'] as const
export type EndedState = (typeof endedStates)[number]

/** The lists people choose words from, with the keys that Suivi knows. A list may hold words of the team's own, without a key. */
export const listKeys = {
  level: levels,
  visitLevel: visitLevels,
  wayKnown: waysKnown,
  obstacle: obstacles,
  modality: modalities,
  material: materials,
  responsible: [],
  partner: [],
  objectiveKind: objectiveKinds,
  state: itemStates,
} as const
export type ListName = keyof typeof listKeys
export const listNames = Object.keys(listKeys) as ListName[]

/** Empty rows kept at the end of each list, for the team's own words. */
export const spareRows: Record<ListName, number> = {
  level: 0,
  visitLevel: 0,
  wayKnown: 1,
  obstacle: 5,
  modality: 4,
  material: 4,
  responsible: 12,
  partner: 6,
  objectiveKind: 0,
  state: 0,
}

/** One row of the Lists tab. */
export interface ListWord {
  list: ListName
  /** '' for a word of the team's own. */
  key: string
  word: string
  /** Older spellings and the team's own marks, which still read as this word. */
  also: string[]
}
