import { itemId, makeId, nextNumber, observationId, readId } from '../../model/identifier'
import type { Settings } from '../../model/settings'
import { readItemRows } from '../memory/item-rows'
import { dayOf, textOf } from '../reading/cell'
import { signatureOf } from '../reading/check-ids'
import type { FoundTable } from '../reading/find-table'
import type { KnownTabs } from '../reading/known-tabs'
import { objectiveTitles } from '../reading/objective-titles'
import type { GeneratedTable } from './generated-tables'

/** Whose id each row had, as far as what stands in it tells; `left`: rows that name somebody and may be several people's. */
export interface IdOwners {
  ids: Map<number, string>
  left: number[]
}

/** The ids of a table that lost its ID column, by row; null when they cannot be told well enough to offer it. */
export function ownersOf({ role, table }: GeneratedTable, known: KnownTabs, settings: Settings): IdOwners | null {
  const [kind, id = ''] = role.split(':')
  if (kind === 'followUp') return itemOwners(table, id, known, settings)
  if (kind === 'round') return formOwners(table, id, known, settings)
  if (kind === 'visits') return visitOwners(table, known)
  return kind === 'objectives' ? objectiveOwners(table, known, settings) : null
}

/** Names and groups of people, as last seen and as they stand in the team's sheet, with their id. */
function people({ team }: KnownTabs, settings: Settings): { id: string; name: string; group: string }[] {
  const seen = Object.entries(settings.people).map(([id, { name, group }]) => ({ id, name, group }))
  const now = (team?.people ?? []).flatMap(({ id, person: { name, group } }) =>
    id === '' ? [] : [{ id, name, group }],
  )
  return [...seen, ...now]
}

/** Gives each row the one id of its signature; where a signature has several ids or several rows, nobody gets one. */
export function matchOwners(rows: { row: number; signature: string }[], idsOf: Map<string, Set<string>>): IdOwners {
  const rowsOf = new Map<string, number>()
  for (const { signature } of rows) rowsOf.set(signature, (rowsOf.get(signature) ?? 0) + 1)
  const ids = new Map<number, string>()
  const left: number[] = []
  for (const { row, signature } of rows) {
    const [id, other] = idsOf.get(signature) ?? []
    if (id === undefined) continue
    if (other === undefined && rowsOf.get(signature) === 1) ids.set(row, id)
    else left.push(row)
  }
  return { ids, left }
}

function addTo(idsOf: Map<string, Set<string>>, signature: string, id: string): void {
  idsOf.set(signature, (idsOf.get(signature) ?? new Set()).add(id))
}

function rowsBy({ view }: FoundTable, keys: string[]): { row: number; signature: string }[] {
  const columns = keys.map((key) => (view.columns as Record<string, number>)[key])
  const rows: { row: number; signature: string }[] = []
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    const parts = columns.map((column) => (column === undefined ? '' : textOf(view.tab.values[row]![column])))
    if (parts[0] !== '') rows.push({ row, signature: signatureOf(...parts) })
  }
  return rows
}

function itemOwners(table: FoundTable, objective: string, known: KnownTabs, settings: Settings): IdOwners {
  const items = rememberedItems(known)
  const remembered = new Set(items.map(({ id }) => id))
  const idsOf = new Map<string, Set<string>>()
  for (const { id, name, group } of people(known, settings)) {
    const item = itemId(id, objective)
    if (remembered.size === 0 || remembered.has(item)) addTo(idsOf, signatureOf(name, group), item)
  }
  return matchOwners(rowsBy(table, ['name', 'group']), idsOf)
}

function formOwners(table: FoundTable, round: string, known: KnownTabs, settings: Settings): IdOwners {
  const idsOf = new Map<string, Set<string>>()
  for (const { id, name } of people(known, settings)) {
    for (const [title, objective] of objectiveTitles(known, settings)) {
      addTo(idsOf, signatureOf(name, title), observationId(id, objective, round))
    }
  }
  return matchOwners(rowsBy(table, ['name', 'objective']), idsOf)
}

/** Visits keep the ids that items remember; the others get the next free ones, in the order of their rows. */
function visitOwners({ view }: FoundTable, known: KnownTabs): IdOwners {
  const idOf = new Map<string, string>()
  for (const { id, openedBy, openedOn, endedBy, endedOn } of rememberedItems(known)) {
    if (/^V\d+$/.test(openedBy)) idOf.set(`${id} ${openedOn}`, openedBy)
    if (/^V\d+$/.test(endedBy)) idOf.set(`${id} ${endedOn}`, endedBy)
  }
  const { item, date } = view.columns as Record<string, number>
  const ids = new Map<number, string>()
  let next = nextNumber('V', idOf.values())
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    const visited = textOf(view.tab.values[row]![item ?? -1]).split(' ')[0]!
    if (!readId(visited)) continue
    const known = idOf.get(`${visited.toUpperCase()} ${dayOf(view.tab.values[row]![date ?? -1]) ?? ''}`)
    if (known !== undefined && ![...ids.values()].includes(known)) ids.set(row, known)
  }
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    if (!ids.has(row) && readId(textOf(view.tab.values[row]![item ?? -1]).split(' ')[0]!))
      ids.set(row, makeId('V', next++))
  }
  return { ids, left: [] }
}

/** Objectives by their titles; not offered when an objective of the work finds no row: its title was changed too. */
function objectiveOwners(table: FoundTable, known: KnownTabs, settings: Settings): IdOwners | null {
  const idsOf = new Map<string, Set<string>>()
  const titles = objectiveTitles(known, settings)
  for (const [title, id] of titles) addTo(idsOf, title, id)
  const owners = matchOwners(rowsBy(table, ['title']), idsOf)
  const given = new Set(owners.ids.values())
  const used = new Set([
    ...titles.values(),
    ...known.followUps.keys(),
    ...settings.rounds.flatMap(({ objectives }) => objectives),
  ])
  return [...used].every((id) => given.has(id)) ? owners : null
}

function rememberedItems({ items }: KnownTabs) {
  return items ? readItemRows(items.values.slice(1).map((row) => row.map(textOf))) : []
}
