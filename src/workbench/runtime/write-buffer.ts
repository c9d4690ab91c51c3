import type { Zone } from '../workbook/data'
import type { ChecksWrites, Content, Operations } from '../workbook/operations'
import { isZone } from './cells'

/** Cells that force a commit. */
export const dirtyLimit = 10_000

/** A write that waits to be committed. */
export interface BufferedWrite {
  op: string
  args: unknown[]
  cells: number
}

/** Writes after which what a cell allows is not known until they are committed. */
const changesRules = new Set(['setValidation', 'clear'])

/** Writes to cells, which a protection can refuse. */
const writesCells = new Set(['write', 'clear', 'writeStyles', 'writeNotes'])

/**
 * What a script has written and Google would not have committed yet. Each execution has its own. A write that a protection
 * or a rule refuses is refused at once where the workbook can tell; else at the commit, where it takes the later ones with it.
 */
export class WriteBuffer {
  private pending: BufferedWrite[] = []
  private dirty = 0

  constructor(private readonly workbook: Operations & Partial<ChecksWrites>) {}

  get isEmpty(): boolean {
    return this.pending.length === 0
  }

  get cells(): number {
    return this.dirty
  }

  add(write: BufferedWrite): void {
    this.check(write)
    this.pending.push(write)
    this.dirty += write.cells
  }

  /** Performs what waits, in order, and forgets it; gives how many cells it was. */
  commit(): number {
    const { pending, dirty } = this
    this.drop()
    for (const { op, args } of pending) perform(this.workbook, op, args)
    return dirty
  }

  /** Forgets what waits: the execution died before it was committed. */
  drop(): void {
    this.pending = []
    this.dirty = 0
  }

  /** Does something wait that makes a sheet larger? */
  growsSheets(): boolean {
    const rows = new Map(this.workbook.sheets().map(({ id, rowCount, columnCount }) => [id, { rowCount, columnCount }]))
    return this.pending.some(({ op, args: [sheet, zone] }) => {
      const grid = rows.get(sheet as number)
      return op === 'write' && grid && isZone(zone) && (zone.bottom >= grid.rowCount || zone.right >= grid.columnCount)
    })
  }

  private check({ op, args }: BufferedWrite): void {
    if (!writesCells.has(op)) return
    const [sheet, zone, contents] = args as [number, Zone, Content[][]]
    const isKnown = op === 'write' && !this.pending.some((each) => changesRules.has(each.op))
    this.workbook.checkWrite?.(sheet, zone, isKnown ? contents : null)
  }
}

/** Performs an operation by its name. */
export function perform(workbook: Operations, op: string, args: unknown[]): unknown {
  const operation = (workbook as unknown as Record<string, (...args: unknown[]) => unknown>)[op]
  if (typeof operation !== 'function') throw new Error(`The workbook has no operation ${op}`)
  return operation.apply(workbook, args)
}
