import type { CallOutput } from '../api/calls'
import type { Question, Said } from '../api/messages'
import { localeOf } from '../locales'
import { phrase } from '../locales/format'
import { reportParts } from '../model/report'
import type { ReportDefinition } from '../report/definition'
import type { BatchOptions } from './options'
import type { AddOn, TotalCost } from './run-add-on'

/** What the command prints as its last line. */
export interface BatchReport {
  participants: number
  objectives: number
  /** What became of the marks: `assumedPractice`, `none`, or `setUpBefore` when the workbook was set up already. */
  marks: 'assumedPractice' | 'none' | 'setUpBefore'
  observations: CallOutput<'workbook.state'>['observations']
  followUp: { tabs: number; items: number; new: number; kept: number; changed: number; ended: number }
  cost: TotalCost
  warnings: string[]
  files: string[]
}

/** A question must be answered first; nothing was written. */
export class MustAsk extends Error {
  constructor(readonly questions: Question[]) {
    super('A question must be answered first.')
  }
}

/** The whole path: set up when needed, take the marks or start an empty round, update the follow-up and the summary; the summary as pages too, for outside. */
export async function work(
  addOn: AddOn,
  { language, answers, today }: BatchOptions,
  dayNow: string,
): Promise<{ report: BatchReport; pages: ReportDefinition }> {
  const warnings: Said[] = []
  const before = await addOn.call('workbook.state', {})
  let marks: BatchReport['marks'] = 'setUpBefore'
  if (!before.setUp) {
    const setup = await setUp(addOn, language, answers)
    warnings.push(...setup.messages)
    marks = setup.marks === 'practice' ? 'assumedPractice' : 'none'
    if (marks === 'none') {
      const title = phrase(localeOf(language ?? 'en'), 'round.new', { number: 1 })
      warnings.push(...(await addOn.call('round.start', { title, date: today ?? dayNow, observer: '' })).messages)
    }
  }
  const update = await addOn.call('followUp.apply', { answers })
  if (!update.done && update.questions.length > 0) throw new MustAsk(update.questions)
  warnings.push(...update.messages)
  warnings.push(...(await addOn.call('summary.update', {})).messages)
  const cost = { ...addOn.cost }
  const state = await addOn.call('workbook.state', {})
  const printed = await addOn.call('report.summary', { audience: 'outside', parts: [...reportParts], language })
  warnings.push(...printed.messages)
  const { open, kept, changed, ended } = update.counts
  const report: BatchReport = {
    participants: state.participants,
    objectives: state.objectives,
    marks,
    observations: state.observations,
    followUp: { tabs: state.followUp.tabs, items: open, new: update.counts.new, kept, changed, ended },
    cost,
    warnings: [...new Set(warnings.filter(({ kind }) => kind !== 'note').map(({ sentence }) => sentence))],
    files: ['cohort.xlsx', 'summary.pdf'],
  }
  return { report, pages: JSON.parse(printed.definition) }
}

async function setUp(addOn: AddOn, language: BatchOptions['language'], answers: BatchOptions['answers']) {
  const tab = answers['setup.whichTab']
  const understood = await addOn.call('setup.read', tab === undefined ? {} : { tab })
  const open = understood.questions.filter(({ key }) => answers[key] === undefined)
  if (open.some(({ choices }) => choices.length > 0)) throw new MustAsk(open)
  const levels = Object.fromEntries(
    understood.questions.flatMap(({ key }) => (answers[key] ? [[key.slice(key.indexOf(':') + 1), answers[key]!]] : [])),
  )
  return addOn.call('setup.apply', {
    marks: 'practice',
    ...(tab === undefined ? {} : { tab }),
    ...(language ? { language } : {}),
    ...(Object.keys(levels).length > 0 ? { corrections: { levels: levels as never } } : {}),
  })
}
