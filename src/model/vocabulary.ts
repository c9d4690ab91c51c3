import type { Level } from './level'
import type { ColumnRole } from './setup'

/** Words that team sheets use, of all languages together, folded (lower case, no accents, single spaces). Data for set-up. */
export interface Vocabulary {
  /** Headers by role: `nom et prenom`, `full name`. */
  roles: Partial<Record<ColumnRole, string[]>>
  /** Marks that speak of practice: `oui`, `applique`. Keyed by level. */
  practiceMarks: Record<Level, string[]>
  /** Marks that speak of what was acquired at the end of the training: `a`, `eca`, `na`. */
  acquiredMarks: Record<Level, string[]>
  /** Words that begin a totals row, a legend, a signature line. */
  totals: string[]
  legends: string[]
  /** Headers of an objectives list: its title and module columns. */
  objectiveTitles: string[]
  modules: string[]
  /** Words in headers of scores, and of numbers that count something else: `note sur`, `test`; `enfants`, `hectares`. */
  scores: string[]
  counts: string[]
  /** Words before the thing a form asks for: `votre`, `which`. */
  askers: string[]
  /** Words above the marks of the end of a training, of a later day, and of before it: `fin de formation`, `mois`, `avant`. */
  trainingEnds: string[]
  laterDays: string[]
  earlierDays: string[]
  /** The names of the twelve months, each in every language. */
  months: string[][]
}
