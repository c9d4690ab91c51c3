import { phrase } from '../../locales/format'
import type { Locale, PhraseCode } from '../../locales/locale'
import { type NodeLook, type ReportNode, type ReportTable, text } from '../definition'

/** With so few rows a section stands on one page; a longer one repeats its title and header on each. */
const fewRows = 14

/** The width between the margins, in points. */
export const pageWidth = 515

/** A titled table: short ones stay whole, long ones repeat title and header on every page and never cut a row. */
export function tableSection(
  title: string,
  {
    widths,
    head,
    rows,
    layout = 'rows',
  }: { widths: ReportTable['widths']; head: ReportNode[]; rows: ReportNode[][]; layout?: 'rows' | 'grid' },
  notes: string[] = [],
): ReportNode[] {
  if (rows.length === 0) return []
  const said = notes.map((note) => text(note, 'quiet', { margin: [0, 0, 0, 3] }))
  if (rows.length <= fewRows) {
    return [
      {
        stack: [sectionTitle(title), ...said, { table: { headerRows: 1, widths, body: [head, ...rows] }, layout }],
        unbreakable: true,
      },
    ]
  }
  const top = { stack: [text(title, 'section'), ...said], colSpan: widths.length, margin: [0, 8, 0, 2] } as ReportNode
  return [{ table: { headerRows: 2, widths, body: [[top], head, ...rows] }, layout }]
}

/** The space below a legend. */
export const belowLegend: NodeLook = { margin: [0, 0, 0, 4] }

/** The title of a section. */
export function sectionTitle(title: string): ReportNode {
  return text(title, 'section', { margin: [0, 12, 0, 4] })
}

/** A table's header; columns after the first are numbers unless `words` says how many hold words. */
export function heads(locale: Locale, codes: PhraseCode[], words = 1): ReportNode[] {
  return codes.map((code, index) => text(phrase(locale, code as 'summary.name'), index < words ? 'head' : 'headRight'))
}

/** A number in a table. */
export function count(number: number | null): ReportNode {
  return text(number === null ? '' : String(number), 'right')
}

/** "8 of 11 (73 %)": a part with its base, always. */
export function share(locale: Locale, part: number, base: number): string {
  if (base === 0) return '–'
  return phrase(locale, 'report.share', { part, base, percent: Math.round((part / base) * 100) })
}
