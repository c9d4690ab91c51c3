/** Bounds of what Google takes for a call: low, mid, high. Gathered from what others measured; not percentiles. */
export type Bound = 'low' | 'mid' | 'high'

/** Milliseconds, where not said otherwise. Nobody has published how long a structural call or a lock takes: those are assumed. */
export interface Figures {
  /** Reading values, and microseconds a cell with it. */
  read: number
  readPerCell: number
  /** A fact of the workbook or a sheet. */
  meta: number
  /** A write put in the buffer, and microseconds a cell. */
  write: number
  writePerCell: number
  /** Committing what is buffered, and microseconds a cell. */
  commit: number
  commitPerCell: number
  structure: number
  append: number
  propertyRead: number
  propertyWrite: number
  cacheRead: number
  cacheWrite: number
  local: number
}

const low: Figures = {
  read: 20,
  readPerCell: 2.7,
  meta: 5,
  write: 0.3,
  writePerCell: 5,
  commit: 30,
  commitPerCell: 11,
  structure: 100,
  append: 30,
  propertyRead: 20,
  propertyWrite: 43,
  cacheRead: 3,
  cacheWrite: 52,
  local: 0.05,
}

const mid: Figures = {
  read: 60,
  readPerCell: 8.6,
  meta: 40,
  write: 1.2,
  writePerCell: 9,
  commit: 150,
  commitPerCell: 55,
  structure: 260,
  append: 107,
  propertyRead: 30,
  propertyWrite: 62,
  cacheRead: 20,
  cacheWrite: 60,
  local: 0.16,
}

const high: Figures = {
  read: 103,
  readPerCell: 8.6,
  meta: 103,
  write: 4.5,
  writePerCell: 12,
  commit: 220,
  commitPerCell: 67,
  structure: 1000,
  append: 263,
  propertyRead: 84,
  propertyWrite: 231,
  cacheRead: 28,
  cacheWrite: 281,
  local: 1.2,
}

/** The figures by bound. */
export const figures: Record<Bound, Figures> = { low, mid, high }
