import type { Zone } from '../workbook/data'
import type { Operations } from '../workbook/operations'

/** Cells that a person has edited, with what the cell held before when it is one alone. */
export interface Edit {
  sheet: number
  zone: Zone
  before?: string
}

/** The event that Google gives to `onEdit`: `value` and `oldValue` for one cell alone, as texts, left out where it is blank. */
export function editEvent(workbook: Operations, { sheet, zone, before }: Edit): object {
  const isOne = zone.top === zone.bottom && zone.left === zone.right
  const value = isOne ? textAt(workbook, sheet, zone) : ''
  return {
    authMode: 'LIMITED',
    range: { $range: { sheet, zone } },
    source: { $spreadsheet: true },
    ...(value === '' ? {} : { value }),
    ...(isOne && before ? { oldValue: before } : {}),
  }
}

/** What a cell holds, as a text. */
export function textAt(workbook: Operations, sheet: number, zone: Zone): string {
  const value = workbook.readValues(sheet, zone).values[0]![0]!
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
