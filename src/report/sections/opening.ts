import { phrase } from '../../locales/format'
import type { ReportContent } from '../content'
import { type ReportNode, text } from '../definition'

/** Title, organisation, dates, the day it speaks of, and the figures people remember. */
export function opening({ locale, training, figures, team }: ReportContent): ReportNode[] {
  const { title, organisation } = training
  const latest = figures.rounds[figures.rounds.length - 1]
  const date = (day: string) => locale.formatDay(day)
  const lines = [
    [organisation, trainingDates({ locale, training })].filter((part) => part !== '').join('  ·  '),
    [
      phrase(locale, 'report.asOf', { date: figures.day }),
      latest
        ? phrase(locale, 'report.latestRound', { title: latest.title, day: date(latest.date) })
        : phrase(locale, 'report.noRound'),
    ].join('  ·  '),
  ].filter((line) => line !== '')
  return [
    ...(team ? [text(phrase(locale, 'report.internal'), 'internal', { margin: [0, 0, 0, 4] })] : []),
    text(phrase(locale, 'report.heading'), 'subtitle'),
    text(title || phrase(locale, 'report.untitled'), 'title', { margin: [0, 1, 0, 3] }),
    ...lines.map((line) => text(line, 'subtitle')),
    keyFigures({ locale, figures }),
  ]
}

function trainingDates({ locale, training: { starts, ends } }: Pick<ReportContent, 'locale' | 'training'>): string {
  const from = starts || ends
  if (from === '') return ''
  const to = ends || starts
  if (from === to) return phrase(locale, 'report.trainingDay', { date: from })
  return phrase(locale, 'report.trainingDates', { from: locale.formatDay(from), to: locale.formatDay(to) })
}

function keyFigures({ locale, figures }: Pick<ReportContent, 'locale' | 'figures'>): ReportNode {
  const { people, objectives, whole, atLeast } = figures
  const { applied, observed, notObserved, blank } = whole.today.tally
  const half = Math.ceil(objectives.length / 2)
  const step = atLeast.steps.find(({ atLeast: least }) => least === half)
  const tiles = [
    tile(String(people), phrase(locale, 'word.participant', { count: people })),
    tile(String(objectives.length), phrase(locale, 'report.tile.objectives', { count: objectives.length })),
    tile(
      observed === 0 ? '–' : phrase(locale, 'report.percent', { percent: Math.round((applied / observed) * 100) }),
      phrase(locale, 'summary.base', { applied, observed, notObserved, blank }),
    ),
  ]
  if (step && objectives.length > 1) {
    const label = phrase(locale, 'report.tile.atLeast', {
      people: step.people,
      count: half,
      all: objectives.length,
      base: atLeast.observed,
    })
    tiles.push(tile(String(step.people), label))
  }
  return { columns: tiles, columnGap: 8, margin: [0, 12, 0, 0] }
}

function tile(figure: string, label: string): ReportNode {
  const content: ReportNode = {
    stack: [text(figure, 'figure'), text(label, 'figureLabel')],
    fillColor: '#eef3fa',
    margin: [6, 5, 6, 5],
  }
  return { width: '*', table: { headerRows: 0, widths: ['*'], body: [[content]] }, layout: 'plain' }
}
