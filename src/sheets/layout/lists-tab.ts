import { locales } from '../../locales'
import type { Locale } from '../../locales/locale'
import { fold } from '../../model/fold'
import { type ListName, type ListWord, listKeys, listNames, spareRows } from '../../model/list'
import { listColumns } from '../../model/tables'
import { textOf } from '../reading/cell'
import type { TableView } from '../tab'
import type { ListRanges } from './workspace'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The rows of a new Lists tab: each list's words, then free rows for the team's own. `also`: other spellings, by list and key. */
export function listRows(locale: Locale, also: Pick<ListWord, 'list' | 'key' | 'also'>[] = []): string[][] {
  return listNames.flatMap((list) => {
    const words = locale.words[list] as Record<string, string>
    const known = listKeys[list].map((key) => {
      const others = also.filter((other) => other.list === list && other.key === key).flatMap((other) => other.also)
      return [locale.listNames[list], key, words[key]!, others.join('; ')]
    })
    const free = Array.from({ length: spareRows[list] }, () => [locale.listNames[list], '', '', ''])
    return [...known, ...free]
  })
}

/** Where each list's words stand in a Lists tab laid out with these rows. */
export function newListRanges(sheet: Sheet, rows: string[][], locale: Locale): ListRanges {
  const column = Object.keys(listColumns).indexOf('word')
  return rangesOf(
    sheet,
    rows.map(([name]) => name!),
    1,
    column,
    namesOf([locale]),
  )
}

/** Where each list's words stand in the Lists tab as people keep it. */
export function listRanges({ tab, headerRow, columns }: TableView<'lists'>): ListRanges {
  if (columns.list === undefined || columns.word === undefined) return {}
  const names = tab.values.slice(headerRow + 1).map((row) => textOf(row[columns.list!]))
  return rangesOf(tab.sheet, names, headerRow + 1, columns.word, namesOf(Object.values(locales)))
}

function namesOf(all: Locale[]): Map<string, ListName> {
  return new Map(all.flatMap((locale) => listNames.map((list) => [fold(locale.listNames[list]), list] as const)))
}

function rangesOf(
  sheet: Sheet,
  names: string[],
  top: number,
  column: number,
  lists: Map<string, ListName>,
): ListRanges {
  const spans = new Map<ListName, [first: number, last: number]>()
  for (const [index, name] of names.entries()) {
    const list = lists.get(fold(name))
    if (!list) continue
    spans.set(list, [spans.get(list)?.[0] ?? index, index])
  }
  const ranges: ListRanges = {}
  for (const [list, [first, last]] of spans) {
    ranges[list] = sheet.getRange(top + first + 1, column + 1, last - first + 1, 1)
  }
  return ranges
}
