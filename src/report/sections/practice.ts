import { phrase } from '../../locales/format'
import type { PhraseCode } from '../../locales/locale'
import { type Division, divisions, type PracticeFigures, type Tally } from '../../model/figures'
import { observedLevels } from '../../model/level'
import type { ReportContent } from '../content'
import { type ReportNode, text } from '../definition'
import { legend } from '../legend'
import { belowLegend, count, heads, sectionTitle, share, tableSection } from './blocks'

const barWidth = 150

/** A stacked bar per objective, then what the bars rest on. */
export function objectiveSections(content: ReportContent): ReportNode[] {
  const { locale, figures } = content
  const titles = new Map(figures.objectives.map(({ id, title }) => [id, title]))
  const bars = figures.byObjective.map(({ objective, today }) =>
    barRow(content, titles.get(objective) ?? objective, today.tally),
  )
  const modules = figures.byModule.filter(({ module }) => module !== '')
  const moduleBars = modules.map(({ module, today }) => barRow(content, module, today.tally))
  const head = (code: PhraseCode) => [
    text(phrase(locale, code as 'summary.name'), 'head'),
    text(phrase(locale, 'report.barHead'), 'head'),
    text(phrase(locale, 'summary.percentApplied'), 'headRight'),
  ]
  return [
    sectionTitle(phrase(locale, 'chart.objectives')),
    legend(content, observedLevels, belowLegend),
    {
      table: { headerRows: 1, widths: ['*', barWidth, 88], body: [head('summary.objective'), ...bars] },
      layout: 'rows',
    },
    ...(modules.length > 1
      ? tableSection(phrase(locale, 'summary.byModule'), {
          widths: ['*', barWidth, 88],
          head: head('summary.module'),
          rows: moduleBars,
        })
      : []),
    ...restSection(content, titles),
  ]
}

function barRow({ locale }: ReportContent, title: string, tally: Tally): ReportNode[] {
  return [
    text(title),
    { bar: { applied: tally.applied, partly: tally.partly, notYet: tally.notYet }, barWidth },
    text(share(locale, tally.applied, tally.observed), 'right'),
  ]
}

/** The counts behind the bars: acquired at the end, what was not seen, and how the applied are known. */
function restSection({ locale, figures }: ReportContent, titles: Map<string, string>): ReportNode[] {
  const acquired = figures.byObjective.some((one) => one.acquired !== null)
  const codes: PhraseCode[] = [
    'summary.objective',
    ...(acquired ? (['summary.acquired'] as const) : []),
    'report.col.notObserved',
    'summary.blank',
    'report.col.notRelevant',
    'report.col.seen',
    'report.col.told',
    'report.col.notSaid',
    'report.col.situation',
  ]
  const rows = figures.byObjective.map(({ objective, acquired: marks, today: { tally, known, situationMissing } }) => [
    text(titles.get(objective) ?? objective),
    ...(acquired ? [text(marks ? share(locale, marks.acquired, marks.marked) : '', 'right')] : []),
    ...[
      tally.notObserved,
      tally.blank,
      tally.notRelevant,
      known.seen,
      known.told,
      known.ownWord + known.notSaid,
      situationMissing,
    ].map(count),
  ])
  const widths = ['*' as const, ...(acquired ? [78] : []), ...Array.from({ length: 7 }, () => 43)]
  return tableSection(phrase(locale, 'report.behind'), { widths, head: heads(locale, codes), rows })
}

/** Each closed round and today; then the movement of those observed twice. */
export function roundSections({ locale, figures, word }: ReportContent): ReportNode[] {
  const { whole, rounds } = figures
  if (rounds.length === 0) return renamedLines(locale, figures)
  const line = (title: string, day: string, { tally }: PracticeFigures['today']) => [
    text(title),
    text(locale.formatDay(day)),
    ...[tally.applied, tally.partly, tally.notYet, tally.notObserved, tally.blank].map(count),
    text(share(locale, tally.applied, tally.observed), 'right'),
  ]
  const rows = [
    ...rounds.map(({ title, date }, index) => line(title, date, whole.rounds[index]!)),
    line(phrase(locale, 'summary.now'), figures.day, whole.today),
  ]
  const head = [
    ...heads(locale, ['summary.round', 'report.date'], 2),
    ...observedLevels.map((level) => text(word('level', level), 'headRight')),
    ...heads(locale, ['report.col.notObserved', 'summary.blank', 'summary.percentApplied'], 0),
  ]
  const name = (id: string) => rounds.find((round) => round.id === id)?.title ?? id
  const movements = whole.movements.map(({ from, to, both, up, same, down }) => [
    text(phrase(locale, 'summary.movement', { first: name(from), second: name(to), base: both })),
    ...[up, same, down].map(count),
  ])
  return [
    ...tableSection(phrase(locale, 'summary.byRound'), { widths: ['*', 62, 44, 44, 44, 44, 44, 82], head, rows }),
    ...renamedLines(locale, figures),
    ...tableSection(phrase(locale, 'report.movements'), {
      widths: ['*', 60, 60, 60],
      head: [text(''), ...heads(locale, ['summary.better', 'summary.same', 'summary.lower'], 0)],
      rows: movements,
    }),
  ]
}

/** What a closed round asked about under another title. */
function renamedLines(locale: ReportContent['locale'], { renamed }: ReportContent['figures']): ReportNode[] {
  return renamed.map((objective) => text(phrase(locale, 'summary.renamed', { ...objective }), 'quiet'))
}

const divisionTitles: Record<Division, [title: PhraseCode, head: PhraseCode]> = {
  group: ['summary.byGroup', 'summary.group'],
  partner: ['summary.byPartner', 'summary.partner'],
  place: ['summary.byPlace', 'summary.place'],
  sex: ['summary.bySex', 'summary.sex'],
}

/** Today's levels by group, partner, place and sex; for outside, small groups together. */
export function groupSections({ locale, figures, team, word }: ReportContent): ReportNode[] {
  return divisions.flatMap((by) => {
    const [title, code] = divisionTitles[by]
    const named = phrase(locale, title as 'summary.byGroup')
    const groups = team ? { shown: team.byDivision[by], together: null, tooSmall: false } : figures.byDivision[by]
    if (groups.tooSmall) return [sectionTitle(named), text(phrase(locale, 'report.tooSmall'), 'quiet')]
    const rows = groups.shown.map(({ value, people, tally }) =>
      groupRow(locale, value || phrase(locale, 'summary.unnamed'), people, tally),
    )
    if (groups.together) {
      const { groups: number, people, tally } = groups.together
      rows.push(groupRow(locale, phrase(locale, 'report.together', { count: number }), people, tally))
    }
    const head = [
      ...heads(locale, [code, 'summary.participants']),
      ...observedLevels.map((level) => text(word('level', level), 'headRight')),
      ...heads(locale, ['report.col.notObserved', 'summary.blank', 'summary.percentApplied'], 0),
    ]
    return tableSection(named, { widths: ['*', 58, 44, 44, 44, 44, 44, 82], head, rows })
  })
}

function groupRow(locale: ReportContent['locale'], title: string, people: number, tally: Tally): ReportNode[] {
  return [
    text(title),
    ...[people, tally.applied, tally.partly, tally.notYet, tally.notObserved, tally.blank].map(count),
    text(share(locale, tally.applied, tally.observed), 'right'),
  ]
}
