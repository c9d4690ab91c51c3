import type { CellData, SheetData, Zone } from '../../workbook/data'
import { type Shift, saysOf } from './line-shift'
import { type OldCell, type OldRow, readRows } from './old-rows'
import { cellName } from './references'
import type { StyleBook } from './style-book'
import { cellXml, isQuoted, rowAttributes } from './write-cells'

interface Patch {
  before: SheetData
  after: SheetData
  shift: Shift
  styles: StyleBook
  /** Shared formulas that no longer stand in full: each of their cells is given its own. */
  broken: Set<number>
}

/** The rows of a part with what changed; `used` is the zone of the cells they hold, null for none. */
export function patchRows(
  sheetData: string,
  before: SheetData,
  after: SheetData,
  shift: Shift,
  styles: StyleBook,
): { xml: string; used: Zone | null } {
  const old = readRows(sheetData)
  const patch: Patch = { before, after, shift, styles, broken: brokenShares(old, before, after) }
  const written: string[] = []
  const used = new UsedZone()
  const count = Math.max(after.rowCount, after.cells.length)
  for (let row = 0; row < count; row++) {
    const from = shift.rows[row] ?? -1
    written.push(patchRow(patch, from === -1 ? undefined : old.get(from), from, row, used))
  }
  // Rows below the grid hold looks only: they keep their distance to its end.
  const end = Math.max(before.rowCount, before.cells.length)
  for (const [row, { xml, attributes, cells }] of old) {
    if (row < end) continue
    const now = row - end + count
    const moved = [...cells].map(([column, cell]) => renamed(cell.xml, now, column)).join('')
    written.push(now === row ? xml : `<row r="${now + 1}"${plainAttributes(attributes)}>${moved}</row>`)
  }
  return { xml: `<sheetData>${written.join('')}</sheetData>`, used: used.zone }
}

/** The zone that cells fill. */
class UsedZone {
  zone: Zone | null = null

  add(row: number, column: number): void {
    const { top, left, bottom, right } = this.zone ?? { top: row, left: column, bottom: row, right: column }
    this.zone = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }
  }
}

function brokenShares(old: Map<number, OldRow>, before: SheetData, after: SheetData): Set<number> {
  const broken = new Set<number>()
  for (const [row, { cells }] of old)
    for (const [column, { shared, first }] of cells)
      if (first && shared !== undefined && !isSame(before.cells[row]?.[column], after.cells[row]?.[column]))
        broken.add(shared)
  return broken
}

function isSame(one: CellData | undefined, other: CellData | undefined): boolean {
  return isSameLook(one, other) && isSameText(one, other)
}

function isSameLook(one: CellData | undefined, other: CellData | undefined): boolean {
  return one?.style === other?.style || JSON.stringify(one?.style) === JSON.stringify(other?.style)
}

function isSameText(one: CellData | undefined, other: CellData | undefined): boolean {
  return saysOf(one) === saysOf(other) && JSON.stringify(one?.value) === JSON.stringify(other?.value)
}

function patchRow(patch: Patch, known: OldRow | undefined, from: number, row: number, used: UsedZone): string {
  const { before, after, shift } = patch
  const width = Math.max(after.columnCount, after.cells[row]?.length ?? 0)
  const cells: string[] = []
  let count = 0
  let untouched = from === row
  for (let column = 0; column < width; column++) {
    const source = shift.columns[column] ?? -1
    const was = from === -1 || source === -1 ? undefined : before.cells[from]?.[source]
    const kept = source === -1 ? undefined : known?.cells.get(source)
    const xml = patchCell(patch, after.cells[row]?.[column], was, kept, row, column)
    if (xml !== (kept?.xml ?? '')) untouched = false
    if (xml === '') continue
    cells.push(xml)
    count++
    used.add(row, column)
  }
  const looks = known ? keptAttributes(known.attributes, before, from, after, row) : rowAttributes(after, row)
  if (untouched && known?.cells.size === count && looks === plainAttributes(known.attributes)) return known.xml
  return count === 0 && looks === '' ? '' : `<row r="${row + 1}"${looks}>${cells.join('')}</row>`
}

function patchCell(
  { shift: { moved }, styles, broken }: Patch,
  now: CellData | undefined,
  was: CellData | undefined,
  kept: OldCell | undefined,
  row: number,
  column: number,
): string {
  const sameLook = isSameLook(now, was)
  const same = sameLook && isSameText(now, was)
  // The file has no cell there: what the engine shows, such as the look of a merged cell's neighbours, is not written.
  if (same && !kept && was) return ''
  const mustBeSpelt = kept?.shared !== undefined && (moved || broken.has(kept.shared))
  if (same && kept && !mustBeSpelt && !(moved && kept.array)) return renamed(kept.xml, row, column)
  const quoted = now !== undefined && isQuoted(now)
  const look = kept ? styles.changed(kept.look ?? 0, was?.style, now?.style, quoted) : undefined
  const array = now?.formula === undefined ? undefined : kept?.array
  // A formula that the engine cannot read is kept as the file spells it.
  const formula =
    now?.formula !== undefined && now.formula === was?.formula && kept?.shared === undefined && !array
      ? /<f\b[^>]*>[^<]*<\/f>/.exec(kept?.xml ?? '')?.[0]
      : undefined
  return cellXml(now ?? (look ? {} : undefined), row, column, styles, { look, array, formula })
}

function renamed(xml: string, row: number, column: number): string {
  const name = cellName(row, column)
  const [tag = ''] = /^<c\b[^>]*/.exec(xml) ?? []
  const place = /\sr\s*=\s*(?:"[^"]*"|'[^']*')/
  const named = place.test(tag) ? tag.replace(place, ` r="${name}"`) : tag.replace(/^<c/, `<c r="${name}"`)
  return named + xml.slice(tag.length)
}

function plainAttributes(attributes: string): string {
  return attributes.replace(/\s(r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd()
}

function keptAttributes(attributes: string, before: SheetData, from: number, after: SheetData, row: number): string {
  const kept = plainAttributes(attributes)
  if (rowAttributes(before, from) === rowAttributes(after, row)) return kept
  return kept.replace(/\s(ht|customHeight|hidden)="[^"]*"/g, '') + rowAttributes(after, row)
}
