import type { Zone } from '../../../src/workbench/workbook/data'

/** A table made from the places of a rectangle. */
export function zoneRows<T>(zone: Zone, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_row, down) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_column, right) => make(zone.top + down, zone.left + right)),
  )
}
