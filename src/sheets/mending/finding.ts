import type { PhraseCode } from '../../locales/phrase-parameters'
import type { PlanQuestion } from '../../model/follow-up'
import type { Message } from '../../model/message'
import type { Tab } from '../tab'

/** A cell of a tab; row and column count from 0. */
export interface CellPlace {
  tab: Tab
  row: number
  column: number
}

/** Something that is not as it should be, where it is, and how Suivi could mend it. */
export interface Finding {
  message: Message
  place: CellPlace | null
  mend: Mend | null
}

/** One way to mend one thing. Nothing is done before somebody asks for it. */
export interface Mend {
  /** Stable as long as its ground is: `ids:followUp:O03`. */
  id: string
  label: Extract<PhraseCode, `mend.${string}`>
  /** What has to be known first; a question without choices asks for a day. */
  questions: PlanQuestion[]
  /** Does it, and says what came of it. */
  apply(answers: Record<string, string>): Message[]
}

/** A finding at a cell, with its mend. */
export function found(message: Message, place: CellPlace | null, mend: Mend | null = null): Finding {
  return { message, place, mend }
}
