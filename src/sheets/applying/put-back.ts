import type { ChangedSinceClosing } from '../../domain/round'
import { observationId } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import type { CellContent } from '../../model/table'
import { nothing, textCell } from '../composing/words'
import type { EvaluationTab, OpenWorkbook } from '../reading/read-workbook'
import { computedBlocks, type OwnCells, writeBlock } from '../writing/computed-blocks'
import { checkUnmoved } from '../writing/guard'

/** Writes the level a closed round kept back into the cells that were changed since, and into no other. */
export function applyPutBack(
  { words }: OpenWorkbook,
  { round, view, ids }: EvaluationTab,
  back: ChangedSinceClosing[],
): void {
  const column = view.columns.level
  if (column === undefined) return
  const cells: OwnCells = new Map()
  for (const { participant, objective, before } of back) {
    const row = ids.rowOf.get(observationId(participant, objective, round.id))
    const content: CellContent = before === 'blank' ? nothing : textCell(words.word('level', before))
    if (row !== undefined) cells.set(row, new Map([[column, content]]))
  }
  const blocks = computedBlocks(view.tab, cells)
  if (blocks.length === 0) return
  const [moved] = checkUnmoved([{ tab: view.tab, columns: [view.columns.id ?? 0, column] }]).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  try {
    for (const block of blocks) writeBlock(view.tab.sheet, block)
    SpreadsheetApp.flush()
  } catch {
    throw new Refusal(message('refusal', 'forms.notWritten', { tab: view.tab.name() }))
  }
}
