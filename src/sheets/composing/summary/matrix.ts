import { phrase } from '../../../locales/format'
import type { Figures } from '../../../model/figures'
import { levels } from '../../../model/level'
import { head, headsOf, type SummaryRow, type SummaryWording, section, text } from './cells'

/** The matrix people × objectives: it is the team's old sheet, and why they look here. A letter a level, and its colour. */
export function matrixRows({ matrix, objectives }: Figures, { locale, words }: SummaryWording): SummaryRow[] {
  const legend = levels
    .map((level) =>
      phrase(locale, 'summary.legend', {
        letter: phrase(locale, `letter.${level}`),
        level: words.word('level', level),
      }),
    )
    .join('   ')
  return [
    ...section(phrase(locale, 'summary.matrix')),
    [text(legend, 'quiet')],
    [
      ...head(phrase(locale, 'summary.name'), phrase(locale, 'summary.group')),
      ...headsOf(
        objectives.map(({ title }) => title),
        'letterHead',
      ),
    ],
    ...matrix.map(({ name, group, cells }) => [
      text(name),
      text(group),
      ...cells.map(({ level }) =>
        text(level === 'blank' || level === 'notAsked' ? '' : phrase(locale, `letter.${level}`), 'letter'),
      ),
    ]),
  ]
}
