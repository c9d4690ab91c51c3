// What is typed and what is read: facts 34-46, question 7. `expected` is what the workbench answers.

function checksOfValues_() {
  return [
    typed_('V1', '37', 'What do strings become that look like something else?', [
      '0012',
      '2026',
      '3/4',
      'TRUE',
      '12%',
      '2026-10-15',
      '1e3',
    ]),
    typed_('V2', '38, Q7', 'And those that begin with a sign?', ['+57 301', '-x', '@home', '+', '-']),
    typed_('V3', '40', 'With an apostrophe before them?', ["'0012", "'=1+1", "'+57 301", "''x", "'"]),
    {
      id: 'V4',
      fact: '41, Q7',
      question: 'In a column of texts (format @), what is still changed?',
      expected: ['0012', '3/4', 'TRUE', '+57', '-x', '@home', '2', 'x'],
      look: (sheet) => {
        var texts = ['0012', '3/4', 'TRUE', '+57', '-x', '@home', '=1+1', "'x"]
        var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@')
        range.setValues(texts.map((text) => [text]))
        return range.getValues().map((row) => row[0])
      },
    },
    {
      id: 'V5',
      fact: '41, Q7',
      question: 'Format @ and an apostrophe: is everything what it was?',
      expected: true,
      look: (sheet) => {
        var texts = ['0012', '=1+1', '+57', '-x', '@home', "'x", "''", '\tx', 'TRUE', '#REF!', ' =x']
        var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@')
        range.setValues(texts.map((text) => ["'" + text]))
        return range.getValues().every((row, index) => row[0] === texts[index])
      },
    },
    {
      id: 'V6',
      fact: '36',
      question: 'A number in a column of dates: what is read?',
      expected: 'date 1900-01-01T00:00',
      look: (sheet) => sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(2).getValue(),
    },
    {
      id: 'V7',
      fact: '42',
      question: 'null and undefined in setValues: do they empty the cell?',
      expected: ['', ''],
      look: (sheet) => {
        var range = sheet.getRange('A1:B1').setValues([['x', 'y']])
        return range.setValues([[null, undefined]]).getValues()[0]
      },
    },
    message_(
      'V8',
      '43',
      'Which words when rows do not match?',
      'throws: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      (sheet) => sheet.getRange('A1').setValues([[1], [2]]),
    ),
    message_(
      'V9',
      '31',
      'More than 50,000 characters?',
      'throws: Your input contains more than the maximum of 50000 characters in a single cell.',
      (sheet) => sheet.getRange('A1').setValue(new Array(50002).join('x')).getValue().length,
    ),
    {
      id: 'V10',
      fact: '35',
      question: 'Are days Dates of the script (instanceof), and booleans shown as TRUE?',
      expected: [true, 'TRUE'],
      look: (sheet) => {
        sheet.getRange('A1:B1').setValues([['2026-10-15', true]])
        return [sheet.getRange('A1').getValue() instanceof Date, sheet.getRange('B1').getDisplayValue()]
      },
    },
    {
      id: 'V11',
      fact: '63',
      question: 'Where does appendRow write below a formula that gives ""?',
      expected: 3,
      look: (sheet) => {
        sheet.getRange('A1').setValue('x')
        sheet.getRange('A2').setFormula('=""')
        return sheet.appendRow(['y']).getLastRow()
      },
    },
    {
      id: 'V12',
      fact: '102',
      question: 'Do members of enums have name() and ordinal()?',
      expected: ['function', 'function', 'OVERFLOW'],
      look: () => {
        var member = SpreadsheetApp.WrapStrategy.OVERFLOW
        return [typeof member.name, typeof member.ordinal, String(member)]
      },
    },
    {
      id: 'V13',
      fact: '',
      question: 'Which of these has the server: URL, TextEncoder, Intl, setTimeout, structuredClone?',
      expected: ['undefined', 'undefined', 'object', 'undefined', 'undefined'],
      look: () => [typeof URL, typeof TextEncoder, typeof Intl, typeof setTimeout, typeof structuredClone],
    },
    {
      id: 'V14',
      fact: '',
      question: 'How does Intl write 1234.5 in French here?',
      look: () => new Intl.NumberFormat('fr-FR').format(1234.5),
    },
  ]
}

/** Strings written as they are: what the workbench reads stands in expected.gs. */
function typed_(id, fact, question, texts) {
  return {
    id: id,
    fact: fact,
    question: question + ' ' + JSON.stringify(texts),
    expected: EXPECTED_TYPED[id],
    look: (sheet) => {
      var range = sheet.getRange(1, 1, texts.length, 1)
      range.setValues(texts.map((text) => [text]))
      return range.getValues().map((row) => row[0])
    },
  }
}

function message_(id, fact, question, expected, look) {
  return { id: id, fact: fact, question: question, expected: expected, look: look }
}
