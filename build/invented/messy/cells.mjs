/** A name as it stands in one cell. */
export const full = ({ first, last }) => `${first} ${last}`
/** A row of a workbook: its empty cells hold nothing. */
const plain = (row) => row.map((cell) => (cell === '' ? null : cell))
/** A tab of a workbook. */
export const tab = (name, rows, more = {}) => ({ name, rows: rows.map(plain), ...more })
