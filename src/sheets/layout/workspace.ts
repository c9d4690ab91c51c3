import { knownHeaders } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { fold } from '../../model/fold'
import type { ListName } from '../../model/list'
import { type TableName, tables } from '../../model/tables'
import { textOf } from '../reading/cell'
import type { WordBook } from '../reading/word-book'
import type { Tab } from '../tab'

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
  /** Sheets in the order of their tabs; tabs made in this run are put in. */
  order: Sheet[]
  /** Names in use. */
  names: string[]
  /** Tabs without rows, by name in small letters: a run that was interrupted left them, and the next one takes them up. */
  blanks: Map<string, Sheet>
}

/** A workspace over tabs that were read: asks each its name, so that new names are unique. */
export function openWorkspace(
  spreadsheet: Spreadsheet,
  tabs: Tab[],
  { locale, words }: Pick<Workspace, 'locale' | 'words'>,
): Workspace {
  const names = tabs.map((tab) => tab.name())
  const blanks = new Map<string, Sheet>()
  for (const tab of tabs) if (isBlank(tab)) blanks.set(tab.name().toLowerCase(), tab.sheet)
  return { spreadsheet, locale, words, lists: {}, order: tabs.map(({ sheet }) => sheet), names, blanks }
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
