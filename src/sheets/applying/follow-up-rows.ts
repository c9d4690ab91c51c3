import type { Item } from '../../model/cohort'
import type { ComputedRow, NewRow } from '../../model/follow-up'
import type { CellContent } from '../../model/table'
import type { ColumnKey } from '../../model/tables'
import { type FollowUpCells, followUpCells, newRowWords } from '../composing/follow-up-cells'
import { nothing, textCell, type Wording } from '../composing/words'
import { digestNewRow, type FollowUpTab } from '../reading/read-follow-up'
import type { TableView } from '../tab'
import { type Block, computedBlocks, type OwnCells, runsOf } from '../writing/computed-blocks'
import { overdueFormula } from '../writing/formulas'

type FollowUpKey = ColumnKey<'followUp'>
type Columns = TableView<'followUp'>['columns']

/** The rectangles that bring a follow-up tab's computed cells up to date. `started` and `ended`: items whose formula comes or goes. */
export function followUpBlocks(
  { view, ids }: FollowUpTab,
  computed: ComputedRow[],
  turned: Set<string>,
  wording: Wording,
): Block[] {
  const cells: OwnCells = new Map()
  const formulas: OwnCells = new Map()
  const turnedRows: number[] = []
  for (const row of computed) {
    const place = ids.rowOf.get(row.item)!
    cells.set(place, byColumn(view.columns, followUpCells(row, wording)))
    if (turned.has(row.item)) turnedRows.push(place)
    if (view.columns.overdue === undefined) continue
    formulas.set(place, new Map([[view.columns.overdue, overdueCell(view.columns, place, row.live, wording)]]))
  }
  return [
    ...mendBlocks(view, ids.mends),
    ...computedBlocks(view.tab, cells),
    ...formulaBlocks(view, formulas, turnedRows),
  ]
}

/** The cells of a new row, its formula left out: that depends on where it will stand. */
export function newRowCells(row: NewRow, wording: Wording): FollowUpCells {
  return {
    id: textCell(row.computed.item),
    ...followUpCells(row.computed, wording),
    obstacle: textCell(newRowWords(row, wording).obstacle),
  }
}

/** The overdue cell of a row; ended rows have none. */
export function overdueCell(columns: Columns, row: number, live: boolean, { locale }: Wording): CellContent {
  const { due, lastVisit, nextVisit } = columns
  if (!live || due === undefined || lastVisit === undefined || nextVisit === undefined) return nothing
  return { kind: 'formula', formula: overdueFormula({ row, due, lastVisit, nextVisit }, locale) }
}

/** Items with the digest of their rows as they will stand: new rows as filled in, slips taken up as emptied. */
export function withDigests(items: Item[], newRows: NewRow[], emptied: Map<string, string>, wording: Wording): Item[] {
  const fresh = new Map(newRows.map((row) => [row.computed.item, digestNewRow(newRowWords(row, wording))]))
  return items.map((item) => ({ ...item, digest: fresh.get(item.id) ?? emptied.get(item.id) ?? item.digest }))
}

function byColumn(columns: Columns, cells: FollowUpCells): Map<number, CellContent> {
  const placed = new Map<number, CellContent>()
  for (const [key, content] of Object.entries(cells) as [FollowUpKey, CellContent][]) {
    const column = columns[key]
    if (column !== undefined) placed.set(column, content)
  }
  return placed
}

/** Ids given back to the row whose name they belong to, and taken from rows copied by hand. */
export function mendBlocks({ columns }: Pick<TableView, 'columns'>, mends: { row: number; id: string }[]): Block[] {
  const column = (columns as { id?: number }).id
  if (column === undefined) return []
  const ids = new Map(mends.map(({ row, id }) => [row, id]))
  return runsOf([...ids.keys()]).map(([first, last]) => ({
    row: first,
    column,
    values: Array.from({ length: last - first + 1 }, (_, index) => [ids.get(first + index)!]),
  }))
}

/** Formulas are written again between the first and the last row that turned, so that the calls do not grow with the rows. */
function formulaBlocks({ columns }: TableView<'followUp'>, formulas: OwnCells, turnedRows: number[]): Block[] {
  const column = columns.overdue
  if (column === undefined || turnedRows.length === 0) return []
  const first = Math.min(...turnedRows)
  const last = Math.max(...turnedRows)
  const rows = [...formulas.keys()].filter((row) => row >= first && row <= last)
  return runsOf(rows).map(([top, bottom]) => ({
    row: top,
    column,
    values: Array.from({ length: bottom - top + 1 }, (_, index) => {
      const content = formulas.get(top + index)!.get(column)!
      return [content.kind === 'formula' ? content.formula : '']
    }),
  }))
}
