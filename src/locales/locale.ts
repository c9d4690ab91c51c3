import type { Level } from '../model/level'
import type { ListName, listKeys } from '../model/list'
import type { MessageCode } from '../model/message'
import type { ObjectiveWords } from '../model/objective-advice'
import type { LanguageCode } from '../model/settings'
import type { ColumnRole } from '../model/setup'
import type { ColumnKey, TableName } from '../model/tables'
import type { PhraseCode } from './phrase-parameters'

export type { PhraseCode }

/** Names of the generated tabs. `{title}` is a round's title, `{id}` an objective's id. At most 31 characters once filled in. */
export type TabName = 'objectives' | 'lists' | 'evaluation' | 'followUp' | 'visits' | 'summary' | 'settings' | 'items'

/** A language is one file that satisfies this: a header, a word or a sentence that is missing does not compile. */
export interface Locale {
  code: LanguageCode
  /** In its own language: `Français`. */
  name: string
  /** 1 and 0 to 1 are singular in French; only 1 is in English. */
  isOne(count: number): boolean
  /** `12/03/2026`, `12 Mar 2026`: a day as this language writes it in a sentence. */
  formatDay(day: string): string
  /** The number format of columns of days. */
  dayFormat: string
  /** Headers of the generated tabs. The first is written; further ones, after `|`, are recognised too. */
  headers: { [Table in TableName]: Record<ColumnKey<Table>, string> }
  tabs: Record<TabName, string>
  /** Words of the lists, by list and key. */
  words: { [List in ListName]: Record<(typeof listKeys)[List][number], string> }
  /** Name of each list, as the Lists tab shows it. */
  listNames: Record<ListName, string>
  /** Sentences. `{name}` is a parameter; `{count#person|people}` picks singular or plural by the parameter `count`. */
  messages: Record<MessageCode, string>
  phrases: Record<PhraseCode, string>
  /** What team sheets in this language call their columns and marks; written as people write them, folded when used. */
  sheetWords: {
    roles: Partial<Record<ColumnRole, string[]>>
    practiceMarks: Record<Level, string[]>
    acquiredMarks: Record<Level, string[]>
    totals: string[]
    legends: string[]
    objectiveTitles: string[]
    modules: string[]
    scores: string[]
    counts: string[]
    askers: string[]
    trainingEnds: string[]
    laterDays: string[]
    earlierDays: string[]
    /** From January to December. */
    months: string[]
  }
  /** How objectives are worded in this language, for advice on them. */
  objectiveWords: ObjectiveWords
}
