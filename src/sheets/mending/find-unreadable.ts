import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { fold } from '../../model/fold'
import { message } from '../../model/message'
import type { Settings } from '../../model/settings'
import { tables } from '../../model/tables'
import { textOf } from '../reading/cell'
import type { KnownTabs } from '../reading/known-tabs'
import type { Tab } from '../tab'
import { isId } from './find-headers'
import { type Finding, found, type Mend } from './finding'
import { tableOfRole } from './generated-tables'

/** Generated tabs whose headers nobody can read any more: named in another language, or erased. */
export function findUnreadable({ unreadable }: KnownTabs, settings: Settings, locale: Locale): Finding[] {
  return unreadable.map(({ role, tab }) => {
    const place = placeOfHeaders(role, tab, settings)
    return found(
      message('repair', 'tab.unreadable', { tab: tab.name() }),
      place ?? { tab, row: 0, column: 0 },
      place ? headersMend(role, place, locale) : null,
    )
  })
}

type Place = { tab: Tab; row: number; column: number }

/**
 * Where the headers stood: right above the first id, as wide as the table, and names below the header of names. Otherwise columns
 * were moved or taken out, and which is which would be guessed.
 */
function placeOfHeaders(role: string, tab: Tab, { people }: Settings): Place | null {
  const keys = Object.keys(tables[tableOfRole(role)])
  const first = tab.values.findIndex((row) => row.some((cell) => isId(textOf(cell))))
  if (first < 1) return null
  const column = tab.values[first]!.findIndex((cell) => isId(textOf(cell)))
  const headers = tab.values[first - 1]!.slice(column, column + keys.length).map(textOf)
  const beyond = tab.values[first - 1]!.slice(column + keys.length).some((cell) => textOf(cell) !== '')
  if (headers.length < keys.length || beyond || column + keys.indexOf('id') !== column) return null
  const names = keys.indexOf('name')
  if (names === -1) return { tab, row: first - 1, column }
  const known = new Set(Object.values(people).map(({ name }) => fold(name)))
  const below = tab.values.slice(first).map((row) => fold(textOf(row[column + names])))
  const filled = below.filter((name) => name !== '')
  return filled.filter((name) => known.has(name)).length * 2 > filled.length ? { tab, row: first - 1, column } : null
}

function headersMend(role: string, { tab, row, column }: Place, locale: Locale): Mend {
  const table = tableOfRole(role)
  return {
    id: `headers:${role}`,
    label: 'mend.putHeaders',
    questions: [],
    apply: () => {
      const headers = Object.keys(tables[table]).map((key) => writtenHeader(locale, table, key as never))
      tab.sheet.getRange(row + 1, column + 1, 1, headers.length).setValues([headers])
      return []
    },
  }
}
