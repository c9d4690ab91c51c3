import type { OpenSides } from './classes'

/** A rectangle as it was written: sides that were left open are null. Rows and columns count from 0. */
export interface WrittenZone {
  /** The sheet named before `!`; null when none was. */
  sheetName: string | null
  top: number | null
  left: number | null
  bottom: number | null
  right: number | null
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** 0 for `A`, 26 for `AA`. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** Reads `B2`, `$b$2:C5`, `D:F`, `5:7`, `A2:A`, `R2C2:R4C5`, each with or without `Sheet!`. Null when it is none of these. */
export function parseNotation(notation: string): WrittenZone | null {
  const { sheetName, cells } = splitSheetName(notation.trim())
  const corners = cells.replace(/\$/g, '').toUpperCase().split(':')
  if (corners.length > 2) return null
  const first = parseR1C1(corners[0]!) ?? parseA1(corners[0]!)
  const last = corners.length === 1 ? first : (parseR1C1(corners[1]!) ?? parseA1(corners[1]!))
  if (!first || !last) return null
  const alone = corners.length === 1
  if (alone && (first.row === null || first.column === null)) return null
  return { sheetName, ...joinCorners(first, last) }
}

interface Corner {
  row: number | null
  column: number | null
}

function splitSheetName(notation: string): { sheetName: string | null; cells: string } {
  const mark = notation.lastIndexOf('!')
  if (mark < 0) return { sheetName: null, cells: notation }
  const written = notation.slice(0, mark)
  const quoted = /^'(.*)'$/.exec(written)
  const name = quoted ? quoted[1]!.replace(/''/g, "'") : written
  return { sheetName: name === '' ? null : name, cells: notation.slice(mark + 1) }
}

function parseA1(corner: string): Corner | null {
  const [, letters, digits] = /^([A-Z]{1,3})?(\d+)?$/.exec(corner) ?? []
  if (!letters && !digits) return null
  if (digits && Number(digits) === 0) return null
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnNumber(letters) : null }
}

function parseR1C1(corner: string): Corner | null {
  const [, row, column] = /^R(\d+)C(\d+)$/.exec(corner) ?? []
  if (!row || !column || Number(row) === 0 || Number(column) === 0) return null
  return { row: Number(row) - 1, column: Number(column) - 1 }
}

/** `A2:A` has a first row and no last one; `5:2` and `C5:B2` are put right. */
function joinCorners(first: Corner, last: Corner): Omit<WrittenZone, 'sheetName'> {
  const [top, bottom] = inOrder(first.row, last.row)
  const [left, right] = inOrder(first.column, last.column)
  return { top, bottom, left, right }
}

function inOrder(one: number | null, other: number | null): [number | null, number | null] {
  if (one !== null && other !== null) return one <= other ? [one, other] : [other, one]
  return [one ?? other, null]
}

/** Prints a rectangle as Google does: open sides stay open, one cell is one corner. */
export function printNotation(
  zone: { top: number; left: number; bottom: number; right: number },
  open: OpenSides = {},
): string {
  const allRows = open.top && open.bottom
  const allColumns = open.left && open.right
  if (allRows && allColumns) return ''
  const first = (allColumns ? '' : columnLetters(zone.left)) + (allRows ? '' : zone.top + 1)
  const last = (open.right ? '' : columnLetters(zone.right)) + (open.bottom ? '' : zone.bottom + 1)
  const isCell = zone.top === zone.bottom && zone.left === zone.right && Object.keys(open).length === 0
  return isCell ? first : `${first}:${last}`
}
