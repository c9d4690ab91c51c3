import { fold } from '../../model/fold'
import type { SheetValue } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { cellText } from './sheet-text'

/** The days of a column, as `YYYY-MM-DD`, '' where nothing stands; null when one cannot be read, or they contradict each other. */
export function readDays(cells: (SheetValue | undefined)[], vocabulary: Vocabulary): string[] | null {
  const texts = cells.map(cellText)
  for (const order of ['dmy', 'mdy'] as const) {
    const days = texts.map((text) => (text === '' ? '' : readDay(text, order, vocabulary)))
    if (days.every((day) => day !== null)) return days
  }
  return null
}

/** `2026-03-12`, `12/03/2026`, `12.3.26`, `12 mars 2026`, `12 de marzo de 2026`, `March 12, 2026`; a time behind it is left out. */
function readDay(text: string, order: 'dmy' | 'mdy', { months }: Vocabulary): string | null {
  const plain = fold(text).replace(/[ t]\d{1,2}:\d{2}.*$/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  if (iso) return dayOf(iso[1]!, Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    return order === 'dmy' ? dayOf(numbers[3]!, second, first) : dayOf(numbers[3]!, first, second)
  }
  const monthOf = (word: string) => {
    const found = months.flatMap((names, month) => (names.some((name) => name.startsWith(word)) ? [month + 1] : []))
    return word.length >= 3 && found.length === 1 ? found[0]! : 0
  }
  const words = /^(\d{1,2})(?:er|st|nd|rd|th|º|o)?\.? (?:de )?(\p{L}+)\.? (?:de )?(\d{4})$/u.exec(plain)
  if (words) return dayOf(words[3]!, monthOf(words[2]!), Number(words[1]))
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain)
  return american ? dayOf(american[3]!, monthOf(american[1]!), Number(american[2])) : null
}

function dayOf(year: string, month: number, day: number): string | null {
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(whole, month - 1, day))
  const isReal = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
