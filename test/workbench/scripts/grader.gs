/** Grades answers against the first row, which is the key; adds a score, a rank and the share of right answers, in R1C1. */
const FIRST = 2

function grade() {
  const sheet = SpreadsheetApp.getActiveSheet()
  const [header, key, ...answers] = sheet.getDataRange().getValues()
  const questions = header.length - 1
  const scores = answers.map(([, ...given]) => given.filter((answer, place) => same_(answer, key[place + 1])).length)
  const column = header.length + 1
  sheet
    .getRange(1, column, 1, 3)
    .setValues([['Score', 'Percent', 'Rank']])
    .setFontStyle('italic')
  sheet.getRange(3, column, scores.length, 1).setValues(scores.map((score) => [score]))
  sheet
    .getRange(3, column + 1, scores.length, 1)
    .setFormulaR1C1(`=R[0]C[-1]/${questions}`)
    .setNumberFormat('0%')
  sheet
    .getRange(3, column + 2, scores.length, 1)
    .setFormulaR1C1(`=RANK(R[0]C[-2],R3C${column}:R${scores.length + 2}C${column})`)
  const percent = sheet.getRange(3, column + 1, scores.length, 1)
  const rules = sheet.getConditionalFormatRules()
  rules.push(
    SpreadsheetApp.newConditionalFormatRule()
      .whenNumberLessThan(0.5)
      .setBackground('#f4cccc')
      .setRanges([percent])
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThanOrEqualTo(0.5)
      .setFontColor('green')
      .setRanges([percent])
      .build(),
  )
  sheet.setConditionalFormatRules(rules)
  markWrong_(sheet, key, answers)
  sheet.getRange(1, column).setNote(`Key of ${questions} questions`)
  return sheet.getRange(3, column, scores.length, 3).getDisplayValues()
}

function same_(one, other) {
  return String(one).trim().toLowerCase() === String(other).trim().toLowerCase()
}

function markWrong_(sheet, key, answers) {
  const colors = answers.map((row) =>
    row.map((answer, place) => (place === 0 || same_(answer, key[place]) ? null : 'red')),
  )
  sheet.getRange(FIRST + 1, 1, answers.length, key.length).setFontColors(colors)
}
