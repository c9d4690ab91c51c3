import type { CallAnswer, CallInput, CallName, CallOutput } from '../api/calls'
import type { Said } from '../api/messages'
import type { Workbench } from '../workbench/runtime/workbench'

/** What the calls of a run cost together, in counts. */
export interface TotalCost {
  roundTrips: number
  forced: number
  writes: number
  cells: number
}

/** The add-on said no: its sentence. */
export class Refused extends Error {
  constructor(readonly said: Said) {
    super(said.sentence)
  }
}

/** The add-on in a workbench, called as its pages call it. */
export class AddOn {
  readonly cost: TotalCost = { roundTrips: 0, forced: 0, writes: 0, cells: 0 }
  structural = 0

  constructor(private readonly bench: Workbench) {}

  /** Calls the add-on; throws Refused with its sentence, or an Error when it broke. */
  async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    const { value, error, cost, log } = await this.bench.run('call', [name, input])
    for (const key of ['roundTrips', 'forced', 'writes', 'cells'] as const) this.cost[key] += cost[key]
    this.structural += cost.structural
    for (const { text } of log) process.stderr.write(`${text}\n`)
    if (error) throw new Error(`${name}: ${error.stack || error.message}`)
    const answer = value as CallAnswer<Name>
    if (answer.ok) return answer.value
    if (answer.error.kind === 'accident') throw new Error(`${name}: ${answer.error.sentence}`)
    throw new Refused(answer.error)
  }
}
