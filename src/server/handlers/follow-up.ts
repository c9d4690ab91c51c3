import type { CallInput, CallOutput } from '../../api/calls'
import { planDigest } from '../../domain/digest'
import { planFollowUp } from '../../domain/follow-up-plan'
import { nameCases } from '../../domain/named-cases'
import { rowQuestion } from '../../domain/removed-rows'
import type { Locale } from '../../locales/locale'
import type { Cohort } from '../../model/cohort'
import type { FollowUpPlan, PlanQuestion } from '../../model/follow-up'
import { type Message, message } from '../../model/message'
import { applyFollowUpPlan, hasWork, heldByPlan } from '../../sheets/applying/follow-up'
import { type MisplacedIds, type OpenWorkbook, readKnown, readTabs } from '../../sheets/reading/read-workbook'
import { timeLeft, todayIn } from '../clock'
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
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { workbook, plan, work, questions, messages } = planNow(spreadsheet, answers)
  if (work) messages.unshift(...heldByPlan(spreadsheet, workbook, plan))
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
  const applied = done ? applyFollowUpPlan(spreadsheet, workbook, plan, timeLeft) : null
  messages.push(...(applied?.messages ?? []))
  return {
    done,
    written: done && work,
    waiting: applied?.waiting ?? 0,
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
  return planRead(readKnown(readTabs(spreadsheet), answers), todayIn(spreadsheet), answers)
}

/** Plans an update of a workbook that was read. */
export function planRead(workbook: OpenWorkbook, today: string, answers: Record<string, string>): Planned {
  const plan = planFollowUp({
    cohort: workbook.cohort,
    items: workbook.items,
    rows: Object.assign({}, ...workbook.followUps.map(({ rows }) => rows)),
    tabs: workbook.followUps.map(({ objective }) => objective),
    today,
    answers,
  })
  const work = hasWork(workbook, plan)
  const lost = new Set(workbook.sorted.flatMap(({ displaced }) => displaced.map(({ id }) => rowQuestion(id))))
  return {
    workbook,
    plan,
    work,
    questions: [
      ...workbook.sorted.map((misplaced) => askAboutIds(misplaced, workbook.cohort)),
      ...plan.questions.filter(({ key }) => !lost.has(key)),
    ],
    messages: [...workbook.messages, ...warnOfMarks(workbook), ...reasonsOf(plan, work)],
  }
}

/** Items may all stay as they are while the cells beside them do not: then there is something to do. */
function reasonsOf({ messages }: FollowUpPlan, work: boolean): Message[] {
  return work ? messages.filter(({ code }) => code !== 'followUp.nothingToDo') : messages
}

/** What is asked about a tab whose ids are not beside their names. */
export function askAboutIds(
  { role, tab, count, displaced }: MisplacedIds,
  { participants, objectives }: Cohort,
): PlanQuestion {
  const key = `sorted:${role}`
  if (count > 0) {
    const code = role === 'team' ? 'people.sorted' : 'followUp.sortedWithoutIds'
    return { key, message: message('repair', code, { tab: tab.name(), count }), choices: ['reattach', 'keepIds'] }
  }
  const nameOf = new Map(participants.map(({ id, name }) => [id, name]))
  const titleOf = new Map(objectives.map(({ id, title }) => [id, title]))
  const names = displaced.map(({ id }) => nameOf.get(id.split('-')[0]!) ?? titleOf.get(id) ?? id)
  const rows = displaced.map(({ row }) => row + 1).join(', ')
  return {
    key,
    message: message('repair', 'row.idLost', {
      tab: tab.name(),
      rows,
      count: displaced.length,
      names: names.join(', '),
    }),
    choices: ['reattach', 'leaveRows'],
  }
}
