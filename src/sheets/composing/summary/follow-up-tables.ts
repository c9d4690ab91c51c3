import { phrase } from '../../../locales/format'
import type { Figures, WordCount } from '../../../model/figures'
import type { ListName } from '../../../model/list'
import { head, number, type SummaryRow, type SummaryWording, section, text } from './cells'

/** How many rows of one list are shown before the rest is only counted. */
const longest = 60

/** What is to be done: still to observe, obstacles, items, who can help whom. */
export function followUpTables(figures: Figures, wording: SummaryWording): SummaryRow[] {
  return [
    ...stillToObserve(figures, wording),
    ...obstacles(figures, wording),
    ...items(figures, wording),
    ...trainingReasons(figures, wording),
    ...sharedNeeds(figures, wording),
    ...peers(figures, wording),
  ]
}

function titleOf({ objectives }: Figures, id: string): string {
  return objectives.find((objective) => objective.id === id)?.title ?? id
}

function named(value: string, { locale }: SummaryWording): string {
  return value === '' ? phrase(locale, 'summary.unnamed') : value
}

function stillToObserve(figures: Figures, wording: SummaryWording): SummaryRow[] {
  const { locale } = wording
  if (figures.stillToObserve.length === 0) return []
  const rows = figures.stillToObserve.flatMap(({ place, people }) =>
    people.map(({ name, group, objectives }) => [
      text(named(place, wording)),
      text(name),
      text(group),
      text(objectives.map((id) => titleOf(figures, id)).join(', ')),
    ]),
  )
  const titles = ['summary.place', 'summary.name', 'summary.group', 'summary.objectives'] as const
  return [
    ...section(phrase(locale, 'summary.stillToObserve')),
    head(...titles.map((code) => phrase(locale, code))),
    ...rows,
  ]
}

function obstacles({ obstacles: found }: Figures, { locale, words }: SummaryWording): SummaryRow[] {
  if (found.items === 0) return []
  return [
    ...section(phrase(locale, 'summary.obstacles')),
    [text(phrase(locale, 'summary.notAcquired')), number(found.notAcquired)],
    [text(phrase(locale, 'summary.notPutIntoPractice')), number(found.notPutIntoPractice)],
    ...found.ranked.map(({ obstacle, count }) => [text(words.word('obstacle', obstacle)), number(count)]),
    ...(found.notSaid > 0 ? [[text(phrase(locale, 'summary.unnamed')), number(found.notSaid)]] : []),
  ]
}

function items({ items: found }: Figures, wording: SummaryWording): SummaryRow[] {
  const { locale, words, overdueIn } = wording
  if (found.all === 0) return []
  const counts = (list: ListName, rows: WordCount[]) =>
    rows.map(({ word, count }) => [
      text(
        word === ''
          ? phrase(locale, list === 'responsible' ? 'summary.nobody' : 'summary.unnamed')
          : words.word(list, word),
      ),
      number(count),
    ])
  return [
    ...section(phrase(locale, 'summary.items')),
    [text(phrase(locale, 'summary.plansAsOf'), 'quiet')],
    head(phrase(locale, 'summary.byState'), phrase(locale, 'summary.count')),
    ...found.byState.map(({ state, count }) => [text(words.word('state', state)), number(count)]),
    [text(phrase(locale, 'summary.neverVisited')), number(found.neverVisited.length)],
    ...(overdueIn.length > 0 ? [overdueRow(wording)] : []),
    head(phrase(locale, 'summary.byResponsible'), phrase(locale, 'summary.count')),
    ...counts('responsible', found.byResponsible),
    head(phrase(locale, 'summary.byModality'), phrase(locale, 'summary.count')),
    ...counts('modality', found.byModality),
  ]
}

/** Overdue changes with the calendar: it is counted live, in the rows of the tabs that carry an id: the header says the same word. */
function overdueRow({ locale, overdueIn }: SummaryWording): SummaryRow {
  const word = phrase(locale, 'cell.overdue').replace(/"/g, '""')
  const counts = overdueIn.map(({ tab, overdue, id }) => {
    const column = (letters: string) => `'${tab.replace(/'/g, "''")}'!$${letters}:$${letters}`
    return `COUNTIFS(${column(overdue)};"${word}";${column(id)};"P*-O*")`
  })
  return [
    text(phrase(locale, 'summary.overdue')),
    { content: { kind: 'formula', formula: `=${counts.join('+')}` }, look: 'plain' },
  ]
}

function trainingReasons({ trainingReasons: found }: Figures, { locale, words }: SummaryWording): SummaryRow[] {
  if (found.length === 0) return []
  return [
    ...section(phrase(locale, 'summary.trainingReasons')),
    ...found.map(({ title, forTraining, obstacles: list }) => [
      text(title),
      number(forTraining),
      text(list.map(({ word, count }) => `${words.word('obstacle', word)} (${count})`).join(', ')),
    ]),
  ]
}

function sharedNeeds({ sharedNeeds: found }: Figures, wording: SummaryWording): SummaryRow[] {
  const { locale, words } = wording
  if (found.length === 0) return []
  return [
    ...section(phrase(locale, 'summary.together')),
    ...found.map(({ title, obstacle, place, items: list }) => [
      text(title),
      number(list.length),
      text([named(place, wording), words.word('obstacle', obstacle)].join(' · ')),
      text(list.map(({ name }) => name).join(', ')),
    ]),
  ]
}

function peers({ peers: found }: Figures, { locale }: SummaryWording): SummaryRow[] {
  const near = found.filter((one) => one.peers.length > 0)
  if (near.length === 0) return []
  return [
    ...section(phrase(locale, 'summary.peers')),
    head(
      ...(['summary.name', 'summary.place', 'summary.objective', 'summary.peers'] as const).map((code) =>
        phrase(locale, code),
      ),
    ),
    ...near
      .slice(0, longest)
      .map(({ name, place, title, peers: list }) => [
        text(name),
        text(place),
        text(title),
        text(list.map((peer) => peer.name).join(', ')),
      ]),
    ...(near.length > longest
      ? [[text(phrase(locale, 'summary.more', { count: near.length - longest }), 'quiet')]]
      : []),
  ]
}
