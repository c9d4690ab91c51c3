import type { TypingLocale } from './locales'
import { type NumberRead, readMoment } from './typed-days'

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
  const number = readNumber(trimmed, locale) ?? readMoment(trimmed, locale)
  if (number) return { kind: 'number', ...number }
  // A leading + begins a formula at Google; what does not calculate becomes an error.
  if (/^\+./.test(trimmed)) return { kind: 'error', error: '#ERROR!' }
  return { kind: 'text', text }
}

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
