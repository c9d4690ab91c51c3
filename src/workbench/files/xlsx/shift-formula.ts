import { columnIndex, columnLetters } from './references'

/** Texts, quoted sheet names, brackets of tables; then words, of which cells, whole columns and whole rows are moved. */
const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!])|\$?\d+:\$?\d+(?![\w.(!])|[$\w.\u00a1-\uffff]+[!(]?/gi

const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i
const columns = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i
const rows = /^(\$?)(\d+):(\$?)(\d+)$/

/** A formula as it reads when it is filled `down` rows and `right` columns further; what falls out of the sheet is `#REF!`. */
export function shiftFormula(formula: string, down: number, right: number): string {
  const row = (fixed: string, number: string) => place(fixed, Number(number), down, String)
  const column = (fixed: string, letters: string) =>
    place(fixed, columnIndex(letters.toUpperCase()) + 1, right, (number) => columnLetters(number - 1))
  return formula.replace(words, (word) => {
    const one = cell.exec(word)
    if (one) return joined(column(one[1]!, one[2]!), row(one[3]!, one[4]!), '')
    const wide = columns.exec(word)
    if (wide) return joined(column(wide[1]!, wide[2]!), column(wide[3]!, wide[4]!), ':')
    const high = rows.exec(word)
    return high ? joined(row(high[1]!, high[2]!), row(high[3]!, high[4]!), ':') : word
  })
}

function place(fixed: string, number: number, by: number, write: (number: number) => string): string | null {
  const moved = fixed ? number : number + by
  return moved < 1 ? null : fixed + write(moved)
}

function joined(first: string | null, second: string | null, sign: string): string {
  return first === null || second === null ? '#REF!' : first + sign + second
}
