import type { Level } from './level'

/** How a language words what people do, as it is written; folded when used. Data for advice on objectives. */
export interface ObjectiveWords {
  /** Between two things: `et`, `puis`. */
  joins: string[]
  /** Verbs by name, and how others end; words that end so and are none. */
  verbs: string[]
  verbEndings: string[]
  notVerbs: string[]
  /** How words end that say an action and are no verb: `composting`. */
  doing: string[]
  /** Words that are a verb only before one of `determiners`: `water the beds`. */
  nounOrVerb: string[]
  determiners: string[]
  /** Small words that stand between a join and its verb: `et les conserver`. */
  beforeVerbs: string[]
  /** What begins an objective before its verb: `être capable de`. */
  leads: string[]
  /** What cannot be seen: `savoir`, `connaissance`. */
  unseen: string[]
  articles: string[]
  /** Around a number in criteria: `au moins 3`, `3 ou plus`, `plus de 3`, `moins de 3`, `au plus 3`, `1 à 3`. */
  numbers: Record<'atLeast' | 'orMore' | 'moreThan' | 'lessThan' | 'atMost' | 'to', string[]>
}

/** Something about the wording of an objective that may be worth a second look. Only ever advice. */
export type ObjectiveAdvice =
  | { code: 'several' | 'unseen' | 'short'; title: string; word: string }
  | { code: 'alike' | 'overlap'; title: string; first: Level; second: Level; word: string }
