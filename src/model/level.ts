/** What an observation says of one participant and one objective. */
export const levels = ['applied', 'partly', 'notYet', 'notObserved', 'notRelevant'] as const
export type Level = (typeof levels)[number]

/** The levels that say something about practice: the only ones in the base of a percentage. */
export const observedLevels = ['applied', 'partly', 'notYet'] as const
export type ObservedLevel = (typeof observedLevels)[number]

/** What the slip of a visit offers: a level, an attempt, or the end of support. */
export const visitLevels = [...levels, 'notMet', 'weStop'] as const
export type VisitLevel = (typeof visitLevels)[number]

/** One place of a closed round: a level, `blank` (asked, not filled in) or `notAsked`. */
export type KeptLevel = Level | 'blank' | 'notAsked'

/** How a round's levels are kept: one letter for each objective of the round, in its order. */
export const keptLetters: Record<KeptLevel, string> = {
  applied: 'a',
  partly: 'p',
  notYet: 'n',
  notObserved: 'o',
  notRelevant: 'r',
  blank: '.',
  notAsked: '-',
}

/** How far a level is from practice: two of the same day that differ count as the lower. */
export const levelRank: Record<Level, number> = { notYet: 0, partly: 1, applied: 2, notObserved: -1, notRelevant: 3 }
