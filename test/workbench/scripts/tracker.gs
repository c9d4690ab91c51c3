/** A tracker: a time stands beside a status when it changes, and a done row is greyed. Set up once. */
var STATUS = 2
var CHANGED = 3

function setUp() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.insertColumnAfter(STATUS).getRange(1, CHANGED).setValue('Changed on')
  var rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['to do', 'doing', 'done'], true)
    .setAllowInvalid(false)
    .setHelpText('Choose one')
    .build()
  sheet.getRange(2, STATUS, sheet.getLastRow() - 1).setDataValidation(rule)
  sheet.getRange(2, CHANGED, sheet.getMaxRows() - 1).setNumberFormat('yyyy-mm-dd hh:mm')
  sheet
    .getRange(2, CHANGED, sheet.getMaxRows() - 1)
    .protect()
    .setDescription('Written by the script')
    .setWarningOnly(true)
  ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create()
}

function onEdit(e) {
  var range = e.range
  if (range.getColumn() !== STATUS || range.getRow() === 1) return
  var stamp = range.offset(0, 1)
  if (e.value === undefined) stamp.clearContent()
  else if (e.value !== e.oldValue) stamp.setValue(new Date()).setNumberFormat('yyyy-mm-dd hh:mm')
  range
    .getSheet()
    .getRange(range.getRow(), 1, 1, range.getSheet().getLastColumn())
    .setFontColor(e.value === 'done' ? 'gray' : null)
  e.source.toast('Row ' + range.getRow() + ': ' + (e.oldValue || '') + ' > ' + (e.value || ''))
}
