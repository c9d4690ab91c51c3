import { isDay } from '../../model/day'
import { fold } from '../../model/fold'
import type { Form, FormChange, FormField } from '../../model/form'
import { observationId, readId } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import type { CellContent } from '../../model/table'
import { dayCell, textCell } from '../composing/words'
import { textOf } from '../reading/cell'
import { findTable } from '../reading/find-table'
import type { OpenRound } from '../reading/open-round'
import { openTab } from '../reading/open-tabs'
import { fieldLists, readForms } from '../reading/read-forms'
import type { WordBook } from '../reading/word-book'
import type { SheetCell, TableView } from '../tab'
import { cellValue } from '../writing/cell-content'
import { runsOf } from '../writing/computed-blocks'
import { columnLetters } from '../writing/formulas'

/** Rows from the top in which a header is looked for. */
const headerDepth = 12

/** Some people's forms where they stand now. */
export interface LocatedForms {
  forms: Form[]
  view: TableView<'evaluation'>
  /** The sheet row of the view's first row, from 0. */
  firstRow: number
  /** Is a cell of the view hidden under another of a merged range? Says no when the forms were not read to be written. */
  isHidden: (row: number, column: number) => boolean
}

/** Up to how many people a tab is read in one call; of a larger one only what is needed is read. */
const fewPeople = 40

/**
 * Reads some people's forms: a small tab in one call; of a large one the header, the column of ids, then the rows between the first
 * and the last of theirs. The calls do not grow with the people, wherever rows were sorted to or inserted.
 */
export function locateForms(
  { sheet, round, settings, words }: OpenRound,
  participants: string[],
  toWrite = false,
): LocatedForms {
  const header = Object.keys(settings.people).length > fewPeople ? readHeaderRows(sheet) : null
  const whole = header ? null : sheet.getDataRange()
  // Asked before the rows, so that no call stands between reading them and writing.
  const merged = toWrite && whole ? whole.getMergedRanges() : []
  const all = whole ? (whole.getValues() as SheetCell[][]) : null
  const top = header ?? all!
  const width = top[0]!.length
  const tab = openTab(sheet, top)
  const found = findTable(tab, 'evaluation', settings.headers[`round:${round.id}`])
  if (!found) throw new Refusal(message('repair', 'tab.missing', { tab: tab.name() }))
  const { columns } = found.view
  if (columns.id === undefined) {
    throw new Refusal(message('repair', 'column.missing', { tab: tab.name(), column: 'ID' }))
  }
  const idLetters = columnLetters(columns.id)
  const idCells = all
    ? all.map((cells) => cells[columns.id!])
    : (sheet.getRange(`${idLetters}:${idLetters}`).getValues() as SheetCell[][]).map(([cell]) => cell)
  const ids = idCells.map(textOf)
  const wanted = new Set(participants)
  const rows = ids.flatMap((id, row) => {
    const parts = readId(id)
    return parts && parts.round === round.id && wanted.has(parts.participant) ? [row] : []
  })
  const firstRow = rows[0] ?? 0
  const count = (rows[rows.length - 1] ?? 0) - firstRow + 1
  const zone = sheet.getRange(firstRow + 1, 1, count, width)
  const isHidden = hiddenCells(toWrite && !all ? zone.getMergedRanges() : merged, firstRow)
  const values = all ? all.slice(firstRow, firstRow + count) : (zone.getValues() as SheetCell[][])
  const read = { ...tab, values }
  const here = new Set(values.map((cells) => textOf(cells[columns.id!])))
  if (rows.some((row) => !here.has(ids[row]!))) throw new Refusal(message('refusal', 'tab.moved', { tab: tab.name() }))
  const rowOf = rowsOf(read.values, columns, wanted, settings.people, () => tab.name())
  const view = { ...found.view, tab: read, headerRow: -1, rowOf, lastRow: count - 1 }
  return { forms: readForms(view, round, words), view, firstRow, isHidden }
}

/** The rows a header may stand in, to the right end of the grid, in one call; null when the sheet is not that tall. */
function readHeaderRows(sheet: OpenRound['sheet']): SheetCell[][] | null {
  try {
    return sheet.getRange(`1:${headerDepth}`).getValues() as SheetCell[][]
  } catch {
    return null
  }
}

/** The row of each id of these people. Of copies the one that names the person counts; a row that names another is not theirs. */
function rowsOf(
  values: SheetCell[][],
  columns: TableView<'evaluation'>['columns'],
  wanted: Set<string>,
  people: Record<string, { name: string }>,
  tabName: () => string,
): Map<string, number> {
  const names = new Set(Object.values(people).map(({ name }) => fold(name)))
  const rowOf = new Map<string, number>()
  let strangers = 0
  for (const [row, cells] of values.entries()) {
    const id = textOf(cells[columns.id!]).toUpperCase()
    const participant = readId(id)?.participant ?? ''
    if (!wanted.has(participant) || rowOf.has(id)) continue
    const name = columns.name === undefined ? '' : fold(textOf(cells[columns.name]))
    const isOthers = name !== fold(people[participant]?.name ?? '') && names.has(name)
    if (isOthers) strangers++
    else rowOf.set(id, row)
  }
  if (strangers > 0 && rowOf.size === 0) {
    throw new Refusal(message('repair', 'followUp.sortedWithoutIds', { tab: tabName(), count: strangers }))
  }
  return rowOf
}

/**
 * Writes changes into their cells, and nothing else. Gives those that have no cell of their own: the column is gone, or the
 * cell is part of a merged one.
 */
export function writeForm(
  { sheet, round, words }: OpenRound,
  { view, firstRow, isHidden }: LocatedForms,
  participant: string,
  changes: FormChange[],
): FormChange[] {
  if (changes.length === 0) return []
  const cells = new Map<number, Map<number, CellContent>>()
  const left: FormChange[] = []
  for (const change of changes) {
    const row = view.rowOf.get(observationId(participant, change.objective, round.id))
    const column = view.columns[change.field]
    if (row === undefined || column === undefined || isHidden(row, column)) {
      left.push(change)
      continue
    }
    const own = cells.get(row) ?? new Map<number, CellContent>()
    own.set(column, contentOf(change, words))
    cells.set(row, own)
  }
  try {
    for (const [row, own] of cells) {
      for (const [first, last] of runsOf([...own.keys()])) {
        const line: (string | number)[] = []
        for (let column = first; column <= last; column++) line.push(cellValue(own.get(column)!))
        sheet.getRange(firstRow + row + 1, first + 1, 1, line.length).setValues([line])
      }
    }
    SpreadsheetApp.flush()
  } catch {
    throw new Refusal(message('refusal', 'forms.notWritten', { tab: view.tab.name() }))
  }
  return left
}

function hiddenCells(merged: GoogleAppsScript.Spreadsheet.Range[], firstRow: number): LocatedForms['isHidden'] {
  const merges = merged.map((range) => ({
    top: range.getRow() - 1 - firstRow,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1 - firstRow,
    right: range.getLastColumn() - 1,
  }))
  return (row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    )
}

function contentOf({ field, after }: { field: FormField; after: string }, words: WordBook): CellContent {
  const list = fieldLists[field]
  if (list) return textCell(after === '' ? '' : words.word(list, after))
  return field === 'date' && isDay(after) ? dayCell(after) : textCell(after)
}
