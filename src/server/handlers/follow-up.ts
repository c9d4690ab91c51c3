import type { CallInput, CallOutput } from '../../api/calls'
import { planDigest } from '../../domain/digest'
import { planFollowUp } from '../../domain/follow-up-plan'
import { nameCases } from '../../domain/named-cases'
import type { Locale } from '../../locales/locale'
import type { FollowUpPlan, PlanQuestion } from '../../model/follow-up'
import { type Message, message } from '../../model/message'
import { applyFollowUpPlan, hasWork } from '../../sheets/applying/follow-up'
import { type OpenWorkbook, readWorkbook } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { askPerson, sayAll } from '../say'
import { warnOfMarks } from './marks'

/** A workbook as read, with what an update would do. */
export interface Planned {
  workbook: OpenWorkbook
  plan: FollowUpPlan
  /** Something would be written. */
  work: boolean
  questions: PlanQuestion[]
  messages: Message[]
}

/** What an update of the follow-up would do: counts, questions and a digest; nothing is written. */
export function previewFollowUp(
  { answers }: CallInput<'followUp.preview'>,
  locale: Locale,
): CallOutput<'followUp.preview'> {
  const { workbook, plan, work, questions, messages } = planNow(SpreadsheetApp.getActiveSpreadsheet(), answers)
  return {
    digest: planDigest(plan),
    work,
    counts: plan.counts,
    tabs: plan.tabs.length,
    newTabs: plan.tabs.filter(({ isNew }) => isNew).length,
    questions: questions.map((asked) => askPerson(locale, asked)),
    messages: sayAll(locale, messages),
    names: nameCases(plan, workbook.cohort),
  }
}

/** Updates the follow-up: reads and plans again, writes only when nothing is left to ask and the plan is the one that was shown. */
export function applyFollowUp(
  { answers, digest: shown }: CallInput<'followUp.apply'>,
  locale: Locale,
): CallOutput<'followUp.apply'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { workbook, plan, work, questions, messages } = planNow(spreadsheet, answers)
  const digest = planDigest(plan)
  const changed = shown !== undefined && shown !== digest
  if (changed) messages.push(message('note', 'plan.changed', {}))
  const done = questions.length === 0 && !changed
  if (done) messages.push(...applyFollowUpPlan(spreadsheet, workbook, plan))
  return {
    done,
    written: done && work,
    digest,
    counts: plan.counts,
    tabs: plan.tabs.length,
    tabList: plan.tabs.map(({ objective, allEnded }) => ({
      objective,
      title: workbook.cohort.objectives.find(({ id }) => id === objective)?.title ?? objective,
      allEnded,
    })),
    questions: questions.map((asked) => askPerson(locale, asked)),
    messages: sayAll(locale, messages),
  }
}

/** Reads the workbook and plans an update of its follow-up. Nothing is written. */
export function planNow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  answers: Record<string, string>,
): Planned {
  const today = todayIn(spreadsheet)
  const workbook = readWorkbook(spreadsheet, answers)
  const plan = planFollowUp({
    cohort: workbook.cohort,
    items: workbook.items,
    rows: Object.assign({}, ...workbook.followUps.map(({ rows }) => rows)),
    tabs: workbook.followUps.map(({ objective }) => objective),
    today,
    answers,
  })
  const work = hasWork(workbook, plan)
  return {
    workbook,
    plan,
    work,
    questions: [...workbook.sorted.map(askAboutSorting), ...plan.questions],
    messages: [...workbook.messages, ...warnOfMarks(workbook), ...reasonsOf(plan, work)],
  }
}

/** Items may all stay as they are while the cells beside them do not: then there is something to do. */
function reasonsOf({ messages }: FollowUpPlan, work: boolean): Message[] {
  return work ? messages.filter(({ code }) => code !== 'followUp.nothingToDo') : messages
}

function askAboutSorting({ role, tab, count }: OpenWorkbook['sorted'][number]): PlanQuestion {
  return {
    key: `sorted:${role}`,
    message: message('repair', role === 'team' ? 'people.sorted' : 'followUp.sortedWithoutIds', {
      tab: tab.name(),
      count,
    }),
    choices: ['reattach', 'keepIds'],
  }
}
