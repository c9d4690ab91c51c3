import type { Item, Round, Training } from './cohort'
import type { CohortMapping } from './setup'

/** Version of the workbook's own shape; a newer one is refused with a sentence. */
export const workbookVersion = 1

/** The languages that ship. */
export const languageCodes = ['en', 'fr', 'es', 'pt'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** A generated tab as last seen. */
export interface KnownTab {
  sheetId: number
  name: string
  /** Of a follow-up tab: the letters of the columns that say what is overdue and whose row it is; null when one is gone. */
  overdue?: OverdueColumns | null
  /** Of the summary: how many rows and columns Suivi wrote, a digest of what it says, the titles of its charts. */
  written?: { rows: number; columns: number; digest: string; charts?: string[] }
}

/** Letters of columns, such as `AB`. */
export interface OverdueColumns {
  overdue: string
  id: string
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
  /** Participants as last seen, by id. */
  people: Record<string, KnownPerson>
  /** Headers people gave to columns of generated tabs, by tab role and column key. */
  headers: Record<string, Record<string, string>>
  /** Answers that stand: `removed:P012-O03` → `leftOut`. */
  answers: Record<string, string>
  journal: JournalEntry[]
}

/** A participant as last seen: to notice a sheet sorted without its ids, and marks changed since set-up. */
export interface KnownPerson {
  name: string
  group: string
  /** Digest of the marks set-up saw; '' when there were none. */
  marks: string
  /** No longer a row of the team's sheet, and said so. */
  left?: true
}

/** What was done, when, in counts: no names. */
export interface JournalEntry {
  at: string
  what: string
  counts: Record<string, number>
}

export type { Item }
