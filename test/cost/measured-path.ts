import type { CallInput, CallName } from '../../src/api/calls'
import type { TracedCall } from '../../src/workbench/runtime/trace'
import { cohortOfSize } from '../journey/cohort-of-size'
import { SuiviWorkbook } from '../journey/suivi-workbook'

/** What one operation cost, in counts, and what the figures of the latency model make of it. */
export interface StepCost {
  people: number
  objectives: number
  step: string
  roundTrips: number
  /** Commits forced by 10,000 dirty cells: they may grow with the data. */
  forced: number
  writes: number
  structural: number
  /** Dirty cells. */
  cells: number
  /** Value reads after the first write, but for columns of ids. */
  lateReads: number
  /** Modelled seconds by the low, middle and high figures. */
  low: number
  mid: number
  high: number
  /** Milliseconds of this machine that the bundle took itself, between its calls. */
  own: number
}

/** Takes a cohort the whole way, each operation a first time and again, and notes what each costs. */
export async function measuredPath(people: number, objectives: number): Promise<StepCost[]> {
  const suivi = SuiviWorkbook.of(cohortOfSize(people, objectives))
  const costs: StepCost[] = []
  const step = async <Name extends CallName>(name: string, call: Name, input: CallInput<Name>) => {
    const answer = await suivi.ok(call, input)
    costs.push({ people, objectives, step: name, ...measured(suivi) })
    return answer
  }
  try {
    await step('set-up: opening the page', 'setup.read', {})
    await step('set-up', 'setup.apply', { marks: 'practice', language: 'fr' })
    await step('follow-up: what a first update would do', 'followUp.preview', { answers: {} })
    await step('follow-up: first update', 'followUp.apply', { answers: {} })
    await step('follow-up: nothing to do', 'followUp.apply', { answers: {} })
    await step('summary: first', 'summary.update', {})
    await step('summary: nothing new', 'summary.update', {})
    suivi.today = '2026-12-05'
    fillSlips(suivi)
    await step('panel: opening', 'workbook.state', {})
    await step('panel: what was typed since', 'workbook.state', { whole: true })
    await step('follow-up: every tab changed', 'followUp.apply', { answers: {} })
    await step('summary: again', 'summary.update', {})
    await step('evaluation: new', 'round.start', { title: 'À 3 mois', date: '2026-12-04', observer: 'Ousmane' })
    await step('forms: opening', 'forms.list', {})
    await step('forms: saving one', 'forms.save', {
      round: 'R2',
      participant: 'P003',
      changes: [{ objective: 'O02', field: 'level', before: '', after: 'partly' }],
    })
    await step('evaluations: opening', 'round.look', {})
    await step('evaluation: closing', 'round.close', { round: 'R2' })
    await step('PDF: composing', 'report.summary', { audience: 'outside', parts: ['objectives', 'groups', 'method'] })
    await step('check this workbook', 'workbook.check', {})
  } finally {
    await suivi.close()
  }
  return costs
}

/** A visit in the first row of every follow-up tab. */
function fillSlips(suivi: SuiviWorkbook): void {
  for (const tab of suivi.names().filter((name) => name.startsWith('Suivi – '))) {
    const [header] = suivi.grid(tab)
    suivi.put(tab, 1, header!.indexOf('Visite le'), '01/12/2026')
    suivi.put(tab, 1, header!.indexOf('Niveau vu'), 'En partie')
  }
}

function measured({ last, workbook }: SuiviWorkbook) {
  const { cost, trace, own } = last!
  const tallest = Math.max(...workbook.sheets().map(({ rowCount }) => rowCount))
  const { roundTrips, forced, writes, structural, cells, time } = cost
  const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10
  return {
    ...{ roundTrips, forced, writes, structural, cells, lateReads: lateReads(trace, tallest) },
    ...{ low: seconds(time.low), mid: seconds(time.mid), high: seconds(time.high), own: Math.round(own) },
  }
}

/** Ids are read again with the names beside them, before each tab is written. */
const idColumns = 2

function lateReads(trace: TracedCall[], tallest: number): number {
  const first = trace.findIndex(({ kind }) => kind === 'write')
  if (first === -1) return 0
  const reads = trace.slice(first).filter(({ kind, method }) => kind === 'read' && method === 'Range.getValues')
  return reads.filter(({ cells }) => cells > idColumns * tallest).length
}
