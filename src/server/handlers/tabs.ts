import type { CallInput, CallOutput } from '../../api/calls'
import { message, Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import { bringToFront, findGeneratedTab, goTo, hideTabs } from '../../sheets/applying/tabs-in-front'
import { readPart, readWorkbook } from '../../sheets/reading/read-workbook'
import { planNow } from './follow-up'

/** Puts a generated tab in front. */
export function goToTab({ tab: wanted }: CallInput<'page.goTo'>): CallOutput<'page.goTo'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const part = readPart(spreadsheet, ({ tabs }) => rolesOf(wanted, tabs))
  const tab =
    findGeneratedTab(spreadsheet, part, wanted) ?? findGeneratedTab(spreadsheet, readWorkbook(spreadsheet), wanted)
  if (!tab) throw new Refusal(message('refusal', 'tab.missing', { tab: wanted }))
  bringToFront(spreadsheet, tab)
  return {}
}

/** Puts a cell in front, in a tab that people see or that is theirs to show. */
export function goToCell({ tab: name, cell }: CallInput<'page.goToCell'>): CallOutput<'page.goToCell'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw new Refusal(message('refusal', 'tab.missing', { tab: name }))
  goTo(spreadsheet, sheet, cell)
  return {}
}

/** A page says `R1` or `O03`; settings say which role that is. */
function rolesOf(wanted: string, tabs: Settings['tabs']): string[] {
  const roles = ['summary', 'visits', 'lists', 'objectives'].includes(wanted)
    ? [wanted]
    : [`round:${wanted}`, `followUp:${wanted}`]
  return roles.filter((role) => Object.keys(tabs).includes(role))
}

/** Hides the follow-up tabs in which nothing is open any more, as an update would find them; others are left as they are. */
export function hideEndedTabs({ objectives }: CallInput<'followUp.hideTabs'>): CallOutput<'followUp.hideTabs'> {
  const { workbook, plan } = planNow(SpreadsheetApp.getActiveSpreadsheet(), {})
  const ended = plan.tabs.filter(({ objective, allEnded }) => allEnded && objectives.includes(objective))
  const tabs = ended.flatMap(({ objective }) => workbook.known.followUps.get(objective)?.view.tab ?? [])
  hideTabs(tabs)
  return { hidden: tabs.length }
}
