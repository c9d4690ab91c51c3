import type { TypingLocale } from './locales'

/** A number that was typed; `format` is given to a cell that has none of its own. */
export type NumberRead = { number: number; format?: string }

/** Names of months, by language, as far as they tell one from another. */
const monthNames: Record<string, string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fr: ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
}

/** A day, a time, or a day with its time, as people of the locale type them. */
export function readMoment(text: string, locale: TypingLocale): NumberRead | null {
  const day = readDay(text, locale)
  if (day) return day
  const time = readTime(text)
  if (time) return time
  const both = /^(.*\S)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)$/i.exec(text)
  if (!both) return null
  const [date, hour] = [readDay(both[1]!, locale), readTime(both[2]!)]
  return date && hour && { number: date.number + hour.number, format: `${date.format} hh:mm:ss` }
}

function readDay(text: string, locale: TypingLocale): NumberRead | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd')
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text)
  if (!parts) return readNamedDay(text, locale)
  if (parts[3] === undefined && text.includes(locale.decimal)) return null
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  const [day, month] = locale.order === 'mdy' ? [second, first] : [first, second]
  const year = fullYear(parts[3])
  return dated(year, month, day, parts[3] === undefined ? locale.dateFormat.replace(/\W?y+\W?/, '') : locale.dateFormat)
}

/** `29 mars 2026`, `29 de marzo de 2026`, `March 29, 2026`. */
function readNamedDay(text: string, { code, dateFormat }: TypingLocale): NumberRead | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const found =
    /^(\d{1,2})(?:er|st|nd|rd|th)?(?: de)? ([a-z]{3,})\.?(?: de)?,? (\d{4})$/.exec(plain) ??
    /^(?<name>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/.exec(plain)
  if (!found) return null
  const [day, name, year] = found.groups
    ? [found.groups['day'], found.groups['name'], found.groups['year']]
    : [found[1], found[2], found[3]]
  const languages = [monthNames[code.slice(0, 2)], monthNames['en']]
  for (const names of languages) {
    const month = names?.findIndex((each) => name!.startsWith(each)) ?? -1
    if (month >= 0) return dated(Number(year), month + 1, Number(day), dateFormat)
  }
  return null
}

function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getUTCFullYear()
  const year = Number(text)
  if (text.length === 4) return year
  return year < 30 ? 2000 + year : 1900 + year
}

function dated(year: number, month: number, day: number, format: string): NumberRead | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { number: Math.round(date.getTime() / 86_400_000) + 25_569, format }
}

function readTime(text: string): NumberRead | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?$/i.exec(text)
  if (!found || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null
  const half = found[4]?.toLowerCase()
  if (half && (Number(found[1]) > 12 || Number(found[1]) === 0)) return null
  const hours = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1])
  const seconds = hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)
  const format = found[3] === undefined ? 'hh:mm' : 'hh:mm:ss'
  return { number: seconds / 86_400, format: half ? `${format} am/pm` : format }
}
