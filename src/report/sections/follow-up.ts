import type { KnownWords } from '../../domain/figures/outside-figures'
import { phrase } from '../../locales/format'
import type { WordCount } from '../../model/figures'
import type { ListName } from '../../model/list'
import type { ReportContent } from '../content'
import { type ReportNode, text } from '../definition'
import { count, heads, sectionTitle, tableSection } from './blocks'

const two = { widths: ['*' as const, 60] }

/** What holds people back: not acquired against not put into practice, then each obstacle. */
export function obstacleSections(content: ReportContent): ReportNode[] {
  const { locale, figures, team } = content
  const { items, notAcquired, notPutIntoPractice } = figures.obstacles
  if (items === 0) return []
  const ranked = team
    ? team.obstacles.ranked.map(({ obstacle, count: number }) => ({ word: obstacle, count: number }))
    : null
  const said = phrase(locale, 'report.obstacles', { items, notAcquired, notPutIntoPractice })
  const rows = wordRows(content, 'obstacle', figures.obstacles, ranked)
  const head = heads(locale, ['report.obstacle', 'summary.count'])
  const reasons = figures.trainingReasons.map(({ title, items: all, forTraining }) => [
    text(title),
    text(phrase(locale, 'report.ofItems', { count: forTraining, base: all }), 'right'),
  ])
  const obstacles =
    rows.length > 0
      ? tableSection(phrase(locale, 'summary.obstacles'), { ...two, head, rows }, [said])
      : [
          sectionTitle(phrase(locale, 'summary.obstacles')),
          text(phrase(locale, 'report.noObstacle', { items }), 'quiet'),
        ]
  return [
    ...obstacles,
    ...tableSection(phrase(locale, 'summary.trainingReasons'), {
      widths: ['*', 120],
      head: heads(locale, ['summary.objective', 'summary.count']),
      rows: reasons,
    }),
  ]
}

/** Words Suivi knows, then the team's own: by name for the team, only counted for outside. */
function wordRows(
  { locale, word }: ReportContent,
  list: ListName,
  found: KnownWords,
  all: WordCount[] | null,
): ReportNode[][] {
  const named = (all ?? found.known).filter((one) => one.word !== '').map((one) => row(word(list, one.word), one.count))
  if (!all && found.ownWord > 0) named.push(row(phrase(locale, 'report.ownWords'), found.ownWord))
  if (found.notSaid > 0 && named.length > 0) named.push(row(phrase(locale, 'summary.unnamed'), found.notSaid))
  return named
}

function row(title: string, number: number): ReportNode[] {
  return [text(title), count(number)]
}

/** The items by state and modality; for the team by responsible too. */
export function followUpSections(content: ReportContent): ReportNode[] {
  const { locale, figures, team, word } = content
  const { all, open, byState, byModality, overdue, neverVisited } = figures.items
  if (all === 0) return []
  const states = byState
    .filter((one) => one.count > 0)
    .map(({ state, count: number }) => row(word('state', state), number))
  const said = phrase(locale, 'report.items', { all, open, neverVisited, overdue })
  const modalities = wordRows(content, 'modality', byModality, team?.items.byModality ?? null)
  const byResponsible = team?.items.byResponsible ?? []
  const named = byResponsible.some((one) => one.word !== '') ? byResponsible : []
  const responsibles = named.map(({ word: name, count: number }) =>
    row(name === '' ? phrase(locale, 'summary.nobody') : word('responsible', name), number),
  )
  return [
    ...tableSection(
      phrase(locale, 'summary.items'),
      { ...two, head: heads(locale, ['report.state', 'summary.count']), rows: states },
      [said],
    ),
    ...tableSection(phrase(locale, 'summary.byModality'), {
      ...two,
      head: heads(locale, ['report.modality', 'summary.count']),
      rows: modalities,
    }),
    ...tableSection(phrase(locale, 'summary.byResponsible'), {
      ...two,
      head: heads(locale, ['report.responsible', 'summary.count']),
      rows: responsibles,
    }),
  ]
}
