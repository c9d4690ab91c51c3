import type { TypingLocale } from './locales'

/** What a cell gets from what was typed. `format` is given to a cell that has none of its own. */
export type Typed =
  | { kind: 'number'; number: number; format?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'error'; error: string }

/** Reads a string as if typed into a cell of this locale. `asText` = the cell is formatted `@`. */
export function readTyped(text: string, locale: TypingLocale, asText: boolean): Typed {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) }
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: withCommas(text, locale) }
  if (asText) return { kind: 'text', text }
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'text', text }
  const upper = trimmed.toUpperCase()
  if (upper === 'TRUE' || locale.yes.includes(upper)) return { kind: 'boolean', value: true }
  if (upper === 'FALSE' || locale.no.includes(upper)) return { kind: 'boolean', value: false }
  const number = readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed)
  if (number) return { kind: 'number', ...number }
  // A leading + begins a formula at Google; what does not calculate becomes an error.
  if (/^\+./.test(trimmed)) return { kind: 'error', error: '#ERROR!' }
  return { kind: 'text', text }
}

type NumberRead = { number: number; format?: string }

function readNumber(text: string, { decimal, thousands }: TypingLocale): NumberRead | null {
  const spaces = thousands === '\u202f' ? '[\u202f\u00a0 ]' : thousands.replace('.', '\\.')
  const point = decimal.replace('.', '\\.')
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${spaces}\\d{3})+|\\d+)?(?:${point}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s?(%?)$`,
  )
  const found = pattern.exec(text)
  if (!found || (found[2] === undefined && !found[3])) return null
  const whole = (found[2] ?? '0').replace(/\D/g, '')
  const number = Number(`${found[1] === '-' ? '-' : ''}${whole}.${found[3] || '0'}e${found[4] ?? '0'}`)
  if (!Number.isFinite(number)) return null
  if (found[5] === '%') return { number: number / 100, format: found[3] ? '0.00%' : '0%' }
  return found[4] === undefined ? { number } : { number, format: '0.00E+00' }
}

function readDate(text: string, locale: TypingLocale): NumberRead | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd')
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text)
  if (!parts || (parts[3] === undefined && text.includes(locale.decimal))) return null
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  const [day, month] = locale.order === 'mdy' ? [second, first] : [first, second]
  const year = fullYear(parts[3])
  return dated(year, month, day, parts[3] === undefined ? locale.dateFormat.replace(/\W?y+\W?/, '') : locale.dateFormat)
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
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!found || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null
  const seconds = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)
  return { number: seconds / 86_400, format: found[3] === undefined ? 'hh:mm' : 'hh:mm:ss' }
}

/** A formula with `,` between arguments and `.` in numbers, as the engine calculates it; quoted text stays. */
export function withCommas(formula: string, { decimal }: TypingLocale): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => {
      if (index % 2 === 1) return part
      const numbers = decimal === ',' ? part.replace(/(\d),(\d)/g, '$1.$2') : part
      return numbers.replace(/;/g, ',')
    })
    .join('')
}
