// Formats, rules, protections, charts, pages: facts 64-101, 112, question 3. `expected` is what the workbench answers.

function checksOfLooks_() {
  return [
    {
      id: 'L1',
      fact: '78',
      question: 'What does Sheet.clear() leave: the note, the rule?',
      expected: ['', 'n', true],
      look: (sheet) => {
        var cell = sheet.getRange('A1').setValue('x').setNote('n')
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build())
        sheet.clear()
        return [cell.getValue(), cell.getNote(), cell.getDataValidation() !== null]
      },
    },
    message_(
      'L2',
      '90, 91',
      'Does a rule that rejects stop a script?',
      'throws: The data you entered in cell A1 violates the data validation rules set on this cell.',
      (sheet) => {
        var cell = sheet.getRange('A1')
        cell.setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).setAllowInvalid(false).build(),
        )
        cell.setValue('y')
        SpreadsheetApp.flush()
        return cell.getValue()
      },
    ),
    {
      id: 'L3',
      fact: '91',
      question: 'And one that only warns?',
      expected: 'y',
      look: (sheet) => {
        var cell = sheet.getRange('A1')
        cell.setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).setAllowInvalid(true).build(),
        )
        return cell.setValue('y').getValue()
      },
    },
    {
      id: 'L4',
      fact: '92',
      question: 'How is a rule of colour read back?',
      expected: ['TEXT_EQUAL_TO', ['x'], 'A1:A5'],
      look: (sheet) => {
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextEqualTo('x')
            .setBackground('#FF0000')
            .setRanges([sheet.getRange('A1:A5')])
            .build(),
        ])
        var rule = sheet.getConditionalFormatRules()[0]
        var when = rule.getBooleanCondition()
        return [String(when.getCriteriaType()), when.getCriteriaValues(), rule.getRanges()[0].getA1Notation()]
      },
    },
    {
      id: 'L5',
      fact: '93',
      question: 'May the owner edit what a new protection covers, and who is listed?',
      expected: [true],
      look: (sheet) => {
        var protection = sheet.getRange('A1').protect()
        return [protection.canEdit()]
      },
    },
    {
      id: 'L6',
      fact: '26',
      question: 'A second filter on a tab?',
      expected: "throws: You can't create a filter in a sheet that already has a filter.",
      look: (sheet) => {
        sheet.getRange('A1:B2').setValues([
          ['a', 'b'],
          [1, 2],
        ])
        sheet.getRange('A1:B2').createFilter()
        sheet.getRange('A1:B2').createFilter()
        return 'made'
      },
    },
    {
      id: 'L7',
      fact: '',
      question: 'Are rows hidden by a filter given by getValues, and written by setValues?',
      expected: [3, 'z'],
      look: (sheet) => {
        sheet.getRange('A1:A3').setValues([['h'], ['x'], ['y']])
        sheet
          .getRange('A1:A3')
          .createFilter()
          .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['y']).build())
        sheet.getRange('A3').setValue('z')
        return [sheet.getRange('A1:A3').getValues().length, sheet.getRange('A3').getValue()]
      },
    },
    {
      id: 'L8',
      fact: '99',
      question: 'A stacked bar chart with colours: is it made, and found by its title?',
      expected: [1, 't'],
      look: (sheet) => {
        sheet.getRange('A1:C2').setValues([
          ['o', 'applied', 'not yet'],
          ['x', 1, 2],
        ])
        var chart = sheet
          .newChart()
          .asBarChart()
          .addRange(sheet.getRange('A1:C2'))
          .setNumHeaders(1)
          .setStacked()
          .setColors(['#2e7d4f', '#c4532f'])
          .setTitle('t')
          .setPosition(4, 1, 0, 0)
          .build()
        sheet.insertChart(chart)
        return [sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title')]
      },
    },
    {
      id: 'L9',
      fact: 'Q3',
      question: 'Does getAs("application/pdf") of the file work with these two scopes? First letters of what comes:',
      look: (sheet, spreadsheet) => {
        sheet.getRange('A1').setValue('x')
        SpreadsheetApp.flush()
        return spreadsheet.getAs('application/pdf').getDataAsString().slice(0, 5)
      },
    },
    {
      id: 'L10',
      fact: '112',
      question: 'What does appendUntrusted make of < > & " \'?',
      expected: '&lt;&gt;&amp;&quot;&#39;',
      look: () => HtmlService.createHtmlOutput().appendUntrusted('<>&"\'').getContent(),
    },
    {
      id: 'L11',
      fact: '52',
      question: 'In a merged cell: what do the other cells say, and what becomes of a value written into one?',
      expected: ['x', '', ''],
      look: (sheet) => {
        sheet.getRange('A1').setValue('x')
        sheet.getRange('A1:B1').merge()
        sheet.getRange('B1').setValue('y')
        return [
          sheet.getRange('A1').getValue(),
          sheet.getRange('B1').getValue(),
          sheet.getRange('B1').getDisplayValue(),
        ]
      },
    },
    {
      id: 'L12',
      fact: '82',
      question: 'How deep do row groups go?',
      look: (sheet) => {
        for (let depth = 1; depth <= 9; depth++) {
          try {
            sheet.getRange('2:3').shiftRowGroupDepth(1)
          } catch (error) {
            return 'throws at ' + depth
          }
        }
        return 'nine deep'
      },
    },
  ]
}
