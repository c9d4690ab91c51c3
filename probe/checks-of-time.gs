// Question 10: how long things take. No answer is expected; "milliseconds" and what is seen are the answer.

function checksOfTime_() {
  return [
    time_('T1', '1,200 rows x 12 written and read', (sheet) => {
      var rows = []
      for (let row = 0; row < 1200; row++)
        rows.push(['P' + row, 'Somebody invented', 'Group', 'x', 'Applied', '', '', '', '', '', '2026-10-15', row])
      var range = sheet.getRange(1, 1, 1200, 12)
      return steps_([
        [
          'setValues',
          () => {
            range.setValues(rows)
            SpreadsheetApp.flush()
          },
        ],
        [
          'getValues',
          () => {
            range.getValues()
          },
        ],
        [
          'setBackgrounds',
          () => {
            range.setBackground('#eeeeee')
            SpreadsheetApp.flush()
          },
        ],
        [
          'setDataValidation',
          () => {
            range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build())
            SpreadsheetApp.flush()
          },
        ],
        [
          'one cell, ten times',
          () => {
            for (let index = 1; index <= 10; index++) {
              sheet.getRange(index, 1).setValue('y')
              sheet.getRange(index, 2).getValue()
            }
          },
        ],
      ])
    }),
    time_('T2', 'Five tabs made, copied, protected, deleted', (sheet, spreadsheet) => {
      var made = []
      return steps_([
        [
          'insertSheet x 5',
          () => {
            for (let index = 0; index < 5; index++) made.push(spreadsheet.insertSheet(TAB + 'time ' + index))
            SpreadsheetApp.flush()
          },
        ],
        [
          'copyTo x 5',
          () => {
            for (let index = 0; index < 5; index++) made.push(sheet.copyTo(spreadsheet).setName(TAB + 'copy ' + index))
            SpreadsheetApp.flush()
          },
        ],
        [
          'protect x 5',
          () => {
            made.slice(0, 5).forEach((tab) => {
              tab.protect().setWarningOnly(true)
            })
            SpreadsheetApp.flush()
          },
        ],
        [
          'insertRows x 5',
          () => {
            made.slice(0, 5).forEach((tab) => {
              tab.insertRowsAfter(5, 20)
            })
            SpreadsheetApp.flush()
          },
        ],
        [
          'deleteSheet x 10',
          () => {
            made.forEach((tab) => {
              spreadsheet.deleteSheet(tab)
            })
            SpreadsheetApp.flush()
          },
        ],
      ])
    }),
    time_('T3', 'Small calls', (sheet, spreadsheet) =>
      steps_([
        [
          'getSheets x 10',
          () => {
            for (let index = 0; index < 10; index++) spreadsheet.getSheets()
          },
        ],
        [
          'getName x 10',
          () => {
            for (let index = 0; index < 10; index++) sheet.getName()
          },
        ],
        [
          'getLastRow x 10',
          () => {
            for (let index = 0; index < 10; index++) sheet.getLastRow()
          },
        ],
        [
          'metadata search x 10',
          () => {
            for (let index = 0; index < 10; index++)
              spreadsheet.createDeveloperMetadataFinder().withKey('suivi-probe').find()
          },
        ],
        [
          'property x 10',
          () => {
            for (let index = 0; index < 10; index++)
              PropertiesService.getDocumentProperties().getProperty('suivi-probe')
          },
        ],
        [
          'lock x 10',
          () => {
            for (let index = 0; index < 10; index++) {
              const lock = LockService.getDocumentLock()
              lock.tryLock(1000)
              lock.releaseLock()
            }
          },
        ],
        [
          'flush x 10',
          () => {
            for (let index = 0; index < 10; index++) SpreadsheetApp.flush()
          },
        ],
      ]),
    ),
  ]
}

function time_(id, question, look) {
  return { id: id, fact: 'Q10', question: 'How long: ' + question + '?', look: look }
}

function steps_(steps) {
  return steps.map((step) => {
    var start = Date.now()
    step[1]()
    return step[0] + ': ' + (Date.now() - start) + ' ms'
  })
}
