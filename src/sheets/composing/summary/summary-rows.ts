import type { Training } from '../../../model/cohort'
import type { Figures } from '../../../model/figures'
import type { SummaryRow, SummaryWording } from './cells'
import { followUpTables } from './follow-up-tables'
import { keyFigureRows } from './key-figures'
import { matrixRows } from './matrix'
import { practiceTables } from './practice-tables'

/** The whole summary, row by row. Rows are as long as what they say. */
export function summaryRows(figures: Figures, training: Training, wording: SummaryWording): SummaryRow[] {
  return [
    ...keyFigureRows(figures, training, wording),
    ...practiceTables(figures, wording),
    ...matrixRows(figures, wording),
    ...followUpTables(figures, wording),
  ]
}
