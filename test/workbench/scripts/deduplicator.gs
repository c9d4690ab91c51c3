/** Finds rows that stand twice by name and phone, marks them or takes them out, and says how many. */
function markDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet()
  const rows = sheet.getDataRange().getDisplayValues()
  const seen = new Map()
  const marked = []
  rows.slice(1).forEach((row, index) => {
    const key = [row[0], row[1]]
      .map((text) =>
        text
          .trim()
          .toLowerCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, ''),
      )
      .join('|')
    if (seen.has(key))
      marked.push(`A${index + 2}:${sheet.getRange(1, row.length).getA1Notation().replace('1', '')}${index + 2}`)
    else seen.set(key, index)
  })
  if (marked.length > 0) sheet.getRangeList(marked).setBackground('yellow').setNote('twice').setFontLine('line-through')
  return marked
}

function removeDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet()
  const body = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
  body.trimWhitespace()
  const left = body.removeDuplicates([1, 2])
  sheet.getRange('A1').activate()
  return left.getA1Notation() + ' ' + sheet.getLastRow()
}

function deleteMarkedRows() {
  const sheet = SpreadsheetApp.getActiveSheet()
  let gone = 0
  for (let row = sheet.getLastRow(); row > 1; row--) {
    if (sheet.getRange(row, 1).getBackground() !== '#ffff00') continue
    sheet.deleteRow(row)
    gone++
  }
  return gone
}
