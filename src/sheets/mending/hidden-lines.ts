import { message } from '../../model/message'
import type { Column } from '../../model/table'
import { tables } from '../../model/tables'
import { textOf } from '../reading/cell'
import { runsOf } from '../writing/computed-blocks'
import { type Finding, found, type Mend } from './finding'
import type { GeneratedTable } from './generated-tables'
import type { TabsInTurn } from './tabs-in-turn'

/** Rows looked at in one piece: with the columns of a tab, 178 round trips at most. */
const rowsOfPiece = 150
const linesOfPortion = 180
const linesInAll = 2000

/** Where the look goes on: a tab by what it is, the row in it, and how many lines were looked at before. */
export interface LookPlace {
  role: string
  row: number
  looked: number
}

/** What a portion of the look found, and where the next one begins; `left` are the tabs that are not looked through at the end. */
export interface HiddenLook {
  findings: Finding[]
  done: number
  tabs: number
  next: LookPlace | null
  left: string[]
}

/** Looks for rows and columns hidden by hand, a round trip each, so in portions. Null when the place is in no tab. */
export function lookForHidden(inTurn: TabsInTurn, from: LookPlace | null): HiddenLook | null {
  const { roles } = inTurn
  const tabs = roles.length
  let index = from ? roles.indexOf(from.role) : 0
  if (index < 0) return null
  const findings: Finding[] = []
  let row = from?.row ?? 0
  let here = 0
  const before = from?.looked ?? 0
  while (index < tabs) {
    const each = inTurn.open(roles[index]!)
    if (each) {
      const lines = rowsFrom(each, row).length + (row === 0 ? columnsOf(each).length : 0)
      if (before + here + lines > linesInAll) {
        return { findings, done: index, tabs, next: null, left: roles.slice(index).map(inTurn.name) }
      }
      if (here > 0 && here + lines > linesOfPortion) break
      findings.push(...(row === 0 ? findColumns(each) : []), ...findRows(each, row))
      here += lines
      row += rowsOfPiece
    }
    if (each && rowsFrom(each, row).length > 0) break
    index++
    row = 0
  }
  const next = index < tabs ? { role: roles[index]!, row, looked: before + here } : null
  return { findings, done: index, tabs, next, left: [] }
}

/** The mend of hidden lines that an id of `lookForHidden` names: looks at that piece again, and only there. */
export function hiddenMend(inTurn: TabsInTurn, id: string): Mend | null {
  const [, what, role, start] = /^(rows|columns):(.+):(\d+)$/.exec(id) ?? []
  const table = role !== undefined && inTurn.roles.includes(role) ? inTurn.open(role) : null
  if (!table) return null
  const [finding] = what === 'rows' ? findRows(table, Number(start)) : findColumns(table)
  return finding?.mend ?? null
}

/** A piece of rows, from the header to the last that holds something. */
function rowsFrom({ table: { view } }: GeneratedTable, row: number): number[] {
  const first = view.headerRow + row
  const last = Math.max(view.headerRow, view.lastRow)
  return Array.from({ length: Math.min(rowsOfPiece, Math.max(0, last - first + 1)) }, (_, index) => first + index)
}

/** The columns people read: those of ids may stand hidden. */
function columnsOf({ table: { view } }: GeneratedTable): number[] {
  const columns = tables[view.table] as Record<string, Column>
  return Object.entries(view.columns as Record<string, number>)
    .flatMap(([key, column]) => (columns[key]!.kind === 'id' ? [] : [column]))
    .sort((a, b) => a - b)
}

function findRows(each: GeneratedTable, row: number): Finding[] {
  const { tab } = each.table.view
  const hidden = rowsFrom(each, row).filter((line) => tab.sheet.isRowHiddenByUser(line + 1))
  const [first] = hidden
  if (first === undefined) return []
  const runs = runsOf(hidden)
  const rows = runs.map(([top, bottom]) => (top === bottom ? `${top + 1}` : `${top + 1}–${bottom + 1}`)).join(', ')
  const apply = () => {
    for (const [top, bottom] of runs) tab.sheet.showRows(top + 1, bottom - top + 1)
    return []
  }
  const mend: Mend = { id: `rows:${each.role}:${row}`, label: 'mend.showRows', questions: [], apply }
  const told = message('note', 'rows.hidden', { tab: tab.name(), rows, count: hidden.length })
  return [found(told, { tab, row: first, column: 0 }, mend)]
}

function findColumns(each: GeneratedTable): Finding[] {
  const { tab, headerRow } = each.table.view
  const hidden = columnsOf(each).filter((column) => tab.sheet.isColumnHiddenByUser(column + 1))
  const [first] = hidden
  if (first === undefined) return []
  const columns = hidden.map((column) => textOf(tab.values[headerRow]![column])).join(', ')
  const apply = () => {
    for (const [left, right] of runsOf(hidden)) tab.sheet.showColumns(left + 1, right - left + 1)
    return []
  }
  const mend: Mend = { id: `columns:${each.role}:0`, label: 'mend.showColumns', questions: [], apply }
  const told = message('note', 'columns.hidden', { tab: tab.name(), columns, count: hidden.length })
  return [found(told, { tab, row: headerRow, column: first }, mend)]
}
