import type { OverdueColumns } from '../../../model/settings'
import type { CellContent } from '../../../model/table'
import { nothing, textCell, type Wording } from '../words'

/** How a cell of the summary looks. */
export type SummaryLook =
  | 'plain'
  | 'title'
  | 'quiet'
  | 'section'
  | 'head'
  | 'countHead'
  | 'letterHead'
  | 'letter'
  | 'percent'

/** A cell of the summary: what it says, and how it looks. */
export interface SummaryCell {
  content: CellContent
  look: SummaryLook
}

export type SummaryRow = SummaryCell[]

/** What the sections of the summary are written with. */
export interface SummaryWording extends Wording {
  /** Names of the follow-up tabs, and the columns of each in which overdue and the ids stand: for the live count. */
  overdueIn: ({ tab: string } & OverdueColumns)[]
}

export const blankRow: SummaryRow = []

/** A text of the summary; '' is an empty cell. */
export function text(content: string, look: SummaryLook = 'plain'): SummaryCell {
  return { content: textCell(content), look }
}

/** A count; null leaves the cell empty. */
export function number(count: number | null, look: SummaryLook = 'plain'): SummaryCell {
  return { content: count === null ? nothing : { kind: 'number', number: count }, look }
}

/** A share of a base, as a fraction with four digits; empty without a base. */
export function percent(part: number, base: number): SummaryCell {
  return number(base === 0 ? null : Math.round((part / base) * 10_000) / 10_000, 'percent')
}

/** A title of a section, with a blank row above. */
export function section(title: string): SummaryRow[] {
  return [blankRow, [text(title, 'section')]]
}

/** Heads of one look. */
export function headsOf(titles: string[], look: SummaryLook): SummaryRow {
  return titles.map((title) => text(title, look))
}

/** A row of column heads. */
export function head(...titles: string[]): SummaryRow {
  return titles.map((title) => text(title, 'head'))
}
