import { fold } from '../../model/fold'
import type { SheetReading, SheetValue } from '../../model/setup'

/** A cell as trimmed text; a day as `YYYY-MM-DD`. */
export function cellText(value: SheetValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return value.day
  return String(value).trim()
}

/** The texts of a row. */
export function rowTexts({ rows }: SheetReading, row: number): string[] {
  return (rows[row] ?? []).map(cellText)
}

/** How many cells of a row hold something. */
export function filledCount(texts: string[]): number {
  return texts.filter((text) => text !== '').length
}

/** A header folded, without what people put around it: `Nom :`, `Tél.*`, `Votre nom ?`. */
export function foldHeader(text: string): string {
  return fold(text).replace(/^[¿¡\s]+|[\s:*.?!]+$/g, '')
}

/** A row's text that says when or where, not what: `Date : 12/03/2026`, `Du 2 au 13 février`. */
export function isDayLine(text: string): boolean {
  const folded = fold(text)
  if (/^(date|fecha|data|lieu|lugar|local|place|venue)\b/.test(folded)) return true
  return (
    /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/.test(folded) ||
    /^(du|del|de|from) \d{1,2}\b/.test(folded)
  )
}

/** The words of a header: `Village (commune)` has two. */
export function headerWords(header: string): string[] {
  return foldHeader(header)
    .split(/[\s._/()?¿[\],'-]+/)
    .filter((word) => word !== '')
}
