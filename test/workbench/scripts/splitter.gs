/** Splits the first sheet by a column: a tab for each value, with the header, its looks and widths; run again, the tabs are made anew. */
function splitByColumn(column) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  var source = spreadsheet.getSheets()[0]
  source
    .getRange(1, 1, 1, source.getLastColumn())
    .setFontWeight('bold')
    .setBackground('#d9ead3')
    .setHorizontalAlignment('center')
  source.setColumnWidth(1, 180)
  var values = source.getDataRange().getValues()
  var header = values.shift()
  var groups = {}
  values.forEach((row) => {
    var key = String(row[column - 1]).trim() || 'blank'
    ;(groups[key] = groups[key] || []).push(row)
  })
  Object.keys(groups)
    .sort()
    .forEach((key) => {
      var old = spreadsheet.getSheetByName(key)
      if (old) spreadsheet.deleteSheet(old)
      var sheet = spreadsheet.insertSheet(key, spreadsheet.getNumSheets())
      source.getRange(1, 1, 1, header.length).copyTo(sheet.getRange(1, 1))
      source
        .getRange(1, 1, 1, header.length)
        .copyTo(sheet.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false)
      sheet.getRange(2, 1, groups[key].length, header.length).setValues(groups[key])
      sheet.setFrozenRows(1)
      sheet.setTabColor('#38761d')
      if (sheet.getMaxColumns() > header.length) {
        sheet.deleteColumns(header.length + 1, sheet.getMaxColumns() - header.length)
      }
    })
  spreadsheet.setActiveSheet(source)
  SpreadsheetApp.flush()
  return spreadsheet.getSheets().map((sheet) => sheet.getName() + ' ' + sheet.getLastRow())
}
