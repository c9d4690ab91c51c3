import type { CallInput, CallOutput } from '../../api/calls'
import type { Locale } from '../../locales/locale'
import { type Message, message } from '../../model/message'
import { listGone, listHidden } from '../../sheets/reading/tab-health'
import { sayAll } from '../say'
import { planNow } from './follow-up'

/** Reads everything and says what is not as it should be, what an update would ask included. Nothing is written. */
export function checkWorkbook(_input: CallInput<'workbook.check'>, locale: Locale): CallOutput<'workbook.check'> {
  const { workbook, questions, messages } = planNow(SpreadsheetApp.getActiveSpreadsheet(), {})
  const found: Message[] = [
    ...questions.map((question) => question.message),
    ...listGone(workbook).map((tab) => message('warning', 'tab.gone', { tab })),
    ...listHidden(workbook).map((tab) => message('warning', 'tab.hidden', { tab })),
    ...messages.filter(({ kind }) => kind !== 'note'),
  ]
  return { tabs: workbook.tabs.length, findings: sayAll(locale, found) }
}
