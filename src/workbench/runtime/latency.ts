import type { CallKind } from './call-kinds'
import { type Bound, figures } from './latency-figures'

/** What of a call decides how long it takes. */
export interface Timed {
  kind: CallKind
  op: string
  cells: number
  /** The same was read of this sheet before: in the low bound, Google has read ahead. */
  isReadAgain: boolean
}

/** How long a call takes, in milliseconds, without what it commits. */
export function modelled(bound: Bound, { kind, op, cells, isReadAgain }: Timed): number {
  const given = figures[bound]
  const writes = /write|^set/i.test(op)
  switch (kind) {
    case 'read':
      return bound === 'low' && isReadAgain ? 0 : given.read + (given.readPerCell * cells) / 1000
    case 'write':
      return given.write + (given.writePerCell * cells) / 1000
    case 'property':
      return writes ? given.propertyWrite : given.propertyRead
    case 'cache':
      return writes ? given.cacheWrite : given.cacheRead
    case 'lock':
      return given.structure
    case 'flush':
    case 'wait':
      return 0
    default:
      return given[kind]
  }
}

/** How long committing so many buffered cells takes, in milliseconds. */
export function modelledCommit(bound: Bound, cells: number): number {
  const { commit, commitPerCell } = figures[bound]
  return commit + (commitPerCell * cells) / 1000
}
