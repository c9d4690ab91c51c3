import type { Locale } from '../../locales/locale'
import { teamLocale } from '../../locales/team-locale'
import type { Round } from '../../model/cohort'
import { message, Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import type { Tab } from '../tab'
import { findTable } from './find-table'
import { openListsTab, openSettings } from './open-part'
import { sheetOf } from './open-tabs'
import { readLists } from './read-tables'
import { readTabs, refuseNewer } from './read-workbook'
import { whatStopsReading } from './what-stops-reading'
import { makeWordBook, type WordBook } from './word-book'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A round whose forms are being filled: its tab, and what is needed to read and write it. Its rows are not read yet. */
export interface OpenRound {
  settings: Settings
  locale: Locale
  words: WordBook
  lists: Tab | null
  round: Round
  sheet: Sheet
}

/**
 * Finds the open round and its tab without reading the whole workbook: by the sheet ids that settings remember. Where they do
 * not help (a file that went through another program, say), every tab is read and known by what stands in it.
 */
export function openRound(spreadsheet: Spreadsheet, wanted?: string): OpenRound {
  const settings = readSettings(spreadsheet)
  const round = settings.rounds.find(({ id, status }) => (wanted === undefined ? status === 'open' : id === wanted))
  if (!round) {
    throw new Refusal(
      wanted === undefined
        ? message('refusal', 'forms.noOpenRound', {})
        : message('refusal', 'round.unknown', { round: wanted }),
    )
  }
  if (round.status !== 'open') throw new Refusal(message('refusal', 'forms.roundClosed', { round: round.title }))
  const locale = teamLocale(settings)
  const role = `round:${round.id}`
  const known = settings.tabs[role]
  const sheet = known ? sheetOf(spreadsheet, known) : null
  const listsSheet = settings.tabs.lists ? sheetOf(spreadsheet, settings.tabs.lists) : null
  if (sheet && listsSheet) {
    const lists = openListsTab(listsSheet)
    return { settings, locale, words: wordsOf(lists, locale), lists, round, sheet }
  }
  const all = readTabs(spreadsheet).known
  const found = all.evaluations.get(round.id)
  if (!found) throw new Refusal(message('repair', 'tab.missing', { tab: known?.name ?? round.title }))
  const lists = all.lists?.view.tab ?? null
  return { settings, locale, words: wordsOf(lists, locale), lists, round, sheet: found.view.tab.sheet }
}

function wordsOf(lists: Tab | null, locale: Locale): WordBook {
  const found = lists ? findTable(lists, 'lists') : null
  return makeWordBook(found ? readLists(found.view) : [], locale)
}

function readSettings(spreadsheet: Spreadsheet): Settings {
  const found = openSettings(spreadsheet)?.settings ?? settingsOfTabs(spreadsheet)
  refuseNewer(found)
  return found
}

function settingsOfTabs(spreadsheet: Spreadsheet): Settings {
  const { known } = readTabs(spreadsheet)
  if (!known.settings) throw new Refusal(whatStopsReading(known)!)
  return known.settings
}
