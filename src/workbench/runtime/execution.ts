import { type Operations, Refusal } from '../workbook/operations'
import { type CallKind, commits, kindOf } from './call-kinds'
import { cellsOf } from './cells'
import type { HostServices } from './host-services'
import { Killed } from './script-thread'
import { Trace, type TracedCall } from './trace'
import { dirtyLimit, perform, WriteBuffer } from './write-buffer'

/** One service call as it comes from a script. `method` is '' for work the workbench does on its own: it is not counted. */
export interface DoorCall {
  method: string
  op: string
  args: unknown[]
}

export type DoorAnswer = { value: unknown } | { refusal: string }

/** What may be done to an execution at its service calls. */
export interface Interference {
  /** The execution dies before its n-th counted call is performed. */
  killAt?: number
  /** Are buffered writes kept when it dies? */
  killKeeps?: boolean
  /** Called before each counted call is performed. */
  onCall?: (call: TracedCall) => void | Promise<void>
  /** The execution dies at the first call after so many milliseconds by the middle figures. */
  timeLimit?: number
}

/** Thrown when an execution has taken longer than it may: it dies as one that is killed. */
export class OverTime extends Killed {}

/** The host's side of one running function: performs its calls, buffers its writes, keeps its trace. */
export class Execution {
  readonly trace = new Trace()
  private readonly buffer: WriteBuffer

  constructor(
    readonly id: number,
    private readonly workbook: Operations,
    private readonly services: HostServices,
    private readonly interference: Interference,
  ) {
    this.buffer = new WriteBuffer(workbook)
  }

  /** Answers one call; throws Killed when the execution ends here. */
  async answer({ method, op, args }: DoorCall): Promise<DoorAnswer> {
    const kind = kindOf(method, op)
    const call = method === '' ? null : this.count(method, op, kind, args)
    if (call) await this.interference.onCall?.(call)
    this.dieAt(call)
    return this.refusing(async () => await this.perform(method, kind, op, args))
  }

  /** Answers one call of a script in the same thread, where nobody can be waited for. */
  answerNow({ method, op, args }: DoorCall): DoorAnswer {
    const kind = kindOf(method, op)
    this.dieAt(method === '' ? null : this.count(method, op, kind, args))
    try {
      const value = this.perform(method, kind, op, args)
      if (value instanceof Promise)
        throw new Error(`${method || op} would have to wait, which a script in the same thread cannot.`)
      return { value }
    } catch (error) {
      return refusalOf(error)
    }
  }

  /** The function has returned: what is buffered is committed. Gives Google's sentence when that is refused. */
  end(): string | null {
    return this.buffer.isEmpty ? null : this.commit('end')
  }

  /** The execution dies: buffered writes are kept or lost. */
  die(): void {
    if (this.interference.killKeeps && !this.buffer.isEmpty) this.commit('call')
    else this.buffer.drop()
  }

  private commit(why: 'call' | 'end'): string | null {
    try {
      this.trace.committed(this.buffer.commit(), why)
      return null
    } catch (error) {
      if (error instanceof Refusal) return error.message
      throw error
    }
  }

  private async refusing(work: () => Promise<unknown>): Promise<DoorAnswer> {
    try {
      return { value: await work() }
    } catch (error) {
      return refusalOf(error)
    }
  }

  private count(method: string, op: string, kind: CallKind, args: unknown[]): TracedCall {
    const { timeLimit = Number.POSITIVE_INFINITY } = this.interference
    if (this.trace.cost.time.mid > timeLimit) throw new OverTime()
    const sheet = typeof args[0] === 'number' ? args[0] : null
    return this.trace.add({ method, op, kind, cells: cellsOf(args), sheet })
  }

  private dieAt(call: TracedCall | null): void {
    if (call && this.interference.killAt === call.n) throw new Killed()
  }

  /** A promise where somebody has to be waited for. */
  private perform(method: string, kind: CallKind, op: string, args: unknown[]): unknown {
    if (kind === 'write') {
      this.buffer.add({ op, args, cells: cellsOf(args) })
      if (this.buffer.cells >= dirtyLimit) this.trace.committed(this.buffer.commit(), 'forced')
      return null
    }
    if (!this.buffer.isEmpty && this.mustCommit(method, kind, op)) {
      this.trace.committed(this.buffer.commit(), 'call')
    }
    const answered = this.services.answer(this, op, args)
    return answered ? answered.value : perform(this.workbook, op, args)
  }

  /** Google knows the sheets without asking; here they are asked for, and that alone commits nothing. */
  private mustCommit(method: string, kind: CallKind, op: string): boolean {
    if (method === '' && (op === 'sheets' || op === 'activeSheet')) return this.buffer.growsSheets()
    return commits(kind, op) || op === 'ui.ask'
  }
}

/** What Google refuses, as an answer; anything else is thrown on. */
function refusalOf(error: unknown): DoorAnswer {
  if (error instanceof Refusal) return { refusal: error.message }
  throw error
}
