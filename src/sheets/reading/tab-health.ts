import { endedStates } from '../../model/list'
import type { OpenWorkbook } from './read-workbook'

/** Names of generated tabs that were made and are no longer there. A follow-up tab that is gone is a question of the update. */
export function listGone({ known, settings }: OpenWorkbook): string[] {
  return Object.entries(settings.tabs).flatMap(([role, { name }]) => {
    const [kind = '', id = ''] = role.split(':')
    const isGone =
      kind === 'round' ? !known.evaluations.has(id) : (kind === 'visits' || kind === 'lists') && known[kind] === null
    return isGone ? [name] : []
  })
}

/** Names of the follow-up tabs that are hidden while something in them is open: one call a tab. */
export function listHidden({ followUps, items }: OpenWorkbook): string[] {
  const open = new Set(
    items
      .filter(({ state, removed }) => removed === '' && !(endedStates as readonly string[]).includes(state))
      .map(({ objective }) => objective),
  )
  return followUps
    .filter(({ objective, view }) => open.has(objective) && view.tab.sheet.isSheetHidden())
    .map(({ view }) => view.tab.name())
}
