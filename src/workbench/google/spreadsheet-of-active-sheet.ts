import { askUncounted } from './ask'
import { type Sheet, type Spreadsheet, SpreadsheetTopic, sheets } from './classes'

/** What a spreadsheet does to the sheet that is shown, by the sheet's method of the same name. */
const passedOn: (keyof Spreadsheet & keyof Sheet)[] = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
]

/** The spreadsheet standing in for the sheet that is shown. */
export class SpreadsheetOfActiveSheet extends SpreadsheetTopic {}

for (const name of passedOn) {
  Object.defineProperty(SpreadsheetOfActiveSheet.prototype, name, {
    value(...args: unknown[]) {
      const sheet = sheets.make(askUncounted('activeSheet'))
      return (sheet[name] as (...args: unknown[]) => unknown).apply(sheet, args)
    },
  })
}
