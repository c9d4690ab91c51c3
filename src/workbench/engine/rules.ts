import type { MetadataData, NamedRangeData, ProtectionData, ValidationData, Zone } from '../workbook/data'
import type { Engine } from './engine'
import { checkBounds } from './values'
import { subtract } from './zones'

/** Gives cells a rule, or takes theirs away: whatever rule they had before is cut out of its zones. */
export function setValidation(
  engine: Engine,
  sheet: number,
  zones: Zone[],
  rule: Omit<ValidationData, 'zones'> | null,
): void {
  for (const zone of zones) checkBounds(engine, sheet, zone)
  const before = engine.extras(sheet).validations
  const cut = before
    .map((known) => ({
      ...known,
      zones: zones.reduce((left, zone) => left.flatMap((part) => subtract(part, zone)), known.zones),
    }))
    .filter((known) => known.zones.length > 0)
  const validations = rule ? joinAlike([...cut, { ...rule, zones }]) : cut
  if (JSON.stringify(validations) !== JSON.stringify(before)) engine.setExtras(sheet, { validations })
}

/** Rules that are alike become one rule of several zones. */
function joinAlike(rules: ValidationData[]): ValidationData[] {
  const joined = new Map<string, ValidationData>()
  for (const { zones, ...rule } of rules) {
    const key = JSON.stringify(rule)
    const known = joined.get(key)
    if (known) known.zones.push(...zones)
    else joined.set(key, { ...rule, zones: [...zones] })
  }
  return [...joined.values()].map((rule) => ({ ...rule, zones: joinZones(rule.zones) }))
}

/** Zones that stand edge to edge become one. */
export function joinZones(zones: Zone[]): Zone[] {
  const result: Zone[] = []
  for (const zone of zones) {
    const neighbour = result.find(
      (known) =>
        (known.left === zone.left &&
          known.right === zone.right &&
          (known.bottom === zone.top - 1 || known.top === zone.bottom + 1)) ||
        (known.top === zone.top &&
          known.bottom === zone.bottom &&
          (known.right === zone.left - 1 || known.left === zone.right + 1)),
    )
    if (!neighbour) result.push({ ...zone })
    else {
      neighbour.top = Math.min(neighbour.top, zone.top)
      neighbour.bottom = Math.max(neighbour.bottom, zone.bottom)
      neighbour.left = Math.min(neighbour.left, zone.left)
      neighbour.right = Math.max(neighbour.right, zone.right)
    }
  }
  return result
}

/** All protections of the workbook. */
export function protections(engine: Engine): ProtectionData[] {
  return engine.sheetIds().flatMap((id) => engine.extras(id).protections)
}

/** Replaces the protections of the workbook. */
export function setProtections(engine: Engine, all: ProtectionData[]): void {
  for (const id of engine.sheetIds()) {
    const own = all.filter(({ sheetId }) => sheetId === id)
    if (JSON.stringify(own) !== JSON.stringify(engine.extras(id).protections))
      engine.setExtras(id, { protections: own })
  }
}

/** Metadata of sheets, rows and columns; that of the spreadsheet is kept by the workbook. */
export function sheetMetadata(engine: Engine): MetadataData[] {
  return engine.sheetIds().flatMap((id) => engine.extras(id).metadata)
}

/** Replaces the developer metadata. */
export function setSheetMetadata(engine: Engine, all: MetadataData[]): void {
  for (const id of engine.sheetIds()) {
    const own = all.filter(({ location }) => 'sheetId' in location && location.sheetId === id)
    if (JSON.stringify(own) !== JSON.stringify(engine.extras(id).metadata)) engine.setExtras(id, { metadata: own })
  }
}

/** The named ranges, as they stand now. */
export function namedRanges(engine: Engine): NamedRangeData[] {
  return engine.sheetIds().flatMap((id) => engine.extras(id).namedRanges)
}

/** Replaces the named ranges. */
export function setNamedRanges(engine: Engine, all: NamedRangeData[]): void {
  for (const id of engine.sheetIds()) {
    const own = all.filter(({ sheetId }) => sheetId === id)
    if (JSON.stringify(own) !== JSON.stringify(engine.extras(id).namedRanges))
      engine.setExtras(id, { namedRanges: own })
  }
}
