import type { SheetData } from '../../workbook/data'
import { withAttribute } from './change-look'
import type { Shift } from './line-shift'
import { columnTag } from './write-rules'
import { readAttribute } from './xml-text'

/** The columns of a part with what changed: their widths, which are hidden; their looks move along. */
export function patchColumns(xml: string, before: SheetData, after: SheetData, { columns }: Shift): string {
  const tags = [...xml.matchAll(/<col\b[^>]*>/g)].map(([tag]) => ({
    first: Number(readAttribute(tag, 'min')) - 1,
    last: Number(readAttribute(tag, 'max')) - 1,
    bare: withAttribute(withAttribute(tag, 'min', null), 'max', null),
  }))
  const runs = new Runs()
  for (let column = 0; column < after.columnCount; column++) {
    const from = columns[column] ?? -1
    const old = tags.find(({ first, last }) => from !== -1 && first <= from && from <= last)?.bare
    const same =
      before.columnWidths[from] === after.columnWidths[column] &&
      before.hiddenColumns.includes(from) === after.hiddenColumns.includes(column)
    runs.add(column, column, same && from !== -1 ? old : columnTag(after, column, old))
  }
  const grown = after.columnCount - before.columnCount
  for (const { first, last, bare } of tags) {
    const start = Math.max(first, before.columnCount)
    if (last >= start) runs.add(start + grown, Math.min(last + grown, 16_383), bare)
  }
  return runs.xml()
}

/** Columns one after another that say the same are one element. */
class Runs {
  private readonly runs: { first: number; last: number; bare: string }[] = []

  add(first: number, last: number, bare: string | undefined): void {
    if (bare === undefined || last < first) return
    const open = this.runs.at(-1)
    if (open?.bare === bare && open.last === first - 1) open.last = last
    else this.runs.push({ first, last, bare })
  }

  xml(): string {
    if (this.runs.length === 0) return ''
    const cols = this.runs.map(({ first, last, bare }) =>
      bare.replace(/^<col/, `<col min="${first + 1}" max="${last + 1}"`),
    )
    return `<cols>${cols.join('')}</cols>`
  }
}
