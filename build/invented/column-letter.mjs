/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetter(column) {
  return (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
