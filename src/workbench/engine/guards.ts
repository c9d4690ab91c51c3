import type { Zone } from '../workbook/data'
import { Refusal } from '../workbook/operations'
import type { Engine } from './engine'
import { intersects, subtract } from './zones'

/** Refuses to write where a protection keeps the person at the workbench out. */
export function checkWritable(engine: Engine, sheet: number, zone: Zone): void {
  for (const protection of engine.extras(sheet).protections) {
    if (protection.canEdit || protection.warningOnly) continue
    const hit = protection.zone ? intersects(protection.zone, zone) : !coveredBy(zone, protection.unprotected)
    if (hit) {
      throw new Refusal(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      )
    }
  }
}

function coveredBy(zone: Zone, covers: Zone[]): boolean {
  let left = [zone]
  for (const cover of covers) left = left.flatMap((part) => subtract(part, cover))
  return left.length === 0
}
