import type { Settings } from '../model/settings'

const roundsOf = ({ rounds }: Settings, isWanted: (status: string) => boolean = () => true) =>
  rounds.flatMap(({ id, status }) => (isWanted(status) ? [`round:${id}`] : []))

/** Tabs the figures stand on: plans are those the items remember. */
export const forFigures = (settings: Settings): string[] => [
  ...['team', 'objectives', 'lists', 'visits', 'items', 'summary'],
  ...roundsOf(settings),
]

/** Tabs the panel needs for its first paint. */
export const forPanel = (settings: Settings): string[] => [
  ...['objectives', 'lists', 'items'],
  ...roundsOf(settings, (status) => status === 'open'),
]

/** Tabs that opening, closing and looking at evaluations needs. */
export const forRounds = (settings: Settings): string[] => ['team', 'objectives', 'lists', ...roundsOf(settings)]

/** The team's sheet alone. */
export const forPeople = (): string[] => ['team']

/** Tabs with people and what was asked of them. */
export const forForms = (settings: Settings): string[] => [
  ...['team', 'objectives', 'lists', 'visits'],
  ...roundsOf(settings),
]
