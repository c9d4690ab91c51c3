import type { Division, Figures, PracticeFigures, Snapshot, WordCount } from '../../model/figures'
import { divisions } from '../../model/figures'
import { modalities, obstacles, waysKnown } from '../../model/list'
import { type MergedGroups, mergeSmallGroups } from './small-groups'

/** Words of a list as they may leave the team: keys Suivi knows; words of the team's own are only counted, as they may say anything. */
export interface KnownWords {
  known: WordCount[]
  ownWord: number
  notSaid: number
}

/** The figures that may leave the team (domain: section 5, rule 12): no name, no phone, no free text, no small group. */
export interface OutsideFigures
  extends Pick<
    Figures,
    'day' | 'people' | 'objectives' | 'rounds' | 'renamed' | 'whole' | 'byModule' | 'byObjective' | 'atLeast'
  > {
  byDivision: Record<Division, MergedGroups>
  obstacles: KnownWords & { items: number; notAcquired: number; notPutIntoPractice: number }
  trainingReasons: { title: string; items: number; forTraining: number }[]
  items: {
    all: number
    open: number
    byState: Figures['items']['byState']
    byModality: KnownWords
    overdue: number
    neverVisited: number
  }
  /** People still to be observed for one objective or more. */
  stillToObserve: number
}

/** Takes out of the figures whatever points at a person. */
export function figuresForOutside(figures: Figures): OutsideFigures {
  const { day, people, objectives, rounds, renamed, whole, byModule, byObjective, atLeast, items } = figures
  const { notAcquired, notPutIntoPractice, ranked, notSaid } = figures.obstacles
  const words = ranked.map(({ obstacle, count }) => ({ word: obstacle, count }))
  return {
    ...{ day, people, objectives, rounds, renamed, atLeast },
    whole: withKnownWays(whole),
    byModule: byModule.map(withKnownWays),
    byObjective: byObjective.map(withKnownWays),
    byDivision: Object.fromEntries(
      divisions.map((by) => [by, mergeSmallGroups(figures.byDivision[by])]),
    ) as OutsideFigures['byDivision'],
    obstacles: {
      ...sortWords([...words, { word: '', count: notSaid }], obstacles),
      ...{ items: figures.obstacles.items, notAcquired, notPutIntoPractice },
    },
    trainingReasons: figures.trainingReasons.map(({ title, items, forTraining }) => ({ title, items, forTraining })),
    items: {
      ...{ all: items.all, open: items.open, byState: items.byState },
      byModality: sortWords(items.byModality, modalities),
      overdue: items.overdue.length,
      neverVisited: items.neverVisited.length,
    },
    stillToObserve: figures.stillToObserve.reduce((sum, place) => sum + place.people.length, 0),
  }
}

/** How a level is known, without words of the team's own: they are in `ownWord` already. */
function withKnownWays<Practice extends PracticeFigures>(practice: Practice): Practice {
  const isWay = ({ word }: WordCount) => (waysKnown as readonly string[]).includes(word)
  const keep = (snapshot: Snapshot) => ({
    ...snapshot,
    known: { ...snapshot.known, byWay: snapshot.known.byWay.filter(isWay) },
  })
  return { ...practice, rounds: practice.rounds.map(keep), today: keep(practice.today) }
}

function sortWords(words: WordCount[], keys: readonly string[]): KnownWords {
  const sum = (wanted: (word: string) => boolean) =>
    words.filter(({ word }) => wanted(word)).reduce((total, { count }) => total + count, 0)
  return {
    known: words.filter(({ word }) => keys.includes(word)),
    ownWord: sum((word) => word !== '' && !keys.includes(word)),
    notSaid: sum((word) => word === ''),
  }
}
