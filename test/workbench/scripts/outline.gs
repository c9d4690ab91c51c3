/** An outline of a long list: groups of rows, frozen header, hidden columns, lines moved, metadata to find rows again. */
function outline() {
  const ss = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = ss.getActiveSheet()
  const values = sheet
    .getRange('A:A')
    .getValues()
    .map(([value]) => value)
    .filter(String)
  let start = 2
  for (let row = 3; row <= values.length + 1; row++) {
    if (row <= values.length && values[row - 1] === values[start - 1]) continue
    if (row - start > 1) sheet.getRange(`${start + 1}:${row - 1}`).shiftRowGroupDepth(1)
    sheet
      .getRange(`${start}:${start}`)
      .addDeveloperMetadata('group', String(values[start - 1]), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
    start = row
  }
  sheet.collapseAllRowGroups()
  sheet.setFrozenRows(1)
  sheet.setFrozenColumns(1)
  sheet.hideColumns(3)
  sheet.hideRow(sheet.getRange('5:5'))
  sheet.insertRowsBefore(2, 2)
  sheet.moveColumns(sheet.getRange('B:B'), 4)
  const found = sheet.createDeveloperMetadataFinder().withKey('group').withValue('South').find()[0]
  const copy = sheet.copyTo(ss).setName('Copy').setTabColor('teal')
  ss.setActiveSheet(copy)
  ss.moveActiveSheet(1)
  copy.hideSheet()
  return {
    row: found.getLocation().getRow().getRow(),
    depth: sheet.getRowGroupDepth(5),
    folded: sheet.getRowGroup(5, 1).isCollapsed(),
    header: sheet.getRange('A1:D1').getValues()[0],
    hidden: [sheet.isColumnHiddenByUser(2), sheet.isRowHiddenByUser(7), copy.isSheetHidden()],
    tabs: ss.getSheets().map((each) => each.getName()),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
  }
}
