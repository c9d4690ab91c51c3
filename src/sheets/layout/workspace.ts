import { knownHeaders } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { fold } from '../../model/fold'
import type { ListName } from '../../model/list'
import { type TableName, tables } from '../../model/tables'
import { textOf } from '../reading/cell'
import { openTab, readAll } from '../reading/open-tabs'
import type { WordBook } from '../reading/word-book'
import type { Tab } from '../tab'
import { tabName } from './tab-name'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The cells of Lists that hold the words of each list: what drop-downs point at. */
export type ListRanges = Partial<Record<ListName, GoogleAppsScript.Spreadsheet.Range>>

/** Where tabs are made: the spreadsheet with its tabs in order, and the language and lists they are made with. */
export interface Workspace {
  spreadsheet: Spreadsheet
  locale: Locale
  words: WordBook
  lists: ListRanges
  /** Sheets in the order of their tabs, tabs made in this run put in; null when not all were read, or not in that order. */
  order: Sheet[] | null
  /** Places asked for, counted from 0: new tabs go right before these sheets. */
  places: Map<Sheet, number>
  /** The tabs that were read. */
  tabs: Tab[]
}

/** A workspace over tabs that were read. */
export function openWorkspace(
  spreadsheet: Spreadsheet,
  tabs: Tab[],
  { locale, words, order = null }: Pick<Workspace, 'locale' | 'words'> & { order?: Sheet[] | null },
): Workspace {
  return { spreadsheet, locale, words, lists: {}, order, places: new Map(), tabs }
}

/** Where a new tab goes, counted from 0: right before this sheet, or at the end. A place that is not known is asked for once. */
export function takePlace({ spreadsheet, order, places }: Workspace, before: Sheet | undefined): number {
  if (order) {
    const found = before ? order.indexOf(before) : -1
    return found === -1 ? order.length : found
  }
  if (!before) return spreadsheet.getSheets().length
  const place = places.get(before) ?? before.getIndex() - 1
  places.set(before, place + 1)
  return place
}

/** A tab of this name without rows: a run that was interrupted left it, and the next one takes it up. Null when there is none. */
export function findBlank({ spreadsheet, tabs }: Workspace, name: string): Sheet | null {
  const named = spreadsheet.getSheetByName(name)
  if (!named) return null
  const id = named.getSheetId()
  // A part of the workbook may be all that was read, and this tab not in it.
  const tab = tabs.find((read) => read.id() === id) ?? openTab(named, readAll(named))
  return isBlank(tab) ? tab.sheet : null
}

/** How often another name is tried when Google says that there is one like it: names that differ in case only are the same to it. */
const tries = 4

/**
 * Inserts a sheet under the name wished for, with a number when it is in use. Names in use are not asked for one by one: the list
 * of sheets is known after the first look-up.
 */
export function insertNamed(
  { spreadsheet }: Workspace,
  wished: string,
  insert: (name: string) => Sheet,
): { sheet: Sheet; name: string } {
  const refused = new Set<string>()
  for (let turn = 1; ; turn++) {
    const name = tabName(
      wished,
      (candidate) => refused.has(candidate) || spreadsheet.getSheetByName(candidate) !== null,
    )
    try {
      return { sheet: insert(name), name }
    } catch (thrown) {
      if (turn === tries) throw thrown
      refused.add(name)
    }
  }
}

/** Nothing stands in it, but the header of one of Suivi's tables. */
function isBlank({ values }: Tab): boolean {
  const [first = [], ...rest] = values
  if (rest.some((row) => row.some((cell) => cell !== ''))) return false
  const headers = first.map(textOf).filter((text) => text !== '')
  return headers.length === 0 || tableNames.some((table) => isHeaderOf(table, headers))
}

const tableNames = Object.keys(tables) as TableName[]

function isHeaderOf(table: TableName, headers: string[]): boolean {
  const known = knownHeaders(table)
  return headers.length === Object.keys(tables[table]).length && headers.every((header) => known.has(fold(header)))
}
