import { knownHeaders } from '../../locales/known-headers'
import { fold } from '../../model/fold'
import { type ColumnKey, type TableName, tables } from '../../model/tables'
import type { Tab, TableView } from '../tab'
import { textOf } from './cell'

/** How many rows from the top a header may stand below: people add a title above. */
const headerDepth = 12

/** Headers people gave to columns of a tab, by column key, as settings remember them. */
export type RememberedHeaders = Record<string, string>

/** A table found in a tab, and what had to be guessed. */
export interface FoundTable<Table extends TableName = TableName> {
  view: TableView<Table>
  /** Columns known by their neighbours only: key → header that stands there. */
  renamed: Record<string, string>
  /** Columns that are nowhere. */
  missing: ColumnKey<Table>[]
  /** Share of the table's columns found by their header. */
  share: number
}

/** Finds the table in the tab by its headers, in any shipped language; null when fewer than half stand in one row. */
export function findTable<Table extends TableName>(
  tab: Tab,
  table: Table,
  remembered: RememberedHeaders = {},
): FoundTable<Table> | null {
  const keys = Object.keys(tables[table]) as ColumnKey<Table>[]
  const known = new Map<string, string>(knownHeaders(table))
  for (const [key, header] of Object.entries(remembered)) known.set(fold(header), key)
  if (table === 'settings' || table === 'items') for (const key of keys) known.set(fold(key), key)

  let best: { row: number; columns: Map<string, number> } | null = null
  for (let row = 0; row < Math.min(headerDepth, tab.values.length); row++) {
    const columns = matchHeaders(tab, row, known)
    if (!best || columns.size > best.columns.size) best = { row, columns }
  }
  if (!best || best.columns.size * 2 < keys.length) return null

  const share = best.columns.size / keys.length
  const renamed = guessByNeighbours(tab, best.row, best.columns, keys)
  const columns = Object.fromEntries(best.columns) as TableView<Table>['columns']
  const missing = keys.filter((key) => columns[key] === undefined)
  const view = { table, tab, headerRow: best.row, columns, ...rowsOf(tab, best.row, best.columns) }
  return { view, renamed, missing, share }
}

function matchHeaders(tab: Tab, row: number, known: Map<string, string>): Map<string, number> {
  const columns = new Map<string, number>()
  for (const [index, cell] of tab.values[row]!.entries()) {
    const header = fold(textOf(cell))
    const key = header === '' ? undefined : known.get(header)
    if (key !== undefined && !columns.has(key)) columns.set(key, index)
  }
  return columns
}

/** Where as many unknown headers stand between two known columns as columns are missing there, they are those, in order. */
function guessByNeighbours(
  tab: Tab,
  row: number,
  columns: Map<string, number>,
  keys: string[],
): Record<string, string> {
  const renamed: Record<string, string> = {}
  const headers = tab.values[row]!.map(textOf)
  const taken = new Set(columns.values())
  let index = 0
  while (index < keys.length) {
    if (columns.has(keys[index]!)) {
      index++
      continue
    }
    let end = index
    while (end < keys.length && !columns.has(keys[end]!)) end++
    const left = index === 0 ? -1 : columns.get(keys[index - 1]!)!
    const right = end === keys.length ? headers.length : columns.get(keys[end]!)!
    const free: number[] = []
    for (let column = left + 1; column < right; column++) {
      if (!taken.has(column) && headers[column] !== '') free.push(column)
    }
    if (end < keys.length && free.length === end - index) {
      for (const [offset, column] of free.entries()) {
        columns.set(keys[index + offset]!, column)
        renamed[keys[index + offset]!] = headers[column]!
      }
    }
    index = end
  }
  return renamed
}

function rowsOf(tab: Tab, headerRow: number, columns: Map<string, number>) {
  const rowOf = new Map<string, number>()
  const idColumn = columns.get('id')
  let lastRow = headerRow
  for (let row = headerRow + 1; row < tab.values.length; row++) {
    const id = idColumn === undefined ? '' : textOf(tab.values[row]![idColumn]).toUpperCase()
    if (id === '') continue
    if (!rowOf.has(id)) rowOf.set(id, row)
    lastRow = row
  }
  return { rowOf, lastRow }
}
