import type { CellContent } from '../../model/table'
import type { Tab } from '../tab'
import { cellValue, holds } from './cell-content'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Cells that are Suivi's to write, by row, then by column; both from 0 within the tab. */
export type OwnCells = Map<number, Map<number, CellContent>>

/** A rectangle of one tab on its way to the sheet. Rows and columns count from 0. */
export interface Block {
  row: number
  column: number
  values: (string | number)[][]
}

/**
 * The rectangles that bring a tab's own cells up to date: for each run of neighbouring own columns, from the first row that
 * differs to the last, cut wherever a row is not ours. Cells that hold the same are written again rather than asked about one
 * by one, so that the number of calls does not grow with the rows. Nothing differs = nothing to write.
 */
export function computedBlocks({ values }: Pick<Tab, 'values'>, cells: OwnCells): Block[] {
  const columns = new Set<number>()
  for (const row of cells.values()) for (const column of row.keys()) columns.add(column)
  return runsOf([...columns]).flatMap(([first, last]) => blocksOf(values, cells, first, last))
}

function blocksOf(values: Tab['values'], cells: OwnCells, first: number, last: number): Block[] {
  const whole: number[] = []
  for (const [row, own] of cells) {
    let complete = true
    for (let column = first; column <= last; column++) complete &&= own.has(column)
    if (complete) whole.push(row)
    else if (anyIn(own, first, last)) return splitColumns(values, cells, first, last)
  }
  const blocks: Block[] = []
  for (const [top, bottom] of runsOf(whole)) {
    const changed: number[] = []
    for (let row = top; row <= bottom; row++) {
      const own = cells.get(row)!
      let differs = false
      for (let column = first; column <= last; column++) differs ||= !holds(values[row]?.[column], own.get(column)!)
      if (differs) changed.push(row)
    }
    if (changed.length > 0) blocks.push(blockOf(cells, changed[0]!, changed[changed.length - 1]!, first, last))
  }
  return blocks
}

/** Rows with holes: each column goes by itself, so that no block covers a cell that was not given. */
function splitColumns(values: Tab['values'], cells: OwnCells, first: number, last: number): Block[] {
  const blocks: Block[] = []
  for (let column = first; column <= last; column++) {
    const one: OwnCells = new Map()
    for (const [row, own] of cells) {
      const content = own.get(column)
      if (content) one.set(row, new Map([[column, content]]))
    }
    blocks.push(...blocksOf(values, one, column, column))
  }
  return blocks
}

function anyIn(own: Map<number, CellContent>, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (own.has(column)) return true
  return false
}

function blockOf(cells: OwnCells, top: number, bottom: number, first: number, last: number): Block {
  const values: (string | number)[][] = []
  for (let row = top; row <= bottom; row++) {
    const own = cells.get(row)!
    const line: (string | number)[] = []
    for (let column = first; column <= last; column++) line.push(cellValue(own.get(column)!))
    values.push(line)
  }
  return { row: top, column: first, values }
}

/** Runs of neighbouring numbers, each as its first and last. */
export function runsOf(numbers: number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1]
    if (run && number <= run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}

/** Writes a block: one call. */
export function writeBlock(sheet: Sheet, { row, column, values }: Block): void {
  sheet.getRange(row + 1, column + 1, values.length, values[0]!.length).setValues(values)
}
