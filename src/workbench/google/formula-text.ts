import { columnLetters, columnNumber } from './a1-notation'

/** Words of a formula in which a reference may stand, and the texts and sheet names in which none may. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?\d+(?![\w(.])|[A-Za-z_][\w.]*/g
const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/

/** A formula as it is stored: with its `=`. An empty text is no formula. */
export function asFormula(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text === '') return null
  return text.startsWith('=') ? text : `=${text}`
}

/** The formula as it reads some rows and columns further: relative references move, `$` holds. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return formula.replace(pieces, (piece) => {
    const [, holdColumn, letters, holdRow, digits] = reference.exec(piece) ?? []
    if (!letters || !digits) return piece
    const column = columnNumber(letters) + (holdColumn ? 0 : columns)
    const row = Number(digits) + (holdRow ? 0 : rows)
    return column < 0 || row < 1 ? '#REF!' : `${holdColumn}${columnLetters(column)}${holdRow}${row}`
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
  return formula.replace(pieces, (piece) => {
    const [, holdColumn, letters, holdRow, digits] = reference.exec(piece) ?? []
    if (!letters || !digits) return piece
    const down = Number(digits) - 1
    const right = columnNumber(letters)
    return `R${holdRow ? down + 1 : `[${down - row}]`}C${holdColumn ? right + 1 : `[${right - column}]`}`
  })
}

function readStep(part: string, from: number): { hold: string; index: number } {
  if (part.startsWith('[')) return { hold: '', index: from + Number(part.slice(1, -1)) }
  return part === '' ? { hold: '', index: from } : { hold: '$', index: Number(part) - 1 }
}
