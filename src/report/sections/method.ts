import type { Observers } from '../../domain/figures/method'
import { leastPeople } from '../../domain/figures/small-groups'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import { levels, observedLevels } from '../../model/level'
import type { ReportContent } from '../content'
import { type ReportNode, text } from '../definition'
import { count, heads, sectionTitle, tableSection } from './blocks'

/** "How this was done", on the last page: dates, observers, bases, criteria, what the levels mean, what is not known. */
export function methodSection(content: ReportContent): ReportNode[] {
  const { locale } = content
  return [
    { ...sectionTitle(phrase(locale, 'report.how')), pageBreak: 'before' },
    text(phrase(locale, 'report.how.lead'), undefined, { margin: [0, 0, 0, 4] }),
    ...rounds(content),
    ...visits(content),
    ...levelMeanings(content),
    ...unknown(content),
    ...criteria(content),
  ]
}

/** Names where they may stand, else how many; '' when nobody said. */
function who(locale: Locale, { count: number, names }: Observers): string {
  if (names.length > 0) return names.join(', ')
  return number === 0 ? '' : phrase(locale, 'report.observers', { count: number })
}

function rounds({ locale, figures, method }: ReportContent): ReportNode[] {
  const rows = figures.rounds.map(({ title, date }, index) => {
    const { observed, notObserved, notRelevant, blank } = figures.whole.rounds[index]!.tally
    return [
      text(title),
      text(locale.formatDay(date)),
      text(who(locale, method.observers[index]!) || '–'),
      ...[observed + notObserved + notRelevant + blank, observed, notObserved, blank].map(count),
    ]
  })
  const head = [
    ...heads(locale, ['summary.round', 'report.date', 'report.observer'], 3),
    ...heads(locale, ['report.col.asked', 'summary.observed', 'report.col.notObserved', 'summary.blank'], 0),
  ]
  return tableSection(phrase(locale, 'report.how.rounds'), { widths: ['*', 62, 110, 50, 50, 50, 50], head, rows })
}

function visits({ locale, method: { visits: made } }: ReportContent): ReportNode[] {
  const { count: number, first, last, by } = made
  if (first === '' || last === '') return []
  const when =
    first === last
      ? phrase(locale, 'report.how.visitsOn', { count: number, date: first })
      : phrase(locale, 'report.how.visits', {
          count: number,
          from: locale.formatDay(first),
          to: locale.formatDay(last),
        })
  const whom = who(locale, by)
  return [text(whom === '' ? when : `${when} (${whom})`, undefined, { margin: [0, 4, 0, 0] })]
}

function levelMeanings({ locale, word }: ReportContent): ReportNode[] {
  return tableSection(phrase(locale, 'report.how.levels'), {
    widths: [110, '*'],
    head: heads(locale, ['report.level', 'report.meaning'], 2),
    rows: levels.map((level) => [text(word('level', level), 'strong'), text(phrase(locale, `report.level.${level}`))]),
  })
}

function unknown({ locale, figures, team }: ReportContent): ReportNode[] {
  const { tally, known, situationMissing } = figures.whole.today
  const lines = [
    phrase(locale, 'report.how.base', { blank: tally.blank, notObserved: tally.notObserved, notAsked: tally.notAsked }),
    phrase(locale, 'report.how.known', {
      applied: tally.applied,
      seen: known.seen,
      told: known.told,
      notSaid: known.notSaid + known.ownWord,
    }),
    phrase(locale, 'report.how.situations', { count: situationMissing }),
    ...(figures.items.all > 0 ? [phrase(locale, 'summary.plansAsOf')] : []),
    ...(figures.stillToObserve > 0
      ? [phrase(locale, 'report.how.stillToObserve', { count: figures.stillToObserve })]
      : []),
    ...(figures.whole.acquired ? [phrase(locale, 'report.how.acquired')] : []),
    ...(team ? [] : [phrase(locale, 'report.how.names', { least: leastPeople })]),
  ]
  return [
    sectionTitle(phrase(locale, 'report.how.unknown')),
    ...lines.map((line) => text(`• ${line}`, undefined, { margin: [0, 0, 0, 2] })),
  ]
}

function criteria({ locale, objectives, word }: ReportContent): ReportNode[] {
  const rows = objectives
    .filter(({ criteria: { applied, partly, notYet } }) => applied !== '' || partly !== '' || notYet !== '')
    .map(({ title, criteria: { applied, partly, notYet } }) => [text(title), text(applied), text(partly), text(notYet)])
  const head = [
    ...heads(locale, ['summary.objective'], 1),
    ...observedLevels.map((level) => text(word('level', level), 'head')),
  ]
  return tableSection(phrase(locale, 'report.how.criteria'), { widths: ['*', '*', '*', '*'], head, rows })
}
