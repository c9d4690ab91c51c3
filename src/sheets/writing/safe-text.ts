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

/** Begins as a formula, a sign, an apostrophe, a tab, a number, an amount; or is a word and a number, as dates may be. */
const parsed = /^[=+\-@'\t\r]|^\s*[(\p{Sc}]?\s*[.,]?\d|^\s*[−–—]\s*\d|^\s*\p{L}+[.,]?\s+\d/u

/**
 * A text as it must be written to read back the same: a spreadsheet takes what it is given as if it were typed, and makes
 * numbers, days and formulas of it. An apostrophe too many is swallowed, so in doubt there is one.
 */
export function safeText(text: string): string {
  const kept = text.length > longest - 1 ? text.slice(0, longest - 1) : text
  return parsed.test(kept) || booleans.has(fold(kept)) ? `'${kept}` : kept
}
