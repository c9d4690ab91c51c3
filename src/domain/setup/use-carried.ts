import type { CarriedSetup } from '../../model/carried-setup'
import { fold } from '../../model/fold'
import type { ColumnReading, ColumnRole } from '../../model/setup'

/** The roles a carried set-up gives to the columns of this sheet, and the headers that are not there. */
export function rolesFromCarried(
  carried: Pick<CarriedSetup, 'columns'>,
  columns: Pick<ColumnReading, 'column' | 'header'>[],
): { roles: Record<string, ColumnRole>; missing: string[] } {
  const places = new Map<string, number[]>()
  for (const { column, header } of columns) {
    const key = fold(header)
    if (key !== '') places.set(key, [...(places.get(key) ?? []), column])
  }
  const roles: Record<string, ColumnRole> = {}
  const missing: string[] = []
  for (const { header, role } of carried.columns) {
    const place = places.get(fold(header))?.shift()
    if (place !== undefined) roles[String(place)] = role
    else if (role !== 'other') missing.push(header)
  }
  return { roles, missing }
}
