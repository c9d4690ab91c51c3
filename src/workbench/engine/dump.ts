import type { CellData, CellStyle, SheetData } from '../workbook/data'
import type { Engine } from './engine'
import { keyPlace } from './extras'

/** A sheet as data. Styles that are alike are one object. */
export function dumpSheet(engine: Engine, id: number, name: string, shared: Map<string, CellStyle>): SheetData {
  const extras = engine.extras(id)
  const rowCount = engine.rowCount(id)
  const columnCount = engine.columnCount(id)
  const cells: (CellData | undefined)[][] = []
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cell = dumpCell(engine, id, row, column, shared)
      if (!cell) continue
      cells[row] ??= []
      cells[row]![column] = cell
    }
  }
  for (const [key, { note }] of Object.entries(extras.cells)) {
    if (!note) continue
    const { row, column } = keyPlace(key)
    cells[row] ??= []
    cells[row]![column] = { ...cells[row]![column], note }
  }
  const { rows: frozenRows, columns: frozenColumns } = engine.panes(id)
  const rows = range(rowCount)
  const columns = range(columnCount)
  return {
    id,
    name,
    rowCount,
    columnCount,
    hidden: !engine.isVisible(id),
    ...(engine.tabColor(id) ? { tabColor: engine.tabColor(id) } : {}),
    ...(extras.rightToLeft ? { rightToLeft: true } : {}),
    frozenRows,
    frozenColumns,
    cells,
    merges: engine.merges(id),
    columnWidths: sizes(columns, (index) => engine.columnSize(id, index), defaultColumnWidth),
    rowHeights: sizes(rows, (index) => engine.rowSize(id, index) ?? defaultRowHeight, defaultRowHeight),
    hiddenRows: rows.filter((row) => engine.isRowHidden(id, row)),
    hiddenColumns: columns.filter((column) => engine.isColumnHidden(id, column)),
    validations: extras.validations,
    conditionalFormats: extras.conditionalFormats,
    ...(extras.filter ? { filter: extras.filter } : {}),
    charts: extras.charts,
    ...(extras.groups?.length ? { groups: extras.groups } : {}),
    ...(extras.bandings?.length ? { bandings: extras.bandings } : {}),
    ...(extras.hiddenGridlines ? { hiddenGridlines: true } : {}),
  }
}

/** Pixels of a column and a row nobody has sized. */
export const defaultColumnWidth = 96
export const defaultRowHeight = 23

function dumpCell(engine: Engine, sheet: number, row: number, column: number, shared: Map<string, CellStyle>) {
  const { value, formula } = engine.cell(sheet, row, column)
  const style = engine.style(sheet, row, column)
  const key = JSON.stringify(style)
  const cell: CellData = {}
  if (value !== undefined && !(value === '' && formula === undefined)) cell.value = value
  if (formula !== undefined) cell.formula = formula
  if (key !== '{}') {
    if (!shared.has(key)) shared.set(key, style)
    cell.style = shared.get(key)
  }
  return Object.keys(cell).length > 0 ? cell : undefined
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function sizes(indexes: number[], sizeOf: (index: number) => number, usual: number): Record<number, number> {
  const result: Record<number, number> = {}
  for (const index of indexes) if (sizeOf(index) !== usual) result[index] = sizeOf(index)
  return result
}
