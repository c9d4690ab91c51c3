import type { CallInput, CallOutput } from '../../api/calls'
import { computeFigures } from '../../domain/figures/compute-figures'
import { todayLevels } from '../../domain/today'
import type { Locale } from '../../locales/locale'
import type { Figures, ItemPlan } from '../../model/figures'
import { applySummary } from '../../sheets/applying/summary'
import { type OpenWorkbook, readWorkbook } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { sayAll } from '../say'

/** Brings the Summary tab up to date. */
export function updateSummary(_input: CallInput<'summary.update'>, locale: Locale): CallOutput<'summary.update'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const day = todayIn(spreadsheet)
  const workbook = readWorkbook(spreadsheet)
  const written = applySummary(spreadsheet, workbook, figuresOf(workbook, day))
  return { written, messages: sayAll(locale, workbook.messages) }
}

/** The figures of a workbook on a day. */
export function figuresOf(workbook: OpenWorkbook, day: string): Figures {
  const { cohort, items } = workbook
  return computeFigures({ cohort, today: todayLevels(cohort), items, plans: plansOf(workbook), day })
}

/** What people planned, by item. */
export function plansOf({ followUps }: OpenWorkbook): Record<string, ItemPlan> {
  const plans: Record<string, ItemPlan> = {}
  for (const { rows } of followUps) for (const row of Object.values(rows)) plans[row.item] = row.plan
  return plans
}
