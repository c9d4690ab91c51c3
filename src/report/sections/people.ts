import { phrase } from '../../locales/format'
import type { Figures, MatrixCell } from '../../model/figures'
import { levels } from '../../model/level'
import { levelColours } from '../../model/level-colours'
import type { ReportContent } from '../content'
import { type ReportNode, text } from '../definition'
import { legend } from '../legend'
import { belowLegend, heads, sectionTitle, tableSection } from './blocks'

/** So many objectives fit beside the names; more make another table. */
const widest = 12

/** The matrix people × objectives, with names: for the team. */
export function peopleSections(content: ReportContent): ReportNode[] {
  const { locale, team } = content
  if (!team) return []
  const key = team.objectives.map(({ id, title }) => `${id}  ${title}`)
  const sections = chunks(team.objectives.length).flatMap(([from, to], index) => {
    const part = team.objectives.slice(from, to)
    const title = phrase(locale, 'summary.matrix') + (team.objectives.length > widest ? ` (${index + 1})` : '')
    return tableSection(title, {
      widths: ['*', 92, ...part.map(() => 21)],
      head: [...heads(locale, ['summary.name', 'summary.group'], 2), ...part.map(({ id }) => text(id, 'headCenter'))],
      rows: team.matrix.map(({ name, group, cells }) => [
        text(name),
        text(group),
        ...cells.slice(from, to).map((cell) => letter(content, cell)),
      ]),
      layout: 'grid',
    })
  })
  return [
    { ...sectionTitle(phrase(locale, 'report.people')), pageBreak: 'before' },
    legend(content, levels, belowLegend),
    ...key.map((line) => text(line, 'quiet')),
    ...sections,
  ]
}

function chunks(length: number): [number, number][] {
  const tables = Math.max(1, Math.ceil(length / widest))
  const size = Math.ceil(length / tables)
  return Array.from({ length: tables }, (_, index) => [index * size, Math.min(length, (index + 1) * size)])
}

function letter({ locale }: ReportContent, { level, toBeDecided }: MatrixCell): ReportNode {
  const known = levels.find((one) => one === level)
  if (!known) return text('')
  const { background, text: color } = levelColours[known]
  return text(phrase(locale, `letter.${known}`) + (toBeDecided ? '!' : ''), 'letter', { fillColor: background, color })
}

/** Who is to be seen next, and with whom: names, for the team. */
export function toDoSections({ locale, team, word }: ReportContent): ReportNode[] {
  if (!team) return []
  const title = (id: string) => team.objectives.find((objective) => objective.id === id)?.title ?? id
  const place = (name: string) => name || phrase(locale, 'summary.unnamed')
  const toObserve = team.stillToObserve.flatMap((one) =>
    one.people.map(({ name, group, objectives }) => [
      one.place === '' ? place('') : one.place,
      name,
      group,
      objectives.map(title).join(', '),
    ]),
  )
  const near = team.peers.filter(({ peers }) => peers.length > 0)
  return [
    ...words(
      phrase(locale, 'summary.stillToObserve'),
      heads(locale, ['summary.place', 'summary.name', 'summary.group', 'summary.objectives'], 4),
      [80, 110, 90, '*'],
      toObserve,
    ),
    ...words(
      phrase(locale, 'summary.overdue'),
      heads(locale, ['report.deadline', 'summary.name', 'summary.place', 'summary.objective', 'report.responsible'], 5),
      [60, 110, 80, '*', 80],
      overdueRows(team, locale),
    ),
    ...words(
      phrase(locale, 'summary.together'),
      heads(locale, ['summary.objective', 'report.obstacle', 'summary.place', 'report.whom'], 4),
      [120, 100, 80, '*'],
      team.sharedNeeds.map((need) => [
        need.title,
        word('obstacle', need.obstacle),
        place(need.place),
        need.items.map(({ name }) => name).join(', '),
      ]),
    ),
    ...words(
      phrase(locale, 'summary.peers'),
      heads(locale, ['summary.name', 'summary.place', 'summary.objective', 'summary.peers'], 4),
      [110, 80, '*', 140],
      near
        .slice(0, mostPeers)
        .map((one) => [one.name, one.place, one.title, one.peers.map(({ name }) => name).join(', ')]),
      near.length > mostPeers ? [phrase(locale, 'summary.more', { count: near.length - mostPeers })] : [],
    ),
  ]
}

function overdueRows({ items }: Figures, locale: ReportContent['locale']): string[][] {
  return items.overdue.map((one) => [locale.formatDay(one.deadline), one.name, one.place, one.title, one.responsible])
}

/** How many rows of who is near whom are printed. */
const mostPeers = 60

function words(
  title: string,
  head: ReportNode[],
  widths: (number | '*')[],
  rows: string[][],
  notes: string[] = [],
): ReportNode[] {
  return tableSection(title, { widths, head, rows: rows.map((row) => row.map((cell) => text(cell))) }, notes)
}
