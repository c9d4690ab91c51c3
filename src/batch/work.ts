import type { CallOutput } from '../api/calls'
import type { Question, Said } from '../api/messages'
import { levelsInAnswers, scoresInAnswers } from '../api/setup-map'
import { localeOf } from '../locales'
import { phrase } from '../locales/format'
import { reportParts } from '../model/report'
import type { ReportDefinition } from '../report/definition'
import type { BatchOptions } from './options'
import type { AddOn, TotalCost } from './run-add-on'
import type { GivenMap } from './setup-map'

/** What the command prints as its last line. */
export interface BatchReport {
  participants: number
  objectives: number
  /**
   * What became of the marks: `assumedPractice` when nobody said, what a map said (`practice`, `acquired`, `leave`), `none`, or
   * `setUpBefore` when the workbook was set up already.
   */
  marks: 'assumedPractice' | 'practice' | 'acquired' | 'leave' | 'none' | 'setUpBefore'
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
  { language, answers: given, today }: BatchOptions,
  map: GivenMap,
  dayNow: string,
): Promise<{ report: BatchReport; pages: ReportDefinition }> {
  const answers = { ...map.answers, ...given }
  const warnings: Said[] = []
  const before = await addOn.call('workbook.state', {})
  let marks: BatchReport['marks'] = 'setUpBefore'
  if (!before.setUp) {
    const setup = await setUp(addOn, { ...map, language: language ?? map.language, answers })
    warnings.push(...setup.messages)
    marks =
      setup.marks === 'practice' && map.marks === undefined && map.carried === undefined
        ? 'assumedPractice'
        : setup.marks
    if (marks !== 'assumedPractice' && marks !== 'practice') {
      const title = phrase(localeOf(language ?? map.language ?? 'en'), 'round.new', { number: 1 })
      warnings.push(...(await addOn.call('round.start', { title, date: today ?? dayNow, observer: '' })).messages)
    }
  }
  let update = await addOn.call('followUp.apply', { answers })
  while (update.done && update.waiting > 0) update = await addOn.call('followUp.apply', { answers })
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

/** Set-up as its page does it: read, answer, apply. What must be asked and was not answered stops it before anything is written. */
async function setUp(addOn: AddOn, given: GivenMap & { answers: BatchOptions['answers'] }) {
  const { answers, corrections: said, ...map } = await withCarried(addOn, given)
  const tab = answers['setup.whichTab'] ?? map.tab
  const corrections = { ...scoresInAnswers(answers), ...said, levels: { ...levelsInAnswers(answers), ...said?.levels } }
  const understood = await addOn.call('setup.read', { corrections, ...(tab === undefined ? {} : { tab }) })
  const open = understood.questions.filter(
    ({ code }) =>
      code !== 'setup.noHeader' &&
      !(map.marks === 'leave' && (code === 'setup.whatMarksMean' || code === 'setup.scores')),
  )
  if (open.length > 0) throw new MustAsk(open)
  return addOn.call('setup.apply', {
    marks: map.marks ?? 'practice',
    corrections,
    ...(tab === undefined ? {} : { tab }),
    ...(map.language ? { language: map.language } : {}),
    ...(map.training ? { training: map.training } : {}),
    ...(map.marksDate ? { marksDate: map.marksDate } : {}),
  })
}

/** The set-up of another cohort says what a map would have said of the sheet here. */
async function withCarried<Given extends GivenMap & { answers: BatchOptions['answers'] }>(
  addOn: AddOn,
  { carried, ...map }: Given,
) {
  if (carried === undefined) return map
  const tab = map.answers['setup.whichTab']
  const { corrections, marks, training, missing } = await addOn.call('setup.reuse', {
    text: carried,
    ...(tab === undefined ? {} : { tab }),
  })
  if (missing.length > 0) process.stderr.write(`Not in this sheet: ${missing.join(', ')}\n`)
  return { ...map, corrections, training, ...(marks === null ? {} : { marks }) }
}
