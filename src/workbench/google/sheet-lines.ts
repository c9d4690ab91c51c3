import { ask } from './ask'
import { type Range, ranges, type Sheet, SheetTopic, sheets } from './classes'
import { exception } from './exception'
import { gridOf } from './sheet-list'
import type { Forms } from './signature'

/** Rows and columns are both lines: what is done to one kind is done to the other by an operation of its own. */
interface LineKind {
  insert: 'insertRows' | 'insertColumns'
  remove: 'deleteRows' | 'deleteColumns'
  move: 'moveRows' | 'moveColumns'
  hide: 'hideRows' | 'hideColumns'
  grid: 'rowCount' | 'columnCount'
}

const rows: LineKind = {
  insert: 'insertRows',
  remove: 'deleteRows',
  move: 'moveRows',
  hide: 'hideRows',
  grid: 'rowCount',
}
const columns: LineKind = {
  insert: 'insertColumns',
  remove: 'deleteColumns',
  move: 'moveColumns',
  hide: 'hideColumns',
  grid: 'columnCount',
}

/** Rows and columns: added, taken away, moved. Positions count from 1, as scripts count. */
export class SheetLines extends SheetTopic {
  override insertRows(rowIndex: number, numRows = 1): void {
    insert(this, 'insertRows', rows, rowIndex - 1, numRows)
  }

  override insertRowBefore(beforePosition: number): Sheet {
    return insert(this, 'insertRowBefore', rows, beforePosition - 1, 1)
  }

  override insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return insert(this, 'insertRowsBefore', rows, beforePosition - 1, howMany)
  }

  override insertRowAfter(afterPosition: number): Sheet {
    return insert(this, 'insertRowAfter', rows, afterPosition, 1)
  }

  override insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return insert(this, 'insertRowsAfter', rows, afterPosition, howMany)
  }

  override insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this, 'insertColumns', columns, columnIndex - 1, numColumns)
  }

  override insertColumnBefore(beforePosition: number): Sheet {
    return insert(this, 'insertColumnBefore', columns, beforePosition - 1, 1)
  }

  override insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return insert(this, 'insertColumnsBefore', columns, beforePosition - 1, howMany)
  }

  override insertColumnAfter(afterPosition: number): Sheet {
    return insert(this, 'insertColumnAfter', columns, afterPosition, 1)
  }

  override insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return insert(this, 'insertColumnsAfter', columns, afterPosition, howMany)
  }

  override deleteRow(rowPosition: number): Sheet {
    return remove(this, 'deleteRow', rows, rowPosition, 1)
  }

  override deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'deleteRows', rows, rowPosition, howMany)
  }

  override deleteColumn(columnPosition: number): Sheet {
    return remove(this, 'deleteColumn', columns, columnPosition, 1)
  }

  override deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'deleteColumns', columns, columnPosition, howMany)
  }

  override moveRows(rowSpec: Range, destinationIndex: number): void {
    const { top, bottom } = ranges.stateOf(rowSpec).zone
    ask('Sheet.moveRows', rows.move, sheets.stateOf(this), top, bottom - top + 1, destinationIndex - 1)
  }

  override moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { left, right } = ranges.stateOf(columnSpec).zone
    ask('Sheet.moveColumns', columns.move, sheets.stateOf(this), left, right - left + 1, destinationIndex - 1)
  }

  override hideRows(rowIndex: number, numRows = 1): void {
    hide(this, 'hideRows', rows, rowIndex, numRows, true)
  }

  override hideColumns(columnIndex: number, numColumns = 1): void {
    hide(this, 'hideColumns', columns, columnIndex, numColumns, true)
  }

  override showRows(rowIndex: number, numRows = 1): void {
    hide(this, 'showRows', rows, rowIndex, numRows, false)
  }

  override showColumns(columnIndex: number, numColumns = 1): void {
    hide(this, 'showColumns', columns, columnIndex, numColumns, false)
  }

  override hideRow(row: Range): void {
    hide(this, 'hideRow', rows, row.getRow(), row.getNumRows(), true)
  }

  override hideColumn(column: Range): void {
    hide(this, 'hideColumn', columns, column.getColumn(), column.getNumColumns(), true)
  }

  override unhideRow(row: Range): void {
    hide(this, 'unhideRow', rows, row.getRow(), row.getNumRows(), false)
  }

  override unhideColumn(column: Range): void {
    hide(this, 'unhideColumn', columns, column.getColumn(), column.getNumColumns(), false)
  }

  override isRowHiddenByUser(rowPosition: number): boolean {
    return ask('Sheet.isRowHiddenByUser', 'hiddenRows', sheets.stateOf(this)).includes(rowPosition - 1)
  }

  override isColumnHiddenByUser(columnPosition: number): boolean {
    return ask('Sheet.isColumnHiddenByUser', 'hiddenColumns', sheets.stateOf(this)).includes(columnPosition - 1)
  }
}

function insert(sheet: Sheet, method: string, kind: LineKind, before: number, count: number): Sheet {
  ask(`Sheet.${method}`, kind.insert, sheets.stateOf(sheet), before, count)
  return sheet
}

function remove(sheet: Sheet, method: string, kind: LineKind, position: number, count: number): Sheet {
  const id = sheets.stateOf(sheet)
  const size = gridOf(id)[kind.grid]
  if (position < 1 || position - 1 + count > size)
    throw exception(`Those ${kind === rows ? 'rows' : 'columns'} are out of bounds.`)
  ask(`Sheet.${method}`, kind.remove, id, position - 1, count)
  return sheet
}

function hide(sheet: Sheet, method: string, kind: LineKind, position: number, count: number, hidden: boolean): void {
  ask(`Sheet.${method}`, kind.hide, sheets.stateOf(sheet), position - 1, count, hidden)
}

const one = ['number']
const some = ['number, number']
const oneOrSome = ['number', 'number, number']

/** The arguments of the methods above. */
export const sheetLineForms: Forms<Sheet> = {
  insertRows: oneOrSome,
  insertRowBefore: one,
  insertRowsBefore: some,
  insertRowAfter: one,
  insertRowsAfter: some,
  insertColumns: oneOrSome,
  insertColumnBefore: one,
  insertColumnsBefore: some,
  insertColumnAfter: one,
  insertColumnsAfter: some,
  deleteRow: one,
  deleteRows: some,
  deleteColumn: one,
  deleteColumns: some,
  moveRows: ['Range, number'],
  moveColumns: ['Range, number'],
  hideRows: oneOrSome,
  hideColumns: oneOrSome,
  showRows: oneOrSome,
  showColumns: oneOrSome,
  hideRow: ['Range'],
  hideColumn: ['Range'],
  unhideRow: ['Range'],
  unhideColumn: ['Range'],
  isRowHiddenByUser: one,
  isColumnHiddenByUser: one,
}
