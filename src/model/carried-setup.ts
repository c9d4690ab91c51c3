import type { PeopleWord } from './cohort'
import type { Level } from './level'
import type { ColumnRole, ScoreThresholds } from './setup'

/** The version of the text in which a set-up is carried. */
export const carriedVersion = 1

/** What of one cohort's set-up serves another: what its sheet calls things, never who stands in it. */
export interface CarriedSetup {
  suivi: 'set-up'
  version: typeof carriedVersion
  /** What each column is, by its header; a header that stands twice is meant in the order of the sheet. */
  columns: { header: string; role: ColumnRole }[]
  /** Level by mark. */
  marks: Record<string, Level | 'blank'>
  /** Thresholds of marks that are scores. */
  scores?: ScoreThresholds | undefined
  speaksOf?: 'practice' | 'acquired' | 'leave' | undefined
  training: { title: string; organisation: string; people?: PeopleWord | undefined }
}
