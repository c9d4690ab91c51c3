import type { Level } from './level'

/** What an observer fills in for one objective of a form, in the order of its tab. */
export const formFields = [
  'level',
  'wayKnown',
  'situation',
  'obstacle',
  'helpWanted',
  'note',
  'date',
  'observer',
] as const
export type FormField = (typeof formFields)[number]

/** What stands in the cells of one objective: keys of the lists, words of the team's own, days as `YYYY-MM-DD`; '' when empty. */
export type FormValues = Record<FormField, string>

/** One objective of a form as it stands in its tab. */
export interface FormAnswer {
  objective: string
  values: FormValues
  /** The last level known before this round, and the words beside the empty field: level, source, date. */
  before: { level: Level | ''; text: string }
}

/** The form of one participant in a round. */
export interface Form {
  participant: string
  answers: FormAnswer[]
}

/** A cell an observer changed, with what the page showed there before. */
export interface FormChange {
  objective: string
  field: FormField
  before: string
  after: string
}

/**
 * What became of a change: `saved` (it stands now, or stood already) · `conflict` (the cell says something else than the page
 * showed, and was left) · `noRow` (the row is no longer there) · `noCell` (its column is gone, or the cell is part of a merged one).
 */
export interface FormOutcome extends FormChange {
  outcome: 'saved' | 'conflict' | 'noRow' | 'noCell'
  /** What stands in the cell when it was left. */
  theirs: string
}

/** The longest text a cell takes, in characters, with room for an apostrophe. */
export const longestAnswer = 49_999
