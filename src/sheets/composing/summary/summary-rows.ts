import type { Training } from '../../../model/cohort'
import type { Figures } from '../../../model/figures'
import { blankRow, type SummaryRow, type SummaryWording } from './cells'
import { followUpTables } from './follow-up-tables'
import { keyFigureRows } from './key-figures'
import { matrixRows } from './matrix'
import { practiceTables } from './practice-tables'
import { roundRows } from './rounds-table'

/** The summary as rows, and where the tables stand that its charts show. */
export interface SummaryContent {
  rows: SummaryRow[]
  /** `null` where there is nothing to compare yet. */
  tables: { objectives: TablePlace | null; rounds: TablePlace | null }
}

/** A table in the summary: the row of its heads, and how many rows stand under it. Rows count from 0. */
export interface TablePlace {
  head: number
  count: number
}

/** The rows kept at the top, so that the charts stand beside the key figures and over no table. */
const topRows = 19

/** The whole summary, row by row. Rows are as long as what they say. */
export function composeSummary(figures: Figures, training: Training, wording: SummaryWording): SummaryContent {
  const top = keyFigureRows(figures, training, wording)
  while (top.length < topRows) top.push(blankRow)
  const rounds = roundRows(figures, wording)
  const rows = [
    ...top,
    ...rounds,
    ...practiceTables(figures, wording),
    ...matrixRows(figures, wording),
    ...followUpTables(figures, wording),
  ]
  const place = (start: number, count: number) => (count === 0 ? null : { head: start + headOffset, count })
  return {
    rows,
    tables: {
      objectives: place(top.length + rounds.length, figures.objectives.length),
      rounds: figures.rounds.length === 0 ? null : place(top.length, figures.rounds.length + 1),
    },
  }
}

/** A blank row and a title stand above the heads of a table. */
const headOffset = 2
