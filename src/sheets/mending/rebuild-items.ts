import type { FollowUpPlan } from '../../model/follow-up'
import { endedStates } from '../../model/list'
import { message } from '../../model/message'
import { rememberSettings, writeItems } from '../applying/memory'
import { restoreTabs } from '../applying/restored-tabs'
import type { OpenWorkbook } from '../reading/read-workbook'
import { type Finding, found } from './finding'

/**
 * The hidden memory of follow-up items, when it is gone: made again from rounds, tabs and visits. Items that have no row yet are
 * left to the next update, which would take their rows for removed ones.
 */
export function findLostItems(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  plan: FollowUpPlan,
): Finding[] {
  const { known, settings, followUps } = workbook
  if (known.items || followUps.length === 0) return []
  const apply = () => {
    const rows = new Set(followUps.flatMap((tab) => Object.keys(tab.rows)))
    const ended = new Set<string>(endedStates)
    const items = plan.items.filter(({ id, state }) => rows.has(id) || ended.has(state)).map((item) => ({ ...item }))
    const restored = restoreTabs(spreadsheet, workbook, { visits: 0, items: items.length })
    if (restored.items) writeItems(restored.items.sheet, items)
    rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, ...restored.known } })
    return []
  }
  return [
    found(message('warning', 'items.gone', {}), null, {
      id: 'items',
      label: 'mend.rebuildItems',
      questions: [],
      apply,
    }),
  ]
}
