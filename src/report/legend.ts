import { phrase } from '../locales/format'
import type { Level } from '../model/level'
import { levelColours } from '../model/level-colours'
import type { ReportContent } from './content'
import { type NodeLook, type ReportNode, text } from './definition'

/** What the colours and letters stand for. */
export function legend(
  { locale, word }: Pick<ReportContent, 'locale' | 'word'>,
  levels: readonly Level[],
  { width = 'auto', ...look }: NodeLook = {},
): ReportNode {
  const cells = levels.map((level): ReportNode => {
    const { background, text: color } = levelColours[level]
    const letter = phrase(locale, `letter.${level}`)
    const words = phrase(locale, 'summary.legend', { letter, level: word('level', level) })
    return text(words, 'letter', { fillColor: background, color })
  })
  return { table: { headerRows: 0, widths: cells.map(() => width), body: [cells] }, layout: 'grid', ...look }
}
