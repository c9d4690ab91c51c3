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

/** A header folded, without what people put around it: `Nom :`, `Tél.*`. */
export function foldHeader(text: string): string {
  return fold(text).replace(/[\s:*.]+$/, '')
}

/** How many cells of a row hold something. */
export function filledCount(texts: string[]): number {
  return texts.filter((text) => text !== '').length
}
