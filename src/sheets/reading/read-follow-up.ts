import { digestOf } from '../../domain/digest'
import type { FollowUpRow } from '../../model/cohort'
import { itemId } from '../../model/identifier'
import type { VisitLevel } from '../../model/level'
import { type Message, message } from '../../model/message'
import { type ColumnKey, followUpColumns } from '../../model/tables'
import type { TableView } from '../tab'
import { textOf } from './cell'
import { checkIds, type IdCheck, idRows, signatureOf } from './check-ids'
import { badCell } from './read-tables'
import { readRow } from './rows'
import type { WordBook } from './word-book'

type FollowUpKey = ColumnKey<'followUp'>

/** A follow-up tab as read: its rows by item, and what has to be said or mended about its ids. */
export interface FollowUpTab {
  objective: string
  view: TableView<'followUp'>
  rows: Record<string, FollowUpRow>
  ids: IdCheck
  messages: Message[]
}

/** Reads a follow-up tab. `expected`: for each participant, the name and group their row may show. */
export function readFollowUp(
  objective: string,
  view: TableView<'followUp'>,
  expected: Map<string, [name: string, group: string][]>,
  words: WordBook,
  giveBack: boolean,
  isItem: (id: string) => boolean,
): FollowUpTab {
  const messages: Message[] = []
  const signatures = new Map<string, string[]>()
  for (const [participant, names] of expected) {
    const written = names.map(([name, group]) => signatureOf(name, group))
    signatures.set(itemId(participant, objective), written)
  }
  const { columns, tab, headerRow } = view
  const signature = (cells: string[]) => signatureOf(cells[columns.name ?? -1] ?? '', cells[columns.group ?? -1] ?? '')
  const written = columns.id === undefined ? [] : idRows(tab, headerRow, columns.id, signature)
  const ids = checkIds(written, signatures, giveBack, isItem)
  const lost = new Set(ids.displaced.map(({ row }) => row))
  for (const { row, id } of written) {
    if (signatures.has(id) || lost.has(row)) continue
    messages.push(message('repair', 'row.unknownId', { tab: tab.name(), row: row + 1, id }))
  }
  for (const { row, id } of ids.copied)
    messages.push(message('warning', 'row.copied', { tab: tab.name(), row: row + 1, id }))
  const rows: Record<string, FollowUpRow> = {}
  for (const [id, row] of ids.rowOf) rows[id] = readItemRow(view, id, row, words, messages)
  return { objective, view, rows, ids, messages }
}

function readItemRow(
  view: TableView<'followUp'>,
  item: string,
  row: number,
  words: WordBook,
  messages: Message[],
): FollowUpRow {
  const read = readRow(view, row, words)
  const due = read.day('due')
  const next = read.day('visitNext')
  const date = read.day('visitDate')
  const levelText = read.text('visitLevel')
  const level = words.key('visitLevel', levelText) as VisitLevel | null
  if (levelText !== '' && level === null) messages.push(badCell('cell.notAWord', view, row, 'visitLevel', levelText))
  for (const [key, day] of [
    ['due', due],
    ['visitNext', next],
    ['visitDate', date],
  ] as const) {
    if (day === null) messages.push(badCell('cell.notADay', view, row, key, read.text(key)))
  }
  return {
    item,
    plan: {
      obstacle: read.word('obstacle', 'obstacle'),
      action: read.text('action'),
      modality: read.word('modality', 'modality'),
      material: read.word('material', 'material'),
      responsible: read.word('responsible', 'responsible'),
      due: due ?? '',
    },
    slip: {
      date,
      by: read.text('visitBy'),
      level,
      levelText,
      wayKnown: read.word('visitWay', 'wayKnown'),
      situation: read.text('visitSituation'),
      done: read.text('visitDone'),
      next,
    },
    digest: digestRow(view, view.tab.values[row]!.map(textOf)),
    place: {
      get tab() {
        return view.tab.name()
      },
      row: row + 1,
    },
  }
}

/** Columns of a follow-up tab in which people write. */
export const typedKeys = (Object.keys(followUpColumns) as FollowUpKey[]).filter(
  (key) => followUpColumns[key].owner !== 'suivi',
)

/** Digest of what people typed in a row, own columns included; it does not change when columns move or empty ones are added. */
export function digestRow(view: TableView<'followUp'>, cells: string[]): string {
  const ours = new Set<number>()
  const typed: string[] = []
  for (const [key, column] of Object.entries(view.columns) as [FollowUpKey, number][]) {
    ours.add(column)
    if (typedKeys.includes(key) && cells[column]) typed.push(`${key}:${cells[column]}`)
  }
  const own = cells.filter((text, column) => !ours.has(column) && text !== '').map((text) => `+${text}`)
  return digestTyped(typed, own)
}

/** Digest of a row Suivi has just made: only what it filled in once. */
export function digestNewRow(filled: Partial<Record<FollowUpKey, string>>): string {
  const typed = Object.entries(filled).flatMap(([key, text]) => (text ? [`${key}:${text}`] : []))
  return digestTyped(typed, [])
}

function digestTyped(typed: string[], own: string[]): string {
  return typed.length + own.length === 0 ? '' : digestOf([...typed.sort(), ...own.sort()])
}
