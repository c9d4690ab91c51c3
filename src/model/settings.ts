import type { Item, Round, Training } from './cohort'
import type { CohortMapping } from './setup'

/** Version of the workbook's own shape; a newer one is refused with a sentence. */
export const workbookVersion = 1

export type LanguageCode = 'en' | 'fr'

/** A generated tab as last seen. */
export interface KnownTab {
  sheetId: number
  name: string
}

/** What Suivi remembers in its hidden tab. */
export interface Settings {
  version: number
  language: LanguageCode
  training: Training
  mapping: CohortMapping
  /** By role: `objectives`, `lists`, `visits`, `summary`, `items`, `round:R1`, `followUp:O03`. */
  tabs: Record<string, KnownTab>
  rounds: Round[]
  /** Participants as last seen, to notice a sheet sorted without its ids: `name · group` by id. */
  lastSeen: Record<string, { name: string; group: string }>
  /** The team's marks as set-up saw them, one digest a participant, to say when they changed since. */
  markDigests: Record<string, string>
  /** Answers that stand: `removed:P012-O03` → `leftOut`. */
  answers: Record<string, string>
  journal: JournalEntry[]
}

/** What was done, when, in counts: no names. */
export interface JournalEntry {
  at: string
  what: string
  counts: Record<string, number>
}

export type { Item }
