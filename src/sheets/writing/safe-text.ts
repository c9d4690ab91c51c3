import { fold } from '../../model/fold'

/** The longest text a cell holds, in characters. Source: Google Sheets limits. */
const longest = 50_000

/** Booleans in the languages a spreadsheet may speak. */
const booleans = new Set([
  'true',
  'false',
  'vrai',
  'faux',
  'verdadero',
  'falso',
  'verdadeiro',
  'wahr',
  'falsch',
  'vero',
])

/** What nobody sees and some programs skip before they read a number: blanks, marks of direction, signs without a width. */
const blank = '[\\s\\p{Cf}]*'
/** Begins as a formula, a sign, an apostrophe, an error, or with a tab. */
const marked = new RegExp(`^\\t|^${blank}[=+\\-−–—@'#]`, 'u')
/** Begins as a number or an amount, a short name of money before it or not. */
const counted = new RegExp(`^${blank}\\(?${blank}(?:\\p{L}{0,3}\\p{Sc})?${blank}[-−]?[.,]?\\p{Nd}`, 'u')
/** One or two words, then a number: dates may be such. */
const dated = /^[\s\p{Cf}]*[\p{L}\p{M}]+(?:[.,]?[\s/.-]+[\p{L}\p{M}]+)?[.,]?[\s/.-]+\p{Nd}/u

/**
 * A text as it must be written to read back the same: a spreadsheet takes what it is given as if it were typed, and makes
 * numbers, days and formulas of it. An apostrophe too many is swallowed, so in doubt there is one.
 */
export function safeText(text: string): string {
  const held = heldText(text)
  return isDoubtful(held) ? `'${held}` : held
}

/** A text as a cell gives it back: line ends of one kind, and no more than a cell takes. */
export function heldText(text: string): string {
  const even = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const room = isDoubtful(even) ? longest - 1 : longest
  if (even.length <= room) return even
  // Half of a sign is none.
  return even.slice(0, room).replace(/[\ud800-\udbff]$/, '')
}

function isDoubtful(text: string): boolean {
  // What is asked stands at the beginning; nobody types a boolean that long.
  const start = text.slice(0, 100)
  return marked.test(start) || counted.test(start) || dated.test(start) || booleans.has(fold(start))
}
