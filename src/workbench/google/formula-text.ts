import { columnLetters, columnNumber } from './a1-notation'

/** Pieces of a formula: texts and sheet names, references (captured: `$`, letters, `$`, digits), other words such as names of functions. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(.])|[A-Za-z_][\w.]*/g

type Reference = { column: number; row: number; holdColumn: string; holdRow: string }

/** Rewrites the references of a formula, and nothing else. */
function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(pieces, (piece, holdColumn = '', letters?: string, holdRow = '', digits?: string) =>
    letters && digits
      ? rewrite({ column: columnNumber(letters), row: Number(digits) - 1, holdColumn, holdRow })
      : piece,
  )
}

/** A formula as it is stored: with its `=`. An empty text is no formula. */
export function asFormula(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text === '') return null
  return text.startsWith('=') ? text : `=${text}`
}

/** The formula as it reads some rows and columns further: relative references move, `$` holds. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ holdColumn, holdRow, ...from }) => {
    const column = from.column + (holdColumn ? 0 : columns)
    const row = from.row + (holdRow ? 0 : rows)
    return column < 0 || row < 0 ? '#REF!' : `${holdColumn}${columnLetters(column)}${holdRow}${row + 1}`
  })
}

/** A formula with `R[1]C[0]` references, for a cell counted from 0, as A1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(])/gi
  return formula.replace(words, (piece, rowPart?: string, columnPart?: string) => {
    if (rowPart === undefined || columnPart === undefined) return piece
    const down = readStep(rowPart, row)
    const right = readStep(columnPart, column)
    return `${right.hold}${columnLetters(right.index)}${down.hold}${down.index + 1}`
  })
}

/** A formula with A1 references as Google prints it in R1C1: `R[1]C[0]`, never `R[1]C`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (to) => {
    const down = to.holdRow ? to.row + 1 : `[${to.row - row}]`
    const right = to.holdColumn ? to.column + 1 : `[${to.column - column}]`
    return `R${down}C${right}`
  })
}

function readStep(part: string, from: number): { hold: string; index: number } {
  if (part.startsWith('[')) return { hold: '', index: from + Number(part.slice(1, -1)) }
  return part === '' ? { hold: '', index: from } : { hold: '$', index: Number(part) - 1 }
}
