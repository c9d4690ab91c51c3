import { changesSinceClosing } from '../../domain/round'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Observation, Participant, Round } from '../../model/cohort'
import { observationId } from '../../model/identifier'
import type { KeptLevel } from '../../model/level'
import { type Message, message } from '../../model/message'
import type { Settings } from '../../model/settings'
import type { TableView } from '../tab'
import { textOf } from './cell'
import type { IdCheck } from './check-ids'
import type { KnownTabs } from './known-tabs'
import type { ObjectiveRow } from './read-tables'
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

/** Objectives that people added. */
export function describeObjectives(rows: ObjectiveRow[]): Message[] {
  const added = rows.filter(({ isNew }) => isNew).map(({ objective }) => objective.title)
  return added.length === 0 ? [] : [message('note', 'objective.new', { count: added.length, titles: added.join(', ') })]
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
