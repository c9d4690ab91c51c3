import type { SheetData, WorkbookData } from '../../src/workbench/workbook/data'

/** The tab whose name holds this text. */
export function tabOf(workbook: WorkbookData, text: string): SheetData {
  const found = workbook.sheets.find(({ name }) => name.includes(text))
  if (!found) throw new Error(`No tab "${text}" among ${workbook.sheets.map(({ name }) => name).join(', ')}`)
  return found
}

/** A tab as rows of texts. */
export function rowsOf({ cells }: SheetData): string[][] {
  return Array.from(cells, (row) =>
    Array.from(row ?? [], (cell) => (cell?.value === undefined ? '' : String(cell.value))),
  )
}

/** What stands in a cell, named as people name it. */
export function cellOf(workbook: WorkbookData, tab: string, name: string): string {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(name)!
  return rowsOf(tabOf(workbook, tab))[Number(row) - 1]?.[letter!.charCodeAt(0) - 65] ?? ''
}

/** What stands under a header, in the rows that have an id; the header row is the first that holds it. */
export function columnOf(sheet: SheetData, header: string): string[] {
  const rows = rowsOf(sheet)
  const top = rows.findIndex((row) => row.includes(header))
  if (top === -1) throw new Error(`No "${header}" in ${sheet.name}`)
  const column = rows[top]!.indexOf(header)
  return rows
    .slice(top + 1)
    .filter((row) => row.some((text) => /^P\d+-O\d+/.test(text)))
    .map((row) => row[column] ?? '')
}
