/** A report: amounts by group and month in a tab of its own, with banding, a title over merged cells, protection and a chart. */
function buildReport() {
  const ss = SpreadsheetApp.getActive()
  const source = ss.getSheets()[0]
  const zone = ss.getSpreadsheetTimeZone()
  const day = (value) => (value instanceof Date ? value : Utilities.parseDate(value, zone, 'dd/MM/yyyy'))
  const rows = source
    .getDataRange()
    .getValues()
    .slice(1)
    .map(([group, date, amount]) => [group, day(date), Number(amount)])
  const months = [...new Set(rows.map((row) => Utilities.formatDate(row[1], zone, 'yyyy-MM')))].sort()
  const groups = [...new Set(rows.map((row) => row[0]))].sort()
  const sum = (group, month) =>
    rows
      .filter((row) => row[0] === group && Utilities.formatDate(row[1], zone, 'yyyy-MM') === month)
      .reduce((all, row) => all + row[2], 0)
  const report = ss.insertSheet('Report', 0, { template: source })
  report.clear().clearNotes()
  report
    .getRange(1, 1, 1, months.length + 2)
    .merge()
    .setValue('Amounts')
    .setFontSize(16)
    .setHorizontalAlignment('center')
  const table = [
    ['Group', ...months, 'Total'],
    ...groups.map((group) => [group, ...months.map((month) => sum(group, month)), '']),
  ]
  const range = report.getRange(2, 1, table.length, months.length + 2)
  range
    .setNumberFormat('@')
    .offset(1, 1, groups.length, months.length + 1)
    .setNumberFormat('#,##0')
  range.setValues(table)
  report.getRange(3, months.length + 2, groups.length, 1).setFormulaR1C1(`=SUM(R[0]C[-${months.length}]:R[0]C[-1])`)
  const banding = range.applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, false)
  banding.setHeaderRowColor('#274e13')
  range.offset(0, 0, 1).setFontColor('white').setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
  report.setRowHeight(2, 40).setFrozenRows(2)
  report
    .protect()
    .setDescription('Made by a script')
    .setUnprotectedRanges([report.getRange('A1')])
    .setWarningOnly(true)
  ss.setNamedRange('ReportTable', range)
  const chart = report
    .newChart()
    .asColumnChart()
    .addRange(report.getRange(2, 1, table.length, months.length + 1))
    .setStacked()
    .setNumHeaders(1)
    .setPosition(table.length + 4, 1, 10, 10)
    .build()
  report.insertChart(chart)
  report.updateChart(report.getCharts()[0].modify().setOption('title', 'By month').build())
  const pdf = ss.getAs('application/pdf').setName('report.pdf')
  MailApp.sendEmail({ to: 'team@example.org', subject: 'Report', body: 'Attached.', attachments: [pdf] })
  DriveApp.createFolder('Reports').createFile(pdf)
  return report.getRange(2, 1, table.length, months.length + 2).getDisplayValues()
}
