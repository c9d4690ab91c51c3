import type { SheetExtras } from '../engine/extras'
import type { Zone } from '../workbook/data'
import type { Grid } from './grid'
import type { EditAction } from './window-view'

/** Does what a menu of the page asks, at the cell that is picked. */
export function edit(grid: Grid, action: EditAction): void {
  const { sheetId, row, col } = grid.position()
  const sheetName = grid.getters['getSheetName']!(sheetId)
  const lines = (dimension: 'ROW' | 'COL', position: 'before' | 'after') =>
    grid.command('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      position,
      base: dimension === 'ROW' ? row : col,
      quantity: 1,
    })
  const remove = (dimension: 'ROW' | 'COL') =>
    grid.command('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: [dimension === 'ROW' ? row : col] })
  const sort = (sortDirection: 'asc' | 'desc') => {
    const zone = grid.getters['getContiguousZone']!(sheetId, { top: row, bottom: row, left: col, right: col })
    grid.command('SORT_CELLS', { sheetId, col, row, zone, sortDirection })
  }
  const filter = () => {
    const extras = grid.getters['getSheetExtras']!(sheetId) as SheetExtras
    const zone = grid.getters['getContiguousZone']!(sheetId, { top: row, bottom: row, left: col, right: col }) as Zone
    const made = extras.filter ? null : { zone, hiddenValues: {} }
    grid.command('SET_SHEET_EXTRAS', { sheetId, extras: { ...extras, filter: made } })
  }
  const actions: Record<EditAction, () => void> = {
    undo: () => grid.command('REQUEST_UNDO'),
    redo: () => grid.command('REQUEST_REDO'),
    rowAbove: () => lines('ROW', 'before'),
    rowBelow: () => lines('ROW', 'after'),
    columnLeft: () => lines('COL', 'before'),
    columnRight: () => lines('COL', 'after'),
    deleteRow: () => remove('ROW'),
    deleteColumn: () => remove('COL'),
    freezeRows: () => grid.command('FREEZE_ROWS', { sheetId, quantity: row + 1 }),
    unfreeze: () => grid.command('UNFREEZE_COLUMNS_ROWS', { sheetId }),
    sortUp: () => sort('asc'),
    sortDown: () => sort('desc'),
    filter,
  }
  actions[action]()
}
