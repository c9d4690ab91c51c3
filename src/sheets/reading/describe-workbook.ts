import { changesSinceClosing } from '../../domain/round'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Observation, Participant, Round } from '../../model/cohort'
import { observationId, readId } from '../../model/identifier'
import type { KeptLevel } from '../../model/level'
import { type Message, message } from '../../model/message'
import type { Settings } from '../../model/settings'
import type { Tab, TableView } from '../tab'
import { textOf } from './cell'
import type { Displaced, IdCheck, IdRow } from './check-ids'
import type { KnownTabs } from './known-tabs'
import { objectivesGone } from './objective-titles'
import type { ObjectiveRow, VisitRow } from './read-tables'
import type { WordBook } from './word-book'

/** Who came, and who left, since the last update. */
export function describePeople(
  came: Participant[],
  participants: Participant[],
  { people }: Settings,
  { displaced }: IdCheck,
): Message[] {
  // Whose id was typed over has neither come nor left.
  const asked = new Set(displaced.map(({ id }) => id))
  const askedNames = new Set([...asked].map((id) => people[id]?.name))
  const added = came.filter(({ name }) => !askedNames.has(name))
  const left = participants.filter(({ id, present }) => !present && people[id]?.left !== true && !asked.has(id))
  const names = (list: Participant[]) =>
    list
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ') + (list.length > 5 ? '…' : '')
  return [
    ...(added.length > 0 ? [message('note', 'people.new', { count: added.length, names: names(added) })] : []),
    ...(left.length > 0 ? [message('warning', 'people.left', { count: left.length, names: names(left) })] : []),
  ]
}

/** Objectives that people added, and those of which the work speaks though their row is gone. */
export function describeObjectives(
  rows: ObjectiveRow[],
  displaced: Displaced[],
  known: KnownTabs,
  settings: Settings,
): Message[] {
  const lost = new Map(displaced.map(({ row, id }) => [row, id]))
  const added = rows.filter(({ row, isNew }) => isNew && !lost.has(row)).map(({ objective }) => objective.title)
  const tab = known.objectives?.view.tab
  const gone = tab ? objectivesGone(rows, settings).filter((id) => ![...lost.values()].includes(id)) : []
  return [
    ...(added.length > 0 ? [message('note', 'objective.new', { count: added.length, titles: added.join(', ') })] : []),
    ...gone.map((objective) => message('repair', 'objective.gone', { tab: tab!.name(), objective })),
  ]
}

/** Rows of another file, and IDs typed by hand, in the team's sheet and in Visits: left alone, and named. */
export function describeStrangers(
  { team, visits: found }: KnownTabs,
  {
    strange,
    visits,
    participants,
  }: {
    strange: { row: number; id: string }[]
    visits: VisitRow[]
    participants: Participant[]
  },
): Message[] {
  const people = new Set(participants.map(({ id }) => id))
  const named = new Map((team?.people ?? []).map(({ row, person }) => [row, person.name]))
  const unknown = visits.filter(({ visit }) => visit && !people.has(visit.participant))
  return [
    ...strange.map(({ row, id }) =>
      message('repair', 'row.strangeId', { tab: team!.tab.name(), row: row + 1, id, name: named.get(row) ?? '' }),
    ),
    ...unknown.map(({ row, visit }) => {
      const text = `${visit!.participant}-${visit!.objective}`
      return message('repair', 'visit.unknownItem', { tab: found!.view.tab.name(), row: row + 1, text })
    }),
  ]
}

/** Rows of an evaluation with an id that is nobody's. Those of an objective that is gone are said once, with it. */
export function unknownForms(
  rows: IdRow[],
  { rowOf, displaced, copied }: IdCheck,
  tab: Tab,
  round: Round,
  participants: Participant[],
): Message[] {
  const people = new Set(participants.map(({ id }) => id))
  const said = new Set([...displaced, ...copied].map(({ row }) => row))
  return rows.flatMap(({ row, id }) => {
    const parts = readId(id)
    const isKnown = parts !== null && parts.round === round.id && people.has(parts.participant)
    if (rowOf.get(id) === row || said.has(row) || isKnown) return []
    return [message('repair', 'row.unknownId', { tab: tab.name(), row: row + 1, id })]
  })
}

/** Cells of a closed round changed since it was closed, old and new. */
export function changedCells(
  view: TableView<'evaluation'>,
  round: Round,
  observations: Observation[],
  words: WordBook,
): Message[] {
  const column = view.columns.level
  if (column === undefined) return []
  const header = textOf(view.tab.values[view.headerRow]![column])
  const word = (level: KeptLevel) => (level === 'blank' || level === 'notAsked' ? '–' : words.word('level', level))
  return changesSinceClosing(round, observations).flatMap(({ participant, objective, before, after }) => {
    if (before === 'notAsked') return []
    const row = view.rowOf.get(observationId(participant, objective, round.id))! + 1
    const words = { before: word(before), after: word(after) }
    return [message('warning', 'round.closedCellChanged', { tab: view.tab.name(), row, column: header, ...words })]
  })
}

/** Copies, columns that are nowhere, and columns known by their neighbours. */
export function describeTabs(known: KnownTabs, locale: Locale): Message[] {
  const messages: Message[] = []
  for (const [copy, original] of known.copies) {
    messages.push(message('warning', 'tab.copyIgnored', { tab: copy.name(), original: original.name() }))
  }
  const found = [
    known.objectives,
    known.lists,
    known.visits,
    ...known.evaluations.values(),
    ...known.followUps.values(),
  ]
  for (const table of found) {
    if (!table) continue
    const { tab, table: name } = table.view
    const column = (key: string) => writtenHeader(locale, name, key as never)
    for (const key of table.missing) {
      messages.push(message('repair', 'column.missing', { tab: tab.name(), column: column(key) }))
    }
    for (const [key, header] of Object.entries(table.renamed)) {
      messages.push(message('warning', 'column.renamed', { tab: tab.name(), column: column(key), header }))
    }
  }
  return messages
}
