import { columnLetters } from '../writing/formulas'

/** A cell or a block of cells as people name it: `B2`, `B2:D9`. Rows and columns count from 0. */
export function cellNames(top: number, left: number, bottom = top, right = left): string {
  const first = `${columnLetters(left)}${top + 1}`
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`
}
