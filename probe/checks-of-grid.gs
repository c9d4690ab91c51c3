// Tabs, rows, names: facts 4-28, and what is not said anywhere. `expected` is what the workbench answers.

function checksOfGrid_() {
  return [
    {
      id: 'G1',
      fact: '7',
      question: 'Is a tab found whatever the case of its name?',
      expected: false,
      look: (sheet, spreadsheet) => spreadsheet.getSheetByName(sheet.getName().toUpperCase()) !== null,
    },
    message_(
      'G2',
      '6',
      'A name that is taken, in another case?',
      'throws: A sheet with the name "SUIVI PROBE G2" already exists. Please enter another name.',
      (sheet, spreadsheet) => spreadsheet.insertSheet(sheet.getName().toUpperCase()).getName(),
    ),
    message_(
      'G3',
      'open',
      'A name of 101 characters?',
      undefined,
      (sheet) => sheet.setName(TAB + new Array(101).join('x')).getName().length,
    ),
    message_('G4', 'open', 'A name with [ ] * ? / \\ and a colon?', undefined, (sheet) =>
      sheet.setName(TAB + '[a]*?/\\:').getName(),
    ),
    message_(
      'G5',
      '15',
      'Is a range beyond the grid refused when it is asked for, or when it is read?',
      'refused when read: The coordinates of the range are outside the dimensions of the sheet.',
      (sheet) => {
        var range
        try {
          range = sheet.getRange(5000, 1)
        } catch (error) {
          return 'refused when asked for: ' + error.message
        }
        try {
          range.getValue()
        } catch (error) {
          return 'refused when read: ' + error.message
        }
        return 'not refused'
      },
    ),
    {
      id: 'G6',
      fact: '16',
      question: 'Does setValues below the last row make the grid grow?',
      expected: [true, 'x'],
      look: (sheet) => {
        var before = sheet.getMaxRows()
        sheet.getRange(before + 2, 1).setValues([['x']])
        return [sheet.getMaxRows() === before + 2, sheet.getRange(before + 2, 1).getValue()]
      },
    },
    message_('G7', 'open', 'Which words for a range that is none?', 'throws: Range not found', (sheet) =>
      sheet.getRange('no range').getA1Notation(),
    ),
    {
      id: 'G8',
      fact: '',
      question: 'A row inserted after another: does it take its format, its rule, its height? And its note?',
      expected: ['#ffff00', true, true, ''],
      look: (sheet) => {
        var cell = sheet.getRange('A2').setValue('x').setBackground('#ffff00').setNote('n')
        cell.setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y'], true).setAllowInvalid(true).build(),
        )
        sheet.setRowHeight(2, 40).insertRowsAfter(2, 1)
        var below = sheet.getRange('A3')
        return [
          below.getBackground(),
          below.getDataValidation() !== null,
          sheet.getRowHeight(3) === 40,
          below.getNote(),
        ]
      },
    },
    {
      id: 'G9',
      fact: '',
      question: 'Does a tab copied with copyTo keep its rules, colours, hidden columns, frozen rows and widths?',
      expected: [true, 1, true, 1, 77],
      look: (sheet, spreadsheet) => {
        sheet
          .getRange('A2')
          .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build())
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextEqualTo('x')
            .setBackground('#ff0000')
            .setRanges([sheet.getRange('A2:A9')])
            .build(),
        ])
        sheet.hideColumns(3)
        sheet.setFrozenRows(1)
        sheet.setColumnWidth(2, 77)
        var copy = sheet.copyTo(spreadsheet).setName(TAB + 'copy')
        return [
          copy.getRange('A2').getDataValidation() !== null,
          copy.getConditionalFormatRules().length,
          copy.isColumnHiddenByUser(3),
          copy.getFrozenRows(),
          copy.getColumnWidth(2),
        ]
      },
    },
    {
      id: 'G10',
      fact: '',
      question: 'Do rules of colour and drop-downs grow with rows inserted inside them?',
      expected: ['A2:A11', true],
      look: (sheet) => {
        var rule = SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build()
        sheet.getRange('A2:A10').setDataValidation(rule)
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextEqualTo('x')
            .setBackground('#ff0000')
            .setRanges([sheet.getRange('A2:A10')])
            .build(),
        ])
        sheet.insertRowsAfter(5, 1)
        return [
          sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
          sheet.getRange('A6').getDataValidation() !== null,
        ]
      },
    },
    {
      id: 'G11',
      fact: '97, 98',
      question: 'Is metadata of a tab found again by one search, and not by that of a cell?',
      expected: [1, 0],
      look: (sheet, spreadsheet) => {
        sheet.addDeveloperMetadata('suivi-probe', 'tab')
        return [
          spreadsheet.createDeveloperMetadataFinder().withKey('suivi-probe').find().length,
          sheet.getRange('A1').getDeveloperMetadata().length,
        ]
      },
    },
    {
      id: 'G12',
      fact: '107',
      question: 'Is the document lock given to who holds it, and there in a bound script?',
      expected: [true, true],
      look: () => {
        var lock = LockService.getDocumentLock()
        var first = lock.tryLock(0)
        var again = lock.tryLock(0)
        lock.releaseLock()
        return [first, again]
      },
    },
    {
      id: 'G13',
      fact: '5',
      question: 'After insertSheet, which tab is active, and where does it stand?',
      expected: [true, true],
      look: (sheet, spreadsheet) => {
        var made = spreadsheet.insertSheet(TAB + 'new')
        return [spreadsheet.getActiveSheet().getName() === made.getName(), made.getIndex() === sheet.getIndex() + 1]
      },
    },
  ]
}
