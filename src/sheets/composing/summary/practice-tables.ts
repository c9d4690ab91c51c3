import { phrase } from '../../../locales/format'
import type { AcquiredTally, Division, Figures, Snapshot, Tally } from '../../../model/figures'
import { divisions } from '../../../model/figures'
import {
  head,
  headsOf,
  number,
  percent,
  type SummaryCell,
  type SummaryRow,
  type SummaryWording,
  section,
  text,
} from './cells'

/** The tables of practice: today and each closed round by objective, then by module, group, partner, place and sex. */
export function practiceTables(figures: Figures, wording: SummaryWording): SummaryRow[] {
  const { locale } = wording
  const titles = new Map(figures.objectives.map((objective) => [objective.id, objective]))
  const byObjective = (pick: (index: number) => { snapshot: Snapshot; acquired: AcquiredTally | null }) =>
    figures.byObjective.map(({ objective }, index) => {
      const { snapshot, acquired } = pick(index)
      const { title = '', module = '' } = titles.get(objective) ?? {}
      return snapshotRow(title, module, acquired, snapshot)
    })
  const today = byObjective((index) => {
    const { today: snapshot, acquired } = figures.byObjective[index]!
    return { snapshot, acquired }
  })
  const rounds = figures.rounds.flatMap(({ title, date }, round) => [
    ...section(`${phrase(locale, 'summary.byObjective')} · ${title}, ${locale.formatDay(date)}`),
    snapshotHead('summary.objective', wording),
    ...byObjective((index) => ({ snapshot: figures.byObjective[index]!.rounds[round]!, acquired: null })),
  ])
  return [
    ...section(`${phrase(locale, 'summary.byObjective')} · ${phrase(locale, 'summary.levelToday')}`),
    snapshotHead('summary.objective', wording),
    ...today,
    ...rounds,
    ...moduleTable(figures, wording),
    ...divisions.flatMap((division) => divisionTable(figures, division, wording)),
  ]
}

function moduleTable({ byModule }: Figures, wording: SummaryWording): SummaryRow[] {
  if (byModule.every(({ module }) => module === '')) return []
  return [
    ...section(phrase(wording.locale, 'summary.byModule')),
    snapshotHead('summary.module', wording),
    ...byModule.map(({ module, today, acquired }) => snapshotRow(named(module, wording), '', acquired, today)),
  ]
}

const divisionTitles = {
  group: ['summary.byGroup', 'summary.group'],
  partner: ['summary.byPartner', 'summary.partner'],
  place: ['summary.byPlace', 'summary.place'],
  sex: ['summary.bySex', 'summary.sex'],
} as const

function divisionTable({ byDivision }: Figures, division: Division, wording: SummaryWording): SummaryRow[] {
  const { locale } = wording
  const [title, column] = divisionTitles[division]
  const rows = byDivision[division]
  if (rows.length === 0) return []
  return [
    ...section(phrase(locale, title)),
    [...head(phrase(locale, column), phrase(locale, 'summary.participants'), ''), ...tallyHeads(wording)],
    ...rows.map(({ value, people, tally }) => [
      text(named(value, wording)),
      number(people),
      text(''),
      ...tallyCells(tally),
    ]),
  ]
}

function named(value: string, { locale }: SummaryWording): string {
  return value === '' ? phrase(locale, 'summary.unnamed') : value
}

function snapshotHead(first: 'summary.objective' | 'summary.module', wording: SummaryWording): SummaryRow {
  const { locale } = wording
  const second = first === 'summary.objective' ? phrase(locale, 'summary.module') : ''
  const known = ['summary.seen', 'summary.told', 'summary.howKnownUnknown', 'summary.situationMissing'] as const
  return [
    ...head(phrase(locale, first), second),
    text(phrase(locale, 'summary.acquired'), 'countHead'),
    ...tallyHeads(wording),
    ...headsOf(
      known.map((code) => phrase(locale, code)),
      'countHead',
    ),
  ]
}

function snapshotRow(
  title: string,
  module: string,
  acquired: AcquiredTally | null,
  { tally, known, situationMissing }: Snapshot,
): SummaryRow {
  const knew = acquired === null || acquired.marked === 0 ? number(null) : percent(acquired.acquired, acquired.marked)
  const ways = [known.seen, known.told, known.ownWord + known.notSaid, situationMissing]
  return [text(title), text(module), knew, ...tallyCells(tally), ...ways.map((count) => number(count))]
}

/** The heads of what `tallyCells` gives. */
export function tallyHeads({ locale, words }: SummaryWording): SummaryRow {
  const level = (key: string) => words.word('level', key)
  const titles = [
    level('applied'),
    level('partly'),
    level('notYet'),
    phrase(locale, 'summary.observed'),
    phrase(locale, 'summary.percentApplied'),
    level('notObserved'),
    level('notRelevant'),
    phrase(locale, 'summary.blank'),
    phrase(locale, 'summary.notAsked'),
  ]
  return headsOf(titles, 'countHead')
}

/** A tally as cells: levels, base, share applied, and what is in no base. */
export function tallyCells({
  applied,
  partly,
  notYet,
  observed,
  notObserved,
  notRelevant,
  blank,
  notAsked,
}: Tally): SummaryCell[] {
  return [
    ...[applied, partly, notYet, observed].map((count) => number(count)),
    percent(applied, observed),
    ...[notObserved, notRelevant, blank, notAsked].map((count) => number(count)),
  ]
}
