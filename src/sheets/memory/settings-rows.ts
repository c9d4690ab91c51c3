import { localeOf } from '../../locales'
import type { Round } from '../../model/cohort'
import {
  type JournalEntry,
  type KnownPerson,
  type KnownTab,
  type Settings,
  workbookVersion,
} from '../../model/settings'
import { hasShape } from '../../model/settings-shapes'
import { cutRows, joinRows } from './long-values'

/** The hidden settings tab, a row each: `section · key · value`. */
export type SettingsRow = [section: string, key: string, value: string]

/** How many journal entries are kept. */
const journalLength = 200

/** The rows that hold these settings, in a fixed order, so that equal settings give equal rows. */
export function settingsRows(settings: Settings): SettingsRow[] {
  const rows: SettingsRow[] = [
    ['suivi', 'version', String(settings.version)],
    ['suivi', 'language', settings.language],
    ['suivi', 'training', JSON.stringify(settings.training)],
    ['suivi', 'mapping', JSON.stringify(settings.mapping)],
  ]
  for (const [role, tab] of sorted(settings.tabs)) rows.push(['tab', role, JSON.stringify(tab)])
  for (const [role, headers] of sorted(settings.headers)) rows.push(['headers', role, JSON.stringify(headers)])
  for (const { kept, ...round } of settings.rounds) {
    rows.push(['round', round.id, JSON.stringify(round)])
    for (const [participant, letters] of sorted(kept)) rows.push(['kept', `${round.id} ${participant}`, letters])
  }
  for (const [key, answer] of sorted(settings.answers)) rows.push(['answer', key, answer])
  for (const [id, person] of sorted(settings.people)) rows.push(['person', id, JSON.stringify(person)])
  for (const entry of settings.journal.slice(-journalLength)) rows.push(['journal', entry.at, JSON.stringify(entry)])
  return cutRows(rows)
}

/** Settings from their rows; null when no row says so. Rows that cannot be read are left out. */
export function readSettingsRows(rows: string[][]): Settings | null {
  if (!rows.some((row) => row[0] === 'suivi')) return null
  const settings = emptySettings()
  const rounds = new Map<string, Round>()
  for (const [section = '', key = '', value = ''] of joinRows(rows)) readRow(settings, rounds, section, key, value)
  settings.rounds = [...rounds.values()]
  return settings
}

/** Settings of a workbook that is not set up yet. */
export function emptySettings(): Settings {
  return {
    version: workbookVersion,
    language: 'en',
    training: { title: '', organisation: '', starts: '', ends: '' },
    mapping: { tab: '', sheetId: -1, headerRow: 0, columns: [], marks: {} },
    tabs: {},
    rounds: [],
    people: {},
    headers: {},
    answers: {},
    journal: [],
  }
}

function readRow(settings: Settings, rounds: Map<string, Round>, section: string, key: string, value: string) {
  if (section === 'kept') {
    const [round = '', participant = ''] = key.split(' ')
    const known = rounds.get(round)
    if (known) known.kept[participant] = value
  } else if (section === 'answer') settings.answers[key] = value
  else if (section === 'suivi' && key === 'version') settings.version = Number(value) || workbookVersion
  else if (section === 'suivi' && key === 'language') settings.language = localeOf(value).code
  else {
    const data = parse(value)
    if (key === '__proto__' || !hasShape(section === 'suivi' ? key : section, data)) return
    if (section === 'suivi' && key === 'training') settings.training = data as Settings['training']
    else if (section === 'suivi' && key === 'mapping') settings.mapping = data as Settings['mapping']
    else if (section === 'tab') settings.tabs[key] = data as KnownTab
    else if (section === 'headers') settings.headers[key] = data as Record<string, string>
    else if (section === 'round') rounds.set(key, { ...(data as Round), kept: {} })
    else if (section === 'person') settings.people[key] = data as KnownPerson
    else if (section === 'journal') settings.journal.push(data as JournalEntry)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sorted<Value>(record: Record<string, Value>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
