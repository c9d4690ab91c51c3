import { type CallKind, isRoundTrip } from './call-kinds'
import { modelled, modelledCommit } from './latency'
import type { Bound } from './latency-figures'

/** Milliseconds by the figures of each bound. */
export type ModelledTime = Record<Bound, number>

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
  /** With the commit it brought about. */
  time: ModelledTime
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
  time: ModelledTime
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
  private readonly readBefore = new Set<string>()

  add({ method, op, kind, cells, sheet }: Omit<TracedCall, 'n' | 'time'>): TracedCall {
    const time = { low: 0, mid: 0, high: 0 }
    const call = { n: this.calls.length + 1, method, op, kind, cells, sheet, time }
    this.calls.push(call)
    if (isRoundTrip(kind)) this.cost.roundTrips++
    if (kind === 'structure') this.cost.structural++
    if (kind === 'read') this.cost.reads++
    if (kind === 'write') {
      this.cost.writes++
      this.cost.cells += cells
    }
    const isReadAgain = this.readBefore.has(`${sheet} ${method}`)
    this.readBefore.add(`${sheet} ${method}`)
    this.spend((bound) => modelled(bound, { kind, op, cells, isReadAgain }))
    return call
  }

  /** Buffered cells were committed: by another call, by their number, or (a round trip of its own) at the end. */
  committed(cells: number, why: 'call' | 'forced' | 'end'): void {
    if (why === 'forced') this.cost.forced++
    if (why === 'end') this.cost.roundTrips++
    this.spend((bound) => modelledCommit(bound, cells))
  }

  /** The script slept, or waited for a person. Milliseconds. */
  waited(milliseconds: number): void {
    this.spend(() => milliseconds)
  }

  private spend(time: (bound: Bound) => number): void {
    const last = this.calls[this.calls.length - 1]
    for (const bound of bounds) {
      this.cost.time[bound] += time(bound)
      if (last) last.time[bound] += time(bound)
    }
  }
}
