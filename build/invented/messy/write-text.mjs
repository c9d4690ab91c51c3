/** Rows as a .csv or .tsv in the bytes a program would have written: separator, byte-order mark, line ends, encoding. */
export function writeText(rows, { separator, mark = false, encoding = 'utf8', lineEnd = '\r\n' }) {
  const field = (value) => {
    const text = String(value ?? '')
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const text = rows.map((row) => row.map(field).join(separator)).join(lineEnd) + lineEnd
  // Of Windows-1252, only what Latin-1 has too stands in the samples.
  return Buffer.from((mark ? '\ufeff' : '') + text, encoding)
}
