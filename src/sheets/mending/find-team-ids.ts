import { fold } from '../../model/fold'
import { idNumber } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import { makeIdColumn, type TeamColumn, writeIdColumn } from '../applying/id-column'
import { textOf } from '../reading/cell'
import { signatureOf } from '../reading/check-ids'
import type { KnownTabs } from '../reading/known-tabs'
import { digestMarks } from '../reading/marks-digest'
import { idHeaders, readTeamRows, type TeamRow } from '../reading/team-sheet'
import { teamWithoutIds } from '../reading/what-stops-reading'
import type { Tab } from '../tab'
import { checkUnmoved } from '../writing/guard'
import { reportIds } from './find-lost-ids'
import { type Finding, found } from './finding'
import { type IdOwners, matchOwners } from './id-owners'

/** The team's sheet without the IDs that Suivi added, or not there at all. */
export function findTeamIds(known: KnownTabs, settings: Settings): Finding[] {
  if (known.team) return []
  const tab = teamWithoutIds(known, settings)
  if (!tab) return [found(message('repair', 'tab.missing', { tab: settings.mapping.tab }), null)]
  const headerRow = headerRowOf(tab, settings)
  const lost = message('repair', 'tab.noIds', { tab: tab.name() })
  if (headerRow === null) return [found(lost, { tab, row: 0, column: 0 })]
  const old = oldColumn(tab, headerRow)
  const column = old ?? tab.values[0]!.length
  const apply = () => putTeamIds(tab, headerRow, old, settings)
  return [found(lost, { tab, row: headerRow, column }, { id: 'ids:team', label: 'mend.putIds', questions: [], apply })]
}

/** The row in which most of the headers stand that set-up read; null when not even half of them do. */
function headerRowOf({ values }: Tab, { mapping }: Settings): number | null {
  const wanted = new Set(mapping.columns.filter(({ role }) => role !== 'other').map(({ header }) => fold(header)))
  let best = { row: -1, count: 0 }
  for (const [row, cells] of values.entries()) {
    const count = new Set(cells.map((cell) => fold(textOf(cell))).filter((text) => wanted.has(text))).size
    if (count > best.count) best = { row, count }
  }
  return best.count * 2 >= Math.max(1, wanted.size) ? best.row : null
}

/** A column where the ids still stand below another header, or whose header still stands above nothing. */
function oldColumn({ values }: Tab, headerRow: number): number | null {
  const headers = values[headerRow]!.map((cell) => fold(textOf(cell)))
  const known = idHeaders.map(fold)
  for (let column = headers.length - 1; column >= 0; column--) {
    const below = values.slice(headerRow + 1).map((row) => textOf(row[column]).toUpperCase())
    const filled = below.filter((text) => text !== '')
    const ids = filled.filter((text) => idNumber('P', text) > 0)
    if (ids.length > 0 && ids.length * 2 >= filled.length) return column
    if (filled.length === 0 && known.includes(headers[column]!)) return column
  }
  return null
}

function putTeamIds(tab: Tab, headerRow: number, old: number | null, settings: Settings) {
  const { people: rows, columns } = readTeamRows(tab, { headerRow, idColumn: old ?? -1 }, settings.mapping)
  const standing = rows.filter(({ id }) => id !== '')
  const none = { ids: new Map<number, string>(), left: [], also: new Map<number, string>() }
  const owners = standing.length > 0 ? none : withSamePeople(owningRows(rows, settings), rows, settings)
  const names = columns.filter(({ role }) => role === 'name' || role === 'firstName' || role === 'lastName')
  const [moved] = checkUnmoved([{ tab, columns: names.map(({ column }) => column) }]).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  if (standing.length > 0) {
    // The ids are all there: only their header is gone or goes by another name.
    tab.sheet.getRange(headerRow + 1, old! + 1).setValue(headerFor(tab, headerRow, old!))
    return reportIds(tab.name(), standing.length, [])
  }
  const made: TeamColumn =
    old === null
      ? makeIdColumn(tab, headerRow)
      : { headerRow, column: old, header: textOf(tab.values[headerRow]![old]), isNew: false }
  writeIdColumn(tab, made, new Map([...owners.ids].map(([row, id]) => [id, row])), owners.also)
  return reportIds(tab.name(), owners.ids.size, owners.left)
}

function headerFor(tab: Tab, headerRow: number, column: number): string {
  const others = tab.values[headerRow]!.filter((_, index) => index !== column).map((cell) => fold(textOf(cell)))
  return others.includes(fold(idHeaders[0]!)) ? idHeaders[1]! : idHeaders[0]!
}

/** Rows by name and group; people of one name and group are told apart by their marks, when those are as set-up saw them. */
function owningRows(rows: TeamRow[], { people }: Settings): IdOwners {
  const byName = new Map<string, Set<string>>()
  const byMarks = new Map<string, Set<string>>()
  for (const [id, { name, group, marks }] of Object.entries(people)) {
    const named = signatureOf(name, group)
    byName.set(named, (byName.get(named) ?? new Set()).add(id))
    byMarks.set(`${named}|${marks}`, (byMarks.get(`${named}|${marks}`) ?? new Set()).add(id))
  }
  const plain = matchOwners(
    rows.map(({ row, person: { name, group } }) => ({ row, signature: signatureOf(name, group) })),
    byName,
  )
  const unsure = new Set(plain.left)
  const closer = matchOwners(
    rows.flatMap(({ row, person: { name, group }, marks }) =>
      unsure.has(row) ? [{ row, signature: `${signatureOf(name, group)}|${digestMarks(marks)}` }] : [],
    ),
    byMarks,
  )
  return {
    ids: new Map([...plain.ids, ...closer.ids]),
    left: plain.left.filter((row) => !closer.ids.has(row)),
  }
}

/** Of one person with several rows, a row of their name gets the id where none has it, and the others the sign for it. */
function withSamePeople(
  { ids: found, left }: IdOwners,
  rows: TeamRow[],
  { people, mapping }: Settings,
): IdOwners & { also: Map<number, string> } {
  const [ids, also] = [new Map(found), new Map<number, string>()]
  const free = (name: string) =>
    rows.find(({ row, person }) => !ids.has(row) && !also.has(row) && fold(person.name) === fold(name))?.row
  for (const { id, name } of mapping.samePeople ?? []) {
    const owner = people[id]
    const namesakes = Object.values(people).filter(
      (one) => owner && signatureOf(one.name, one.group) === signatureOf(owner.name, owner.group),
    )
    if (namesakes.length !== 1) continue
    const own = [...ids.values()].includes(id) ? undefined : free(owner!.name)
    if (own !== undefined) ids.set(own, id)
    const other = free(name)
    if (other !== undefined && [...ids.values()].includes(id)) also.set(other, id)
  }
  return { ids, also, left: left.filter((row) => !ids.has(row) && !also.has(row)) }
}
