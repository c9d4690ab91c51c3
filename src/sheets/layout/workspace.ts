import type { Locale } from '../../locales/locale'
import type { ListName } from '../../model/list'
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
}

/** A workspace over tabs that were read: asks each its name, so that new names are unique. */
export function openWorkspace(
  spreadsheet: Spreadsheet,
  tabs: Tab[],
  { locale, words }: Pick<Workspace, 'locale' | 'words'>,
): Workspace {
  const names = tabs.map((tab) => tab.name())
  return { spreadsheet, locale, words, lists: {}, order: tabs.map(({ sheet }) => sheet), names }
}
