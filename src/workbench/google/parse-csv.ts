/** The rows of a text with separated values; a value in quotes may hold the separator, new lines, and quotes written twice. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]]
  let value = ''
  let isQuoted = false
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]!
    if (isQuoted) {
      if (sign !== '"') value += sign
      else if (text[place + 1] === '"') {
        value += '"'
        place++
      } else isQuoted = false
    } else if (sign === '"' && value === '') isQuoted = true
    else if (sign === separator || sign === '\n') {
      rows[rows.length - 1]!.push(value)
      value = ''
      if (sign === '\n') rows.push([])
    } else if (sign !== '\r') value += sign
  }
  const last = rows[rows.length - 1]!
  if (value !== '' || last.length > 0) last.push(value)
  else rows.pop()
  return rows
}
