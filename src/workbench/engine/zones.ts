import type { Zone } from '../workbook/data'

/** The one zone of a whole range of lines. */
export function zoneOf(top: number, left: number, rows: number, columns: number): Zone {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 }
}

/** Number of rows and of columns. */
export function sizeOf({ top, left, bottom, right }: Zone): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 }
}

/** Do two zones share a cell? */
export function intersects(a: Zone, b: Zone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}

/** Does the first zone hold all of the second? */
export function contains({ top, left, bottom, right }: Zone, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

/** What is left of a zone when another is cut out of it: up to four zones. */
export function subtract(zone: Zone, cut: Zone): Zone[] {
  if (!intersects(zone, cut)) return [zone]
  const parts: Zone[] = []
  if (zone.top < cut.top) parts.push({ ...zone, bottom: cut.top - 1 })
  if (zone.bottom > cut.bottom) parts.push({ ...zone, top: cut.bottom + 1 })
  const top = Math.max(zone.top, cut.top)
  const bottom = Math.min(zone.bottom, cut.bottom)
  if (zone.left < cut.left) parts.push({ top, bottom, left: zone.left, right: cut.left - 1 })
  if (zone.right > cut.right) parts.push({ top, bottom, left: cut.right + 1, right: zone.right })
  return parts
}

/** `B7`: the name people see. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return `${letters}${row + 1}`
}
