import type { TracedCall } from '../../src/workbench/runtime/trace'
import { cohortOfSize } from './cohort-of-size'
import { SuiviWorkbook } from './suivi-workbook'

/** The steps of a first time and a second, each with its counts. */
export interface StepCost {
  step: string
  roundTrips: number
  forced: number
  writes: number
  structural: number
  cells: number
  /** Value reads after the first write, but for columns of ids. */
  lateReads: number
  /** Modelled seconds, between the figures of the latency model. */
  seconds: string
}

/** Runs the whole path on a cohort of this size and counts. */
export async function costsFor(people: number, objectives: number): Promise<StepCost[]> {
  const suivi = SuiviWorkbook.of(cohortOfSize(people, objectives))
  const costs: StepCost[] = []
  const note = (step: string) => {
    const { cost, trace } = suivi.last!
    const { roundTrips, forced, writes, structural, cells, time } = cost
    const seconds = `${(time.low / 1000).toFixed(1)}–${(time.high / 1000).toFixed(1)}`
    costs.push({ step, roundTrips, forced, writes, structural, cells, lateReads: lateReads(trace), seconds })
  }
  try {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    note('set-up')
    await suivi.update()
    note('first update')
    await suivi.ok('summary.update', {})
    note('summary')
    suivi.today = '2026-12-05'
    const slip = suivi.grid('O01').findIndex((row) => row.includes('Personne inventée 2'))
    const header = suivi.grid('O01')[0]!
    suivi.put('O01', slip, header.indexOf('Visite le'), '01/12/2026')
    suivi.put('O01', slip, header.indexOf('Niveau vu'), 'En partie')
    await suivi.update()
    note('update with a slip')
    await suivi.update()
    note('nothing to do')
  } finally {
    await suivi.close()
  }
  return costs
}

function lateReads(trace: TracedCall[]): number {
  const first = trace.findIndex(({ kind }) => kind === 'write')
  return first === -1
    ? 0
    : trace.slice(first).filter(({ kind, method }) => kind === 'read' && method === 'Range.getValues').length
}
