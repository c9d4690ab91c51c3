import { localeOf } from '../../locales'
import { type Message, message } from '../../model/message'
import type { Settings } from '../../model/settings'
import type { Tab } from '../tab'
import type { FoundTable } from './find-table'
import type { KnownTabs } from './known-tabs'

/** Why this workbook cannot be read without guessing whose row is whose, and what to do about it; null when it can. */
export function whatStopsReading(known: KnownTabs): Message | null {
  const { settings, team, objectives, unreadable } = known
  if (!settings) {
    return isSettingsGone(known)
      ? message('repair', 'workbook.settingsGone', {})
      : message('refusal', 'workbook.notSetUp', {})
  }
  if (unreadable[0]) return message('repair', 'tab.unreadable', { tab: unreadable[0].tab.name() })
  if (!team) {
    const tab = teamWithoutIds(known, settings)
    return tab
      ? message('repair', 'tab.noIds', { tab: tab.name() })
      : message('repair', 'tab.missing', { tab: settings.mapping.tab })
  }
  if (!objectives) return message('repair', 'tab.missing', { tab: localeOf(settings.language).tabs.objectives })
  return tableWithoutIds(known, settings)
}

/** The first table that cannot be read because its ID column is gone. What a closed round says is kept elsewhere. */
export function tableWithoutIds(
  { objectives, visits, evaluations, followUps }: KnownTabs,
  { rounds }: Settings,
): Message | null {
  const open = rounds.filter(({ status }) => status === 'open').map(({ id }) => evaluations.get(id))
  const tables = [objectives, visits, ...open, ...followUps.values()] as (FoundTable | null | undefined)[]
  const blind = tables.find((found) => found?.missing.includes('id' as never))
  return blind ? message('repair', 'tab.noIds', { tab: blind.view.tab.name() }) : null
}

/**
 * Work of Suivi stands in the workbook, and its settings do not: they were deleted. A set-up that was interrupted has made no more
 * than its first tabs, and writes nothing in them before the tab of its settings stands.
 */
export function isSettingsGone({ settings, settingsTab, evaluations, followUps, visits }: KnownTabs): boolean {
  if (settings) return false
  if (followUps.size > 0 || (visits?.view.rowOf.size ?? 0) > 0) return true
  return [...evaluations].some(([id, { view }]) => id !== 'R1' || (settingsTab === null && view.rowOf.size > 0))
}

/** The team's sheet, when it stands there without the IDs that Suivi added. */
export function teamWithoutIds({ team, others }: KnownTabs, { mapping }: Settings): Tab | null {
  if (team) return null
  return others.find((tab) => tab.id() === mapping.sheetId) ?? others.find((tab) => tab.name() === mapping.tab) ?? null
}
