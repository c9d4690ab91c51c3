import type { CallInput, CallOutput } from '../../api/calls'
import { endedStates } from '../../model/list'
import { message, Refusal } from '../../model/message'
import { bringToFront, findGeneratedTab, hideTabs } from '../../sheets/applying/tabs-in-front'
import { type OpenWorkbook, readWorkbook } from '../../sheets/reading/read-workbook'

/** Puts a generated tab in front. */
export function goToTab({ tab: wanted }: CallInput<'page.goTo'>): CallOutput<'page.goTo'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const tab = findGeneratedTab(readWorkbook(spreadsheet), wanted)
  if (!tab) throw new Refusal(message('refusal', 'tab.missing', { tab: wanted }))
  bringToFront(spreadsheet, tab)
  return {}
}

/** Hides the follow-up tabs in which nothing is open any more; others are left as they are. */
export function hideEndedTabs({ objectives }: CallInput<'followUp.hideTabs'>): CallOutput<'followUp.hideTabs'> {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet())
  const ended = objectives.filter((id) => workbook.known.followUps.has(id) && hasEnded(workbook, id))
  hideTabs(ended.map((id) => workbook.known.followUps.get(id)!.view.tab))
  return { hidden: ended.length }
}

function hasEnded({ items }: OpenWorkbook, objective: string): boolean {
  return items
    .filter((item) => item.objective === objective && item.removed === '')
    .every(({ state }) => (endedStates as readonly string[]).includes(state))
}
