type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The size of a tab's grid. */
export interface Grid {
  rows: number
  columns: number
}

/** The grid of a tab just inserted. */
export const newGrid: Grid = { rows: 1000, columns: 26 }

/** The grid of a tab that stands: two calls. */
export function gridOf(sheet: Sheet): Grid {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
}

/** Makes a grid this wide and high, in two calls at most. Rows first: columns are then short. */
export function fitGrid(sheet: Sheet, { rows, columns }: Grid, width: number, height: number): void {
  if (height > rows) sheet.insertRowsAfter(rows, height - rows)
  else if (height < rows) sheet.deleteRows(height + 1, rows - height)
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns)
  else if (width < columns) sheet.deleteColumns(width + 1, columns - width)
}
