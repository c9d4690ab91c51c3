import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import type { Round, Today } from '../../model/cohort'
import type { ItemSign } from '../../model/follow-up'
import { idNumber } from '../../model/identifier'
import type { CellContent } from '../../model/table'
import type { WordBook } from '../reading/word-book'

/** What is needed to put what was computed into words: the language of the workbook, its lists, the titles of its rounds. */
export interface Wording {
  locale: Locale
  words: WordBook
  rounds: Round[]
}

export const nothing: CellContent = { kind: 'empty' }

/** A text cell; '' is an empty one. */
export function textCell(text: string): CellContent {
  return text === '' ? nothing : { kind: 'text', text }
}

/** A day cell; '' is an empty one. */
export function dayCell(day: string): CellContent {
  return day === '' ? nothing : { kind: 'day', day }
}

/** The title of a round, or "visit V031". */
export function sourceName(source: string, { locale, rounds }: Wording): string {
  if (idNumber('V', source) > 0) return phrase(locale, 'cell.visit', { id: source })
  return rounds.find(({ id }) => id === source)?.title ?? source
}

/** "3 months, 12/03/2026"; what is not known is left out. */
export function sourceAndDay(source: string, day: string, wording: Wording): string {
  const date = day === '' ? '' : wording.locale.formatDay(day)
  if (source === '') return date
  const name = sourceName(source, wording)
  return date === '' ? name : phrase(wording.locale, 'cell.source', { source: name, date })
}

/** "Not yet applied · 3 months, 12/03/2026"; what is not known is left out. */
export function levelAndSource(level: string, source: string, day: string, wording: Wording): string {
  const { locale, words } = wording
  const word = words.word('level', level)
  if (source === '' || day === '') return word
  const date = locale.formatDay(day)
  return phrase(locale, 'cell.levelFrom', { level: word, source: sourceName(source, wording), date })
}

/** Today's level with where it comes from, in one cell; '' when nothing is known. */
export function todayInWords(today: Today | null | undefined, wording: Wording): string {
  return today ? levelAndSource(today.level, today.source, today.date, wording) : ''
}

/** The signs beside a state, in words. */
export function signsInWords(signs: ItemSign[], { locale }: Wording): string {
  return signs
    .map((sign) => phrase(locale, `sign.${sign.sign}`, 'count' in sign ? { count: sign.count } : {}))
    .join(', ')
}
