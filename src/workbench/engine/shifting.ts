import type { Zone } from '../workbook/data'

/** Rows or columns inserted before `at` (count > 0), or taken away from `at` on (count < 0). */
export interface Shift {
  dimension: 'ROW' | 'COL'
  at: number
  count: number
}

/** Where a row or column index stands afterwards; null when it is gone. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index
  if (count >= 0) return index + count
  return index < at - count ? null : index + count
}

function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const { at, count } = shift
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last]
  const gone = -count
  const newFirst = first < at ? first : Math.max(at, first - gone)
  const newLast = last < at ? last : Math.max(at - 1, last - gone)
  return newLast < newFirst ? null : [newFirst, newLast]
}

/** Where a zone stands afterwards; null when all of it is gone. A zone grows when lines are put inside it. */
export function shiftZone(zone: Zone, shift: Shift): Zone | null {
  const rows = shift.dimension === 'ROW'
  const span = rows ? shiftSpan(zone.top, zone.bottom, shift) : shiftSpan(zone.left, zone.right, shift)
  if (!span) return null
  return rows ? { ...zone, top: span[0], bottom: span[1] } : { ...zone, left: span[0], right: span[1] }
}

/** Zones afterwards, without those that are gone. */
export function shiftZones(zones: Zone[], shift: Shift): Zone[] {
  return zones.flatMap((zone) => shiftZone(zone, shift) ?? [])
}
