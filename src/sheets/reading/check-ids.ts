import { fold } from '../../model/fold'
import type { Tab } from '../tab'
import { textOf } from './cell'

/** A row that carries an id, with what stands beside it to tell whose row it is. */
export interface IdRow {
  row: number
  id: string
  /** What Suivi wrote beside the id: name and group, or name and objective. */
  signature: string
}

/** What came of comparing the ids of a tab with what stands beside them. */
export interface IdCheck {
  /** The row of each id, once copies are set apart and, where so decided, ids given back by name. */
  rowOf: Map<string, number>
  /** Ids to write: given back to the row whose name they belong to, or '' for a copied row. */
  mends: { row: number; id: string }[]
  /** Rows copied by hand: they become rows of the person's own. */
  copied: IdRow[]
  /** How many rows stand beside an id that is another's: 0 unless the tab looks sorted without its ids. */
  sorted: number
}

/** The text two rows are compared by. */
export function signatureOf(...parts: string[]): string {
  return parts.map(fold).join('|')
}

/** The rows of a tab that carry an id. */
export function idRows(tab: Tab, headerRow: number, idColumn: number, signature: (cells: string[]) => string): IdRow[] {
  const rows: IdRow[] = []
  for (let row = headerRow + 1; row < tab.values.length; row++) {
    const cells = tab.values[row]!.map(textOf)
    const id = cells[idColumn]!.toUpperCase()
    if (id !== '') rows.push({ row, id, signature: signature(cells) })
  }
  return rows
}

/**
 * Compares ids with what stands beside them. `expected` has, for each id, the signatures it may stand beside (as it is now, and
 * as last written). Two or more rows that carry another's id are a sheet sorted without its ids; `giveBack` then moves the ids
 * to their rows, otherwise the ids are believed.
 */
export function checkIds(rows: IdRow[], expected: Map<string, string[]>, giveBack: boolean): IdCheck {
  const known = rows.filter(({ id }) => expected.has(id))
  const owners = new Map<string, string[]>()
  for (const [id, signatures] of expected) {
    for (const signature of new Set(signatures)) owners.set(signature, [...(owners.get(signature) ?? []), id])
  }
  const present = new Set(known.map(({ id }) => id))
  const strangers = known.filter(
    ({ id, signature }) =>
      !expected.get(id)!.includes(signature) && (owners.get(signature) ?? []).some((owner) => present.has(owner)),
  )
  const copies = known.length - present.size
  const sorted = strangers.length > Math.max(1, copies) ? strangers.length : 0
  const given = sorted > 0 && giveBack ? giveIdsBack(known, owners, expected) : known
  return { ...setCopiesApart(given, known, expected), sorted }
}

/** Each row gets the id its signature belongs to; a row whose own id fits keeps it; ids nobody claims stay where they are. */
function giveIdsBack(rows: IdRow[], owners: Map<string, string[]>, expected: Map<string, string[]>): IdRow[] {
  const free = new Set(rows.map(({ id }) => id))
  const result = new Map<number, IdRow>()
  for (const row of rows) {
    if (free.has(row.id) && expected.get(row.id)!.includes(row.signature)) {
      free.delete(row.id)
      result.set(row.row, row)
    }
  }
  for (const row of rows) {
    if (result.has(row.row)) continue
    const owner = (owners.get(row.signature) ?? []).find((id) => free.has(id))
    if (owner !== undefined) {
      free.delete(owner)
      result.set(row.row, { ...row, id: owner })
    }
  }
  for (const row of rows) {
    if (result.has(row.row)) continue
    if (free.delete(row.id)) result.set(row.row, row)
    else {
      const [next] = free
      if (next !== undefined) free.delete(next)
      result.set(row.row, { ...row, id: next ?? row.id })
    }
  }
  return rows.map(({ row }) => result.get(row)!)
}

function setCopiesApart(given: IdRow[], before: IdRow[], expected: Map<string, string[]>) {
  const rowOf = new Map<string, number>()
  const copied: IdRow[] = []
  const byId = new Map<string, IdRow[]>()
  for (const row of given) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  for (const [id, rows] of byId) {
    const keeper = rows.find(({ signature }) => expected.get(id)!.includes(signature)) ?? rows[0]!
    rowOf.set(id, keeper.row)
    copied.push(...rows.filter((row) => row !== keeper))
  }
  const mends = given
    .filter((row, index) => row.id !== before[index]!.id && !copied.includes(row))
    .map(({ row, id }) => ({ row, id }))
  return { rowOf, copied, mends: [...mends, ...copied.map(({ row }) => ({ row, id: '' }))] }
}
