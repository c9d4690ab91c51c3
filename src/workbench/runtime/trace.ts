import type { CallKind } from './call-kinds'
import { isRoundTrip } from './call-kinds'
import type { Bound } from './latency'
import { modelled, modelledCommit } from './latency'

/** One service call as it passed the door. */
export interface TracedCall {
  /** From 1. */
  n: number
  method: string
  op: string
  kind: CallKind
  cells: number
  /** For a call on one sheet: its id. */
  sheet: number | null
}

/** What an execution cost, in counts. */
export interface Cost {
  roundTrips: number
  /** Commits forced by 10,000 dirty cells. */
  forced: number
  writes: number
  /** Dirty cells. */
  cells: number
  structural: number
  reads: number
  /** Modelled milliseconds. */
  time: Record<Bound, number>
}

const bounds: Bound[] = ['low', 'mid', 'high']

/** The calls of one execution, in order, and their counts. */
export class Trace {
  readonly calls: TracedCall[] = []
  readonly cost: Cost = {
    roundTrips: 0,
    forced: 0,
    writes: 0,
    cells: 0,
    structural: 0,
    reads: 0,
    time: { low: 0, mid: 0, high: 0 },
  }

  add(method: string, op: string, kind: CallKind, cells: number, sheet: number | null): TracedCall {
    const call = { n: this.calls.length + 1, method, op, kind, cells, sheet }
    this.calls.push(call)
    if (isRoundTrip(kind)) this.cost.roundTrips++
    if (kind === 'structure') this.cost.structural++
    if (kind === 'read') this.cost.reads++
    if (kind === 'write') {
      this.cost.writes++
      this.cost.cells += cells
    }
    for (const bound of bounds) this.cost.time[bound] += modelled(bound, kind, cells)
    return call
  }

  /** Buffered cells were committed: by another call, by their number, or (a round trip of its own) at the end. */
  committed(cells: number, why: 'call' | 'forced' | 'end'): void {
    if (why === 'forced') this.cost.forced++
    if (why === 'end') this.cost.roundTrips++
    for (const bound of bounds) this.cost.time[bound] += modelledCommit(bound, cells)
  }
}
