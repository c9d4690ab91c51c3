import type { CallInput, CallOutput } from '../../api/calls'
import { computeFigures } from '../../domain/figures/compute-figures'
import { todayLevels } from '../../domain/today'
import type { Locale } from '../../locales/locale'
import type { ItemPlan } from '../../model/cohort'
import type { Figures } from '../../model/figures'
import { applySummary, standUnderTheirNames } from '../../sheets/applying/summary'
import { type OpenWorkbook, readPart, readWorkbook } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { forFigures } from '../parts'
import { sayAll } from '../say'

/** Brings the Summary tab up to date. */
export function updateSummary(_input: CallInput<'summary.update'>, locale: Locale): CallOutput<'summary.update'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const day = todayIn(spreadsheet)
  const workbook = readForSummary(spreadsheet)
  const written = applySummary(spreadsheet, workbook, figuresOf(workbook, day))
  return { written, messages: sayAll(locale, workbook.messages) }
}

/** Its live counts point into the follow-up tabs: those are read when one is not where settings say. */
function readForSummary(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OpenWorkbook {
  const part = readPart(spreadsheet, forFigures)
  return standUnderTheirNames(spreadsheet, part.settings) ? part : readWorkbook(spreadsheet)
}

/** The figures of a workbook on a day. */
export function figuresOf(workbook: OpenWorkbook, day: string): Figures {
  const { cohort, items } = workbook
  return computeFigures({ cohort, today: todayLevels(cohort), items, plans: plansOf(workbook), day })
}

/** What people planned, by item: as it stands in the follow-up tabs, else as the items remember it. */
export function plansOf({ followUps, items }: OpenWorkbook): Record<string, ItemPlan> {
  const plans: Record<string, ItemPlan> = {}
  for (const { id, plan } of items) plans[id] = plan
  for (const { rows } of followUps) for (const row of Object.values(rows)) plans[row.item] = row.plan
  return plans
}
