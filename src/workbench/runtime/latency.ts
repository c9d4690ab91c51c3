import type { CallKind } from './call-kinds'

/** Bounds of what Google takes for a call, in milliseconds (per cell: microseconds): low, mid, high. Measured by others; not percentiles. */
export type Bound = 'low' | 'mid' | 'high'

interface Figures {
  read: number
  meta: number
  readPerCell: number
  buffered: number
  bufferedPerCell: number
  commit: number
  commitPerCell: number
  structure: number
  append: number
  property: number
  cache: number
  local: number
}

const figures: Record<Bound, Figures> = {
  low: {
    read: 20,
    meta: 5,
    readPerCell: 2.7,
    buffered: 0.3,
    bufferedPerCell: 5,
    commit: 30,
    commitPerCell: 11,
    structure: 100,
    append: 30,
    property: 43,
    cache: 52,
    local: 0.05,
  },
  mid: {
    read: 60,
    meta: 40,
    readPerCell: 8.6,
    buffered: 1.2,
    bufferedPerCell: 9,
    commit: 150,
    commitPerCell: 55,
    structure: 260,
    append: 107,
    property: 62,
    cache: 60,
    local: 0.16,
  },
  high: {
    read: 103,
    meta: 103,
    readPerCell: 8.6,
    buffered: 4.5,
    bufferedPerCell: 12,
    commit: 220,
    commitPerCell: 67,
    structure: 1000,
    append: 263,
    property: 231,
    cache: 281,
    local: 1.2,
  },
}

/** How long a call of this kind over so many cells takes, in milliseconds. */
export function modelled(bound: Bound, kind: CallKind, cells: number): number {
  const f = figures[bound]
  switch (kind) {
    case 'read':
      return f.read + (f.readPerCell * cells) / 1000
    case 'write':
      return f.buffered + (f.bufferedPerCell * cells) / 1000
    case 'structure':
    case 'lock':
      return f.structure
    case 'flush':
      return 0
    case 'wait':
      return 0
    default:
      return f[kind]
  }
}

/** How long committing so many buffered cells takes, in milliseconds. */
export function modelledCommit(bound: Bound, cells: number): number {
  const { commit, commitPerCell } = figures[bound]
  return commit + (commitPerCell * cells) / 1000
}
