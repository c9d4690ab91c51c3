import type { SheetData } from '../../workbook/data'
import { withAttribute } from './change-look'
import { moveZone, type Shift } from './line-shift'
import { type Package, partText, setPart } from './package'
import { readZone, zoneName } from './references'
import { relatedParts } from './relations'
import { attribute, readAttribute } from './xml-text'

/** The tables of a sheet: their cells move along, and their columns are called as their first row says, or Excel finds fault with the file. */
export function patchTables(parts: Package, path: string, after: SheetData, shift: Shift): void {
  for (const table of relatedParts(parts, path, 'table')) {
    const xml = partText(parts, table)
    if (xml === null) continue
    const moved = shift.inOrder ? xml.replace(/<(?:table|autoFilter)\s[^>]*>/g, (tag) => movedTag(tag, shift)) : xml
    const written = withHeadings(moved, after)
    if (written !== xml) setPart(parts, table, written)
  }
}

function movedTag(tag: string, shift: Shift): string {
  const zone = readZone(readAttribute(tag, 'ref') ?? '')
  const now = zone && moveZone(zone, shift)
  return now && zoneName(now) !== zoneName(zone) ? withAttribute(tag, 'ref', zoneName(now)) : tag
}

function withHeadings(xml: string, { cells }: SheetData): string {
  const table = /<table\s[^>]*>/.exec(xml)?.[0] ?? ''
  const zone = readZone(readAttribute(table, 'ref') ?? '')
  if (!zone || readAttribute(table, 'headerRowCount') === '0') return xml
  let column = zone.left - 1
  return xml.replace(/<tableColumn\s[^>]*>/g, (tag) => {
    column++
    const heading = cells[zone.top]?.[column]?.value
    if (typeof heading !== 'string' || heading === '' || readAttribute(tag, 'name') === heading) return tag
    return tag.replace(/\sname="[^"]*"/, () => ` name="${attribute(heading)}"`)
  })
}
