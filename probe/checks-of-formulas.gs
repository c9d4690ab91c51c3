// Question 5: formulas with ";" and English names in the locales teams use.

function checksOfFormulas_() {
  return ['en_US', 'en_GB', 'fr_FR', 'it_IT', 'es_ES', 'es_PE', 'pt_BR'].map((locale) => ({
    id: 'F-' + locale,
    fact: 'Q5',
    question: 'In ' + locale + ': are ";" and English names taken, and dates compared?',
    expected: [0.5, 'yes', 2],
    look: (sheet, spreadsheet) => {
      var before = spreadsheet.getSpreadsheetLocale()
      try {
        spreadsheet.setSpreadsheetLocale(locale)
        sheet
          .getRange('A1:A3')
          .setFormulas([
            ['=IF(1=1;5/10;0)'],
            ['=IF(AND(TODAY()>DATE(2020;1;1);"x"<>"");"yes";"no")'],
            ['=COUNTIF(B1:B3;"x")'],
          ])
        sheet.getRange('B1:B3').setValues([['x'], ['y'], ['x']])
        SpreadsheetApp.flush()
        return sheet
          .getRange('A1:A3')
          .getValues()
          .map((row) => row[0])
      } finally {
        spreadsheet.setSpreadsheetLocale(before)
      }
    },
  }))
}
