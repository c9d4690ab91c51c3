import type { Level } from '../model/level'
import type { ListName, listKeys } from '../model/list'
import type { MessageCode } from '../model/message'
import type { LanguageCode } from '../model/settings'
import type { ColumnRole } from '../model/setup'
import type { ColumnKey, TableName } from '../model/tables'

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
  }
}

/** Other words people see, with the parameters they use in braces. */
export const phraseCodes = [
  // menu
  'menu.title',
  'menu.panel',
  'menu.setup',
  'menu.evaluations',
  'menu.evaluationNew',
  'menu.evaluationFill',
  'menu.evaluationClose',
  'menu.evaluationReopen',
  'menu.followUp',
  'menu.summary',
  'menu.help',
  'menu.guide',
  'menu.check',
  'menu.settings',
  // composed cells
  'cell.levelFrom', // {level} · {source}, {date}
  'cell.source', // {source}, {date}
  'cell.visit', // visit {id}
  'cell.acquired', // {count} of {base}
  'cell.overdue',
  'sign.neverVisited',
  'sign.notMet', // not met, {count} times
  'sign.reopened', // reopened, {count} times
  'sign.leftCohort',
  'sign.planOld',
  'sign.toBeDecided',
  // rounds
  'round.first', // title of a round taken over from the marks of the sheet
  'round.new', // title suggested for a new round
  'round.acquired', // title of the marks of the end of the training
  // notes on headers, shown when pointing at them
  'note.slip',
  'note.computed',
  'note.level',
  // questions
  'choice.putBack',
  'choice.stop',
  'choice.leaveOut',
  'choice.reattach',
  'choice.keepIds',
  // summary
  'summary.title', // {training}
  'summary.today', // As of {date}
  'summary.figures',
  'summary.participants',
  'summary.objectives',
  'summary.evaluated', // {count} of {base} evaluated
  'summary.byObjective',
  'summary.byModule',
  'summary.byGroup',
  'summary.byPartner',
  'summary.byPlace',
  'summary.bySex',
  'summary.objective',
  'summary.module',
  'summary.group',
  'summary.partner',
  'summary.place',
  'summary.sex',
  'summary.acquired',
  'summary.observed',
  'summary.blank',
  'summary.notAsked',
  'summary.percentApplied', // {applied} applied of {observed} observed ({notObserved} not observed, {blank} not filled in)
  'summary.base',
  'summary.seen',
  'summary.told',
  'summary.howKnownUnknown',
  'summary.situationMissing',
  'summary.atLeast', // At least {count} of {base} objectives applied
  'summary.movement', // change between {first} and {second}: {base} observed in both
  'summary.better',
  'summary.same',
  'summary.lower',
  'summary.stillToObserve',
  'summary.obstacles',
  'summary.notAcquired',
  'summary.notPutIntoPractice',
  'summary.items',
  'summary.byState',
  'summary.byResponsible',
  'summary.byModality',
  'summary.overdue',
  'summary.neverVisited',
  'summary.nobody', // no responsible named
  'summary.matrix',
  'summary.legend', // {letter} = {level}
  'summary.trainingReasons', // objectives that fail for a reason in the training
  'summary.peers', // who applies it already and is near
  'summary.together', // open items that share objective, obstacle and place
  'summary.name',
  'summary.count',
  'summary.unnamed', // (no group)
  'letter.applied',
  'letter.partly',
  'letter.notYet',
  'letter.notObserved',
  'letter.notRelevant',
] as const
export type PhraseCode = (typeof phraseCodes)[number]
