import type { Operations } from '../workbook/operations'

/** Cells that force a commit. */
export const dirtyLimit = 10_000

/** A write that waits to be committed. */
export interface BufferedWrite {
  op: string
  args: unknown[]
  cells: number
}

/**
 * What a script has written and Google would not have committed yet. Each execution has its own. Refusals therefore come at
 * the commit, as many of Google's do: at the next read, structural call or flush, or at the end of the execution.
 */
export class WriteBuffer {
  private pending: BufferedWrite[] = []
  private dirty = 0

  constructor(private readonly workbook: Operations) {}

  get isEmpty(): boolean {
    return this.pending.length === 0
  }

  get cells(): number {
    return this.dirty
  }

  add(write: BufferedWrite): void {
    this.pending.push(write)
    this.dirty += write.cells
  }

  /** Performs what waits, in order, and forgets it; gives how many cells it was. */
  commit(): number {
    const { pending, dirty } = this
    this.pending = []
    this.dirty = 0
    for (const { op, args } of pending) perform(this.workbook, op, args)
    return dirty
  }

  /** Forgets what waits: the execution died before it was committed. */
  drop(): void {
    this.pending = []
    this.dirty = 0
  }
}

/** Performs an operation by its name. */
export function perform(workbook: Operations, op: string, args: unknown[]): unknown {
  const operation = (workbook as unknown as Record<string, (...args: unknown[]) => unknown>)[op]
  if (typeof operation !== 'function') throw new Error(`The workbook has no operation ${op}`)
  return operation.apply(workbook, args)
}
