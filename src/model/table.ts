import type { ListName } from './list'

/** What the cells of a column hold: a `day` is a date without time, a `word` comes from a list, a `formula` is live. */
export type ColumnKind = 'id' | 'text' | 'word' | 'day' | 'number' | 'formula'

/**
 * Who writes in a column: `suivi` computes it at every update; `once` is filled in when its row is made and belongs to people
 * from then on; `slip` belongs to people and is emptied once its visit stands in Visits; `people` is never written by Suivi.
 */
export type ColumnOwner = 'suivi' | 'once' | 'slip' | 'people'

export interface Column {
  kind: ColumnKind
  owner: ColumnOwner
  /** The list its words come from. */
  list?: ListName
  /** Pixels. */
  width: number
}

/** A table: its columns in the order they are laid out. Headers are in the locales. */
export type Columns = Record<string, Column>

/** One cell's content on its way to a sheet. A day is `YYYY-MM-DD`; a formula begins with `=` and only Suivi makes one. */
export type CellContent =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'day'; day: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'empty' }
