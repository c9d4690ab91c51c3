import { phrase } from '../../../locales/format'
import type { Training } from '../../../model/cohort'
import type { Figures } from '../../../model/figures'
import { number, type SummaryRow, type SummaryWording, section, text } from './cells'

/** The top of the summary: title, day, and the figures with their bases in words. */
export function keyFigureRows(figures: Figures, training: Training, wording: SummaryWording): SummaryRow[] {
  const { locale } = wording
  const { whole, people, objectives, atLeast } = figures
  const { tally, situationMissing } = whole.today
  const { applied, observed, notObserved, blank } = tally
  const lines: SummaryRow[] = [
    [text(phrase(locale, 'summary.title', { training: training.title }), 'title')],
    [text(phrase(locale, 'summary.today', { date: figures.day }), 'quiet')],
    ...section(phrase(locale, 'summary.figures')),
    [text(phrase(locale, 'summary.participants')), number(people)],
    [text(phrase(locale, 'summary.objectives')), number(objectives.length)],
    [text(phrase(locale, 'summary.base', { applied, observed, notObserved, blank }))],
    [text(phrase(locale, 'summary.situationMissing')), number(situationMissing)],
  ]
  for (const step of atLeast.steps) {
    const sentence = phrase(locale, 'summary.atLeast', { count: step.atLeast, base: atLeast.objectives })
    lines.push([
      text(sentence),
      number(step.people),
      text(phrase(locale, 'summary.ofPeople', { base: atLeast.observed })),
    ])
  }
  return [...lines, ...movementRows(figures, wording)]
}

/** The change between rounds: only those observed in both. */
function movementRows({ whole, rounds }: Figures, { locale }: SummaryWording): SummaryRow[] {
  const title = (id: string) => rounds.find((round) => round.id === id)?.title ?? id
  return whole.movements.flatMap(({ from, to, both, up, same, down }) => [
    ...section(phrase(locale, 'summary.movement', { first: title(from), second: title(to), base: both })),
    [text(phrase(locale, 'summary.better')), number(up)],
    [text(phrase(locale, 'summary.same')), number(same)],
    [text(phrase(locale, 'summary.lower')), number(down)],
  ])
}
