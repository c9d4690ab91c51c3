import type { Zone } from '../../workbook/data'

/** The letters of a column, from 0: `AB` for 27. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26))
}

/** The column of its letters, from 0. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** `B3` for a row and column from 0. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1)
}

/** `A1:B3`, or `A1` for one cell. */
export function zoneName({ top, left, bottom, right }: Zone, fixed = false): string {
  const name = (row: number, column: number) => (fixed ? `$${columnLetters(column)}$${row + 1}` : cellName(row, column))
  return top === bottom && left === right ? name(top, left) : `${name(top, left)}:${name(bottom, right)}`
}

/** The zone of `A1:B3`, `$A$1`; null for anything else. Whole columns and rows end where .xlsx ends. */
export function readZone(text: string): Zone | null {
  const plain = text.replace(/\$/g, '')
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(plain)
  if (cells) {
    const [, left, top, right, bottom] = cells
    return {
      top: Number(top) - 1,
      left: columnIndex(left!),
      bottom: Number(bottom ?? top) - 1,
      right: columnIndex(right ?? left!),
    }
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain)
  return columns ? { top: 0, left: columnIndex(columns[1]!), bottom: 1_048_575, right: columnIndex(columns[2]!) } : null
}

/** The zones of `A1:B3 D4`; what is no zone is left out. */
export function readZones(text: string): Zone[] {
  return text.split(/\s+/).flatMap((range) => {
    const zone = readZone(range)
    return zone ? [zone] : []
  })
}
