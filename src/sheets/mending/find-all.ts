import { teamLocale } from '../../locales/team-locale'
import { type Message, message, Refusal } from '../../model/message'
import { readHeldCells } from '../reading/held-cells'
import type { KnownTabs } from '../reading/known-tabs'
import { isSettingsGone, whatStopsReading } from '../reading/what-stops-reading'
import type { Tab } from '../tab'
import { findGone } from './find-gone'
import { findHeaders } from './find-headers'
import { findHeld } from './find-held'
import { findFilters } from './find-hidden'
import { findLostIds } from './find-lost-ids'
import { findTeamIds } from './find-team-ids'
import { findUnreadable } from './find-unreadable'
import { type Finding, found } from './finding'
import { generatedTables } from './generated-tables'
import { placeOfMessage } from './place-of-message'
import { findLostSettings } from './rebuild-settings'

/** What is wrong with the tabs themselves, found without reading whose row is whose. Refuses a workbook that is not set up. */
export function findInTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tabs, known }: { tabs: Tab[]; known: KnownTabs },
): Finding[] {
  const { settings } = known
  if (!settings) {
    if (!isSettingsGone(known)) throw new Refusal(message('refusal', 'workbook.notSetUp', {}))
    return [findLostSettings(spreadsheet, tabs, known)]
  }
  const locale = teamLocale(settings)
  const generated = generatedTables(known)
  const said = [
    ...findTeamIds(known, settings),
    ...findUnreadable(known, settings, locale),
    ...generated.flatMap((table) => [...findLostIds(table, known, settings, locale), ...findHeaders(table, locale)]),
  ]
  const stopped = whatStopsReading(known)
  const isSaid = stopped === null || said.some(({ message: { kind } }) => kind === 'repair')
  return isSaid ? said : [...said, found(stopped, placeOfMessage(stopped, tabs))]
}

/** What people may want to know about tabs that stand in nobody's way: those that are gone, protected, filtered. */
export function findBeside(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, known: KnownTabs): Finding[] {
  const { settings } = known
  if (!settings) return []
  return [
    ...findGone(spreadsheet, known),
    ...findHeld(known, readHeldCells(spreadsheet)),
    ...findFilters(generatedTables(known)),
  ]
}

/** What an update says or asks, each with the cell it speaks of; what was found in the tabs is not said twice. */
export function foundInReading(messages: Message[], tabs: Tab[]): Finding[] {
  const inTabs = new Set(['column.missing', 'column.renamed', 'row.strangeId'])
  return messages
    .filter(({ kind, code }) => kind !== 'note' && !inTabs.has(code))
    .map((said) => found(said, placeOfMessage(said, tabs)))
}
