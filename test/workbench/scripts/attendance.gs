/** Who came how often: a summary tab with live formulas, sorted, with a total, borders and a chart. */
function summarise() {
  var ss = SpreadsheetApp.getActive()
  var source = ss.getSheets()[0]
  var last = source.getLastRow()
  var days = source.getLastColumn() - 1
  ss.setNamedRange('Marks', source.getRange(2, 2, last - 1, days))
  var summary = ss.getSheetByName('Summary') || ss.insertSheet('Summary')
  summary.clear()
  summary.getRange('A1:C1').setValues([['Name', 'Present', 'Rate']])
  for (var row = 2; row <= last; row++) {
    summary.appendRow([
      '=' + q_(source) + 'A' + row,
      '=COUNTIF(' + q_(source) + 'B' + row + ':' + letter_(days + 1) + row + ',"P")',
      '=B' + row + '/' + days,
    ])
  }
  summary.getRange(2, 3, last - 1).setNumberFormat('0.0%')
  var values = summary.getRange(2, 1, last - 1, 3).getValues()
  summary
    .getRange(2, 1, last - 1, 3)
    .setValues(values)
    .sort([{ column: 2, ascending: false }, 1])
  summary
    .getRange(last + 1, 1, 1, 3)
    .setValues([['Total', '=SUM(B2:B' + last + ')', '=AVERAGE(C2:C' + last + ')']])
    .setFontWeight('bold')
  summary
    .getRange(1, 1, last + 1, 3)
    .setBorder(true, true, true, true, false, true, '#999999', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)
  summary.autoResizeColumns(1, 3)
  summary.getCharts().forEach((chart) => {
    summary.removeChart(chart)
  })
  var chart = summary
    .newChart()
    .asBarChart()
    .addRange(summary.getRange(1, 1, last, 2))
    .setTitle('Attendance')
    .setNumHeaders(1)
    .setColors(['#3c78d8'])
    .setPosition(2, 5, 0, 0)
    .setOption('height', 240)
    .build()
  summary.insertChart(chart)
  Logger.log('%d people, %d days', last - 1, days)
  return {
    rows: summary.getDataRange().getDisplayValues(),
    charts: summary.getCharts().length,
    total: ss.getRangeByName('Marks').getNumRows(),
  }
}

function q_(sheet) {
  return "'" + sheet.getName().replace(/'/g, "''") + "'!"
}
function letter_(column) {
  return SpreadsheetApp.getActiveSheet().getRange(1, column).getA1Notation().replace(/\d+/, '')
}
