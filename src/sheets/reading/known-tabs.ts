import { readId } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import { laterItemColumns, type TableName } from '../../model/tables'
import { readSettingsRows } from '../memory/settings-rows'
import type { Tab } from '../tab'
import { textOf } from './cell'
import { type FoundTable, findTable } from './find-table'
import { readTeamSheet, type TeamSheet } from './team-sheet'

/** The tabs of a workbook, each for what it is. */
export interface KnownTabs {
  settings: Settings | null
  settingsTab: Tab | null
  items: Tab | null
  objectives: FoundTable<'objectives'> | null
  lists: FoundTable<'lists'> | null
  visits: FoundTable<'visits'> | null
  /** By round id. */
  evaluations: Map<string, FoundTable<'evaluation'>>
  /** By objective id. */
  followUps: Map<string, FoundTable<'followUp'>>
  team: TeamSheet | null
  /** Tabs that are none of these: the team's other tabs, Summary among them. */
  others: Tab[]
  /** Copies of a generated tab: `[copy, original]`. They are left alone. */
  copies: [Tab, Tab][]
  /** Generated tabs that settings remember and whose headers nobody can read any more. */
  unreadable: { role: string; tab: Tab }[]
}

const candidates = ['evaluation', 'followUp', 'visits', 'objectives', 'lists'] as const

/** Says what each tab is, by what stands in it: headers and ids first; names and sheet ids only where two claim the same place. */
export function recogniseTabs(tabs: Tab[]): KnownTabs {
  const known = noTabs()
  const rest = takeMemory(tabs, known)
  const claims = new Map<string, { tab: Tab; found: FoundTable }[]>()
  for (const tab of rest) {
    const found = bestTable(tab, known.settings)
    if (!found) {
      known.others.push(tab)
      continue
    }
    const role = roleOf(found, known.settings)
    claims.set(role, [...(claims.get(role) ?? []), { tab, found }])
  }
  for (const [role, claimants] of claims) {
    const chosen = chooseClaimant(role, claimants, known)
    if (chosen) keep(known, role, chosen)
  }
  if (known.settings) {
    takeUnreadable(known, known.settings)
    findTeamSheet(known, known.settings)
  }
  return known
}

/** Nothing found yet. */
export function noTabs(): KnownTabs {
  return {
    settings: null,
    settingsTab: null,
    items: null,
    objectives: null,
    lists: null,
    visits: null,
    evaluations: new Map(),
    followUps: new Map(),
    team: null,
    others: [],
    copies: [],
    unreadable: [],
  }
}

/** The hidden tabs are found first: what they remember helps with the others. */
function takeMemory(tabs: Tab[], known: KnownTabs): Tab[] {
  const rest: Tab[] = []
  for (const tab of tabs) {
    const settings = findTable(tab, 'settings')
    const items = findTable(tab, 'items')
    if (settings?.share === 1 && !known.settings) {
      known.settingsTab = tab
      known.settings = readSettingsRows(bodyOf(settings))
    } else if (items && isItemsTab(items) && !known.items) known.items = tab
    else rest.push(tab)
  }
  return rest
}

/** All its columns, or those it had before it remembered plans: an update gives it the others. */
export function isItemsTab({ missing }: FoundTable<'items'>): boolean {
  return missing.every((key) => laterItemColumns.includes(key))
}

function bodyOf({ view }: { view: Pick<FoundTable['view'], 'tab' | 'headerRow'> }): string[][] {
  return view.tab.values.slice(view.headerRow + 1).map((row) => row.map(textOf))
}

/** The table that stands in a tab, and how sure that is; null when none does. */
export function bestTable(tab: Tab, settings: Settings | null): FoundTable | null {
  let best: FoundTable | null = null
  for (const table of candidates) {
    const found = findTable(tab, table) as FoundTable | null
    if (found && (!best || found.share > best.share)) best = found
  }
  if (!best || !settings) return best
  const remembered = settings.headers[roleOf(best, settings)]
  return remembered ? ((findTable(tab, best.view.table, remembered) as FoundTable | null) ?? best) : best
}

/** `visits`, `round:R1`, `followUp:O03`: by the ids in the tab, or, when it has none, by its sheet id. */
export function roleOf(found: FoundTable, settings: Settings | null): string {
  const { table, tab, rowOf } = found.view
  if (table !== 'evaluation' && table !== 'followUp') return table
  const counts = new Map<string, number>()
  for (const id of rowOf.keys()) {
    const parts = readId(id)
    const part = table === 'evaluation' ? parts?.round : parts?.objective
    if (part) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])
  const prefix = table === 'evaluation' ? 'round:' : 'followUp:'
  if (commonest) return prefix + commonest[0]
  const remembered = Object.entries(settings?.tabs ?? {}).filter(([role]) => role.startsWith(prefix))
  const known =
    remembered.find(([, { sheetId }]) => sheetId === tab.id()) ?? remembered.find(([, { name }]) => name === tab.name())
  return known ? known[0] : `unknown:${table}`
}

/** Is the tab of this role among those that were recognised? */
export function isThere(known: KnownTabs, role: string): boolean {
  const [kind = '', id = ''] = role.split(':')
  if (kind === 'round') return known.evaluations.has(id)
  if (kind === 'followUp') return known.followUps.has(id)
  return isSingle(kind) ? known[kind as 'visits'] !== null : true
}

/** Tabs that settings remember and that stand there, though nothing in them is recognised. Asked only when one is missing. */
function takeUnreadable(known: KnownTabs, settings: Settings): void {
  for (const [role, { sheetId, name }] of Object.entries(settings.tabs)) {
    if (isThere(known, role)) continue
    const tab =
      known.others.find((other) => other.id() === sheetId) ?? known.others.find((other) => other.name() === name)
    if (!tab || tab.values.every((row) => row.every((cell) => cell === ''))) continue
    known.unreadable.push({ role, tab })
    known.others = known.others.filter((other) => other !== tab)
  }
}

function chooseClaimant(
  role: string,
  claimants: { tab: Tab; found: FoundTable }[],
  known: KnownTabs,
): FoundTable | null {
  const [first, second] = claimants
  if (role.startsWith('unknown:')) {
    for (const { tab } of claimants) known.others.push(tab)
    return null
  }
  if (!second) return first!.found
  const remembered = known.settings?.tabs[role]
  const original =
    claimants.find(({ tab }) => tab.id() === remembered?.sheetId) ??
    claimants.find(({ tab }) => tab.name() === remembered?.name)
  if (!original) {
    throw new Refusal(message('repair', 'tab.twice', { first: first!.tab.name(), second: second.tab.name() }))
  }
  for (const { tab } of claimants) if (tab !== original.tab) known.copies.push([tab, original.tab])
  return original.found
}

/** Puts a table where it belongs. */
export function keep(known: KnownTabs, role: string, found: FoundTable): void {
  const [kind = '', id = ''] = role.split(':')
  if (kind === 'round') known.evaluations.set(id, found as FoundTable<'evaluation'>)
  else if (kind === 'followUp') known.followUps.set(id, found as FoundTable<'followUp'>)
  else if (isSingle(kind)) Object.assign(known, { [kind]: found })
}

function isSingle(kind: string): kind is TableName {
  return kind === 'objectives' || kind === 'lists' || kind === 'visits'
}

function findTeamSheet(known: KnownTabs, settings: Settings): void {
  const found = known.others.flatMap((tab) => {
    const team = readTeamSheet(tab, settings.mapping)
    return team ? [team] : []
  })
  const original =
    found.length > 1
      ? (found.find(({ tab }) => tab.id() === settings.mapping.sheetId) ??
        found.find(({ tab }) => tab.name() === settings.mapping.tab))
      : found[0]
  if (!original && found.length > 1) {
    throw new Refusal(message('repair', 'tab.twice', { first: found[0]!.tab.name(), second: found[1]!.tab.name() }))
  }
  if (!original) return
  for (const { tab } of found) if (tab !== original.tab) known.copies.push([tab, original.tab])
  known.team = original
  known.others = known.others.filter((tab) => tab !== original.tab && !known.copies.some(([copy]) => copy === tab))
}
