import { fold } from '../../model/fold'
import { readId } from '../../model/identifier'
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
  /** Rows whose id was typed over or taken away, while what stands beside it belongs to one id that no other row has. */
  displaced: Displaced[]
}

/** A row that lost its id: what stands there instead, and the id its name belongs to. */
export interface Displaced {
  row: number
  text: string
  id: string
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
 * to their rows, otherwise the ids are believed. An id typed over goes back only where it `mayStandHere`.
 */
export function checkIds(
  rows: IdRow[],
  expected: Map<string, string[]>,
  giveBack: boolean,
  mayStandHere: (id: string) => boolean = () => true,
): IdCheck {
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
  const apart = setCopiesApart(given, known, expected)
  const displaced = sorted > 0 ? [] : findDisplaced(rows, apart, owners).filter(({ id }) => mayStandHere(id))
  return giveBack ? { ...giveToDisplaced(apart, displaced), sorted, displaced } : { ...apart, sorted, displaced }
}

/** Rows without an id of their own, each the only one of its name, when the one id of that name stands nowhere. */
function findDisplaced(
  rows: IdRow[],
  { rowOf, copied }: Pick<IdCheck, 'rowOf' | 'copied'>,
  owners: Map<string, string[]>,
): Displaced[] {
  const kept = new Set(rowOf.values())
  const placed = new Set(rows.filter(({ row }) => kept.has(row)).map(({ signature }) => signature))
  const without = rows.filter((row) => !kept.has(row.row) || copied.includes(row))
  return without.flatMap(({ row, id: text, signature }) => {
    const [id, other] = (owners.get(signature) ?? []).filter((owner) => !rowOf.has(owner))
    const isAlone = without.filter((each) => each.signature === signature).length === 1
    if (id === undefined || other !== undefined || !isAlone || placed.has(signature)) return []
    // The id of the same person for something else was not typed over: that something is gone.
    const person = readId(text)?.participant
    return person !== undefined && person === readId(id)?.participant ? [] : [{ row, text, id }]
  })
}

function giveToDisplaced(
  { rowOf, mends, copied }: Pick<IdCheck, 'rowOf' | 'mends' | 'copied'>,
  displaced: Displaced[],
): Pick<IdCheck, 'rowOf' | 'mends' | 'copied'> {
  const rows = new Set(displaced.map(({ row }) => row))
  return {
    rowOf: new Map([...rowOf, ...displaced.map(({ row, id }): [string, number] => [id, row])]),
    mends: [...mends.filter(({ row }) => !rows.has(row)), ...displaced.map(({ row, id }) => ({ row, id }))],
    copied: copied.filter(({ row }) => !rows.has(row)),
  }
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
