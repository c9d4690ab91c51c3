import type { CallInput } from '../../api/calls'
import type { PlanQuestion } from '../../model/follow-up'
import { message } from '../../model/message'
import type { CohortReading } from '../../model/setup'

/** The question which of several tabs holds the people. */
export function whichTab(alike: string[]): PlanQuestion[] {
  if (alike.length === 0) return []
  return [{ key: 'setup.whichTab', message: message('refusal', 'setup.whichTab', {}), choices: alike }]
}

/** What marks and scores mean is not asked of who leaves them aside. */
export function isNeedless(key: string, marks: CallInput<'setup.apply'>['marks']): boolean {
  return marks === 'leave' && /^setup\.(whatMarksMean|scores):/.test(key)
}

/** What a sheet leaves open, as questions to a person. */
export function questionsOf(cohort: CohortReading): PlanQuestion[] {
  return cohort.questions.map(({ code, about, choices, rows = [] }) => {
    const key = `${code}:${about}`
    if (code === 'setup.twoLists') {
      const lines = rows.map((row) => String(row + 1))
      return { key, message: message('refusal', code, { tab: about, rows: lines.join(', ') }), choices: lines }
    }
    if (code === 'setup.scores') {
      const { top, appliedFrom: applied, partlyFrom: partly } = cohort.scores!
      return { key, message: message('repair', code, { top, applied, partly }), choices }
    }
    if (code !== 'setup.whatMarksMean') return { key, message: message('refusal', code, { tab: about }), choices }
    const count = cohort.marks.find(({ text }) => text === about)?.count ?? 0
    return { key, message: message('repair', code, { mark: about, count }), choices }
  })
}
