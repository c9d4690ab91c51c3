import type { Day } from '../../model/day'
import type { ListName } from '../../model/list'
import type { ColumnKey, TableName } from '../../model/tables'
import type { SheetCell, TableView } from '../tab'
import { dayOf, textOf } from './cell'
import type { WordBook } from './word-book'

/** Reads one row of a table by column key; a column that is not there reads as empty. */
export interface RowReader<Table extends TableName> {
  cell(key: ColumnKey<Table>): SheetCell | ''
  text(key: ColumnKey<Table>): string
  day(key: ColumnKey<Table>): Day | '' | null
  /** Key of the word, or the team's own word. */
  word(key: ColumnKey<Table>, list: ListName): string
}

/** A reader for a row of a table; `row` counts from 0 within the tab's values. */
export function readRow<Table extends TableName>(
  view: TableView<Table>,
  row: number,
  words: WordBook,
): RowReader<Table> {
  const cells = view.tab.values[row] ?? []
  const cell = (key: ColumnKey<Table>) => {
    const column = view.columns[key]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  return {
    cell,
    text: (key) => textOf(cell(key)),
    day: (key) => dayOf(cell(key)),
    word: (key, list) => words.read(list, textOf(cell(key))),
  }
}
