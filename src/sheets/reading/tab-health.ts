import { endedStates } from '../../model/list'
import type { Tab } from '../tab'
import { isThere } from './known-tabs'
import type { OpenWorkbook } from './read-workbook'

/** Roles and names of generated tabs that were made and are no longer there. A follow-up tab that is gone is a question of the update. */
export function listGone({
  known,
  settings,
}: Pick<OpenWorkbook, 'known' | 'settings'>): { role: string; name: string }[] {
  return Object.entries(settings.tabs).flatMap(([role, { name }]) => {
    const isAsked =
      role.startsWith('followUp:') || role === 'objectives' || known.unreadable.some((tab) => tab.role === role)
    return isAsked || isThere(known, role) ? [] : [{ role, name }]
  })
}

/** The follow-up tabs that are hidden while something in them is open: one call a tab. */
export function listHidden({ followUps, items }: OpenWorkbook): { objective: string; tab: Tab }[] {
  const open = new Set(
    items
      .filter(({ state, removed }) => removed === '' && !(endedStates as readonly string[]).includes(state))
      .map(({ objective }) => objective),
  )
  return followUps
    .filter(({ objective, view }) => open.has(objective) && view.tab.sheet.isSheetHidden())
    .map(({ objective, view }) => ({ objective, tab: view.tab }))
}
