import { elementOf, splitElements } from './elements'
import { readRows } from './old-rows'
import { type Package, partText } from './package'

/** Days between the two calendars of .xlsx: files that old programs made count from 1904. */
export function daysBehind(parts: Package): number {
  return /<workbookPr\b[^>]*\sdate1904\s*=\s*["'](1|true)["']/.test(partText(parts, 'xl/workbook.xml') ?? '') ? 1462 : 0
}

/** Is a number shown as a day or a time? */
export function isDay(numberFormat: string | undefined): boolean {
  if (!numberFormat || numberFormat === '@') return false
  return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ''))
}

/** The numbers of days as a sheet's part has them: what a library makes of them loses the first of 1900, and parts of a second. */
export class RawDays {
  private rows: ReturnType<typeof readRows> | null = null

  constructor(
    private readonly parts: Package,
    private readonly path: string,
  ) {}

  /** The number in a cell that holds `day`. */
  read(row: number, column: number, day: Date): number {
    this.rows ??= readRows(elementOf(splitElements(partText(this.parts, this.path) ?? ''), 'sheetData'))
    const raw = /<v>([^<]*)<\/v>/.exec(this.rows.get(row)?.cells.get(column)?.xml ?? '')?.[1]
    const number = raw === undefined || raw.trim() === '' ? Number.NaN : Number(raw)
    if (!Number.isNaN(number)) return number + daysBehind(this.parts)
    return Math.round((day.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9
  }
}
