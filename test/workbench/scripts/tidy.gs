/** Small things people do to a list: find and replace, boxes, copies turned round, cells pushed aside, the next free row. */
function tidy() {
  var sheet = SpreadsheetApp.getActiveSheet()
  var out = {}
  out.replaced = sheet.createTextFinder('thies').matchEntireCell(true).replaceAllWith('Thiès')
  out.found = sheet.createTextFinder('^A').useRegularExpression(true).matchCase(true).findAll().map(a1_)
  sheet.getRange('D1').setValue('Done')
  sheet.getRange('D2:D4').insertCheckboxes()
  sheet.getRange('D3').check()
  out.checked = sheet
    .getRange('D2:D4')
    .getValues()
    .map((row) => row[0])
  sheet.getRange('A1:C4').copyTo(sheet.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true)
  out.turned = sheet.getRange('F1:I3').getDisplayValues()
  out.below = a1_(sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN))
  out.region = a1_(sheet.getRange('B2').getDataRegion())
  sheet.getRange('B2').insertCells(SpreadsheetApp.Dimension.ROWS)
  out.pushed = sheet.getRange('B1:B5').getValues().join()
  sheet.getRange('B2').deleteCells(SpreadsheetApp.Dimension.ROWS)
  sheet.getRange('F1:I3').moveTo(sheet.getRange('F10'))
  out.moved = [sheet.getRange('F1').isBlank(), sheet.getRange('F10').getValue()]
  sheet.getRange('K1').setValue('a;b;;c').splitTextToColumns(';')
  out.split = sheet.getRange('K1:N1').getValues()[0]
  sheet.getRange('P1:P2').setValues([['Visit 1'], ['Visit 2']])
  sheet.getRange('P1:P2').autoFill(sheet.getRange('P1:P5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)
  out.filled = sheet.getRange('P1:P5').getValues().join()
  sheet.getRangeList(['A1', 'C1:D1']).setFontWeight('bold').setBackground('silver')
  sheet
    .getRange('A2:C4')
    .createFilter()
    .setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenTextContains('Thi').build())
  out.hidden = [3, 4].map((row) => sheet.isRowHiddenByFilter(row))
  sheet.getFilter().remove()
  return out
}

function a1_(range) {
  return range.getA1Notation()
}
