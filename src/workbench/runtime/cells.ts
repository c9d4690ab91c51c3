import type { Zone } from '../workbook/data'

/** How many cells a call touches: those of the zone among its arguments, or 0. */
export function cellsOf(args: unknown[]): number {
  const zones = args.flatMap((argument) => (Array.isArray(argument) ? argument : [argument])).filter(isZone)
  return zones.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0)
}

/** Is an argument a zone of cells? */
export function isZone(value: unknown): value is Zone {
  return typeof value === 'object' && value !== null && 'top' in value && 'right' in value
}
