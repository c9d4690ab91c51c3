import type { CellData, SheetData, WorkbookData } from '../../src/workbench/workbook/data'
import { computedKeys, type GroundSheet, slipKeys } from './ground'

/** What a row shows that must not change: one text a cell, '' for cells that hold and show nothing. */
export type RowPicture = string[]

/** The id that stands in a row, or ''. */
export function idIn(known: GroundSheet, sheet: SheetData, row: number): string {
  return textIn(known, sheet, row, 'id').toUpperCase()
}

/** The text below a key in a row, or ''. */
export function textIn(known: GroundSheet, sheet: SheetData, row: number, key: string): string {
  const cell = sheet.cells[row]?.[known.keys.indexOf(key)]
  return cell === undefined || typeof cell.value === 'object' ? '' : String(cell.value ?? '')
}

/** Is the row one that Suivi computes cells of? */
export function isOurs(known: GroundSheet, sheet: SheetData, row: number): boolean {
  if (row <= known.headerRow || known.kind === 'plain') return false
  if (known.kind === 'visits') return textIn(known, sheet, row, 'item') !== ''
  if (known.kind === 'team') return textIn(known, sheet, row, 'name') !== ''
  return idIn(known, sheet, row) !== ''
}

/** Every row of a sheet as a picture, with what Suivi computes left out of the rows that are `ours`. */
export function pictureRows(known: GroundSheet, sheet: SheetData, ours: (row: number) => boolean): RowPicture[] {
  const computed = computedKeys[known.kind]
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const cells = Array.from(sheet.cells[row] ?? [])
    const free = ours(row)
    return cells.map((cell, column) => {
      const key = known.keys[column]
      const masked =
        free && key != null && (computed.includes(key) || (known.kind === 'followUp' && slipKeys.includes(key)))
      return pictureCell(cell, masked)
    })
  }).map(withoutEnd)
}

/** What stands in the slip of a row. */
export function slipIn(known: GroundSheet, sheet: SheetData, row: number): Record<string, string> {
  const slip: Record<string, string> = {}
  for (const key of slipKeys) {
    const column = known.keys.indexOf(key)
    if (column !== -1) slip[key] = pictureCell(sheet.cells[row]?.[column], false).replace(/ ?\{.*$/s, '')
  }
  return slip
}

/** Value or formula, colours and note of a cell. Numbers within formulas are left out: rows put in above move what they speak of. */
function pictureCell(cell: CellData | undefined, masked: boolean): string {
  if (!cell) return ''
  const { value, formula, note, style } = cell
  const content = masked ? '' : formula ? formula.replace(/\d+/g, '#') : JSON.stringify(value ?? '')
  const looks = [style?.background, style?.bold, style?.numberFormat, style?.color].map((look) => look ?? '').join(' ')
  const picture = `${content === '""' ? '' : content} {${looks}} ${note ?? ''}`
  return picture.trim() === '{   }' ? '' : picture
}

function withoutEnd(picture: RowPicture): RowPicture {
  let end = picture.length
  while (end > 0 && picture[end - 1] === '') end--
  return picture.slice(0, end)
}

/** Every cell whose value differs, as a sentence; hidden tabs count. */
export function differences(before: WorkbookData, after: WorkbookData): string[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id)
    return sheet.cells.flatMap((cells, row) =>
      Array.from(cells ?? []).flatMap((cell, column) => {
        const [was, is] = [old?.cells[row]?.[column], cell].map((each) =>
          JSON.stringify(each?.formula ?? each?.value ?? ''),
        )
        return was === is ? [] : [`${sheet.name}, row ${row + 1}, column ${column + 1}: ${was} is now ${is}`]
      }),
    )
  })
}
