import type { CallInput, CallOutput } from '../../api/calls'
import type { Locale } from '../../locales/locale'
import { message } from '../../model/message'
import { readWorkbook } from '../../sheets/reading/read-workbook'
import { sayAll } from '../say'
import { warnOfMarks } from './marks'

/** Reads everything and says what is not as it should be. Nothing is written. */
export function checkWorkbook(_input: CallInput<'workbook.check'>, locale: Locale): CallOutput<'workbook.check'> {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet())
  const sorted = workbook.sorted.map(({ role, tab, count }) =>
    message('repair', role === 'team' ? 'people.sorted' : 'followUp.sortedWithoutIds', { tab: tab.name(), count }),
  )
  const found = sayAll(locale, [...sorted, ...workbook.messages, ...warnOfMarks(workbook)])
  return { tabs: workbook.tabs.length, findings: found }
}
