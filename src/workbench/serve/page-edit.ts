import { type Edit, textAt } from '../runtime/edit-event'
import type { Zone } from '../workbook/data'
import type { Operations } from '../workbook/operations'

interface Command {
  type: string
  sheetId?: string
  row?: number
  col?: number
  content?: string
  target?: Zone[]
  commands?: Command[]
}

/** The cells whose contents an edit of a page changes, before it is made; null when it changes none. Only those of its first sheet. */
export function editOf(workbook: Operations, revision: Record<string, unknown>): Edit | null {
  const cells = ((revision['commands'] ?? []) as Command[]).flatMap(changedCells)
  const sheet = Number(cells[0]?.sheetId)
  if (cells.length === 0 || !workbook.sheets().some(({ id }) => id === sheet)) return null
  const zones = cells.filter(({ sheetId }) => Number(sheetId) === sheet).map(({ zone }) => zone)
  const zone = zones.reduce((all, each) => ({
    top: Math.min(all.top, each.top),
    left: Math.min(all.left, each.left),
    bottom: Math.max(all.bottom, each.bottom),
    right: Math.max(all.right, each.right),
  }))
  const grid = workbook.sheets().find(({ id }) => id === sheet)!
  if (zone.bottom >= grid.rowCount || zone.right >= grid.columnCount) return { sheet, zone }
  return { sheet, zone, before: textAt(workbook, sheet, { ...zone, bottom: zone.top, right: zone.left }) }
}

function changedCells({
  type,
  sheetId,
  row,
  col,
  content,
  target,
  commands,
}: Command): { sheetId?: string; zone: Zone }[] {
  if (commands) return commands.flatMap(changedCells)
  if (type === 'UPDATE_CELL' && content !== undefined) {
    return [{ sheetId, zone: { top: row!, left: col!, bottom: row!, right: col! } }]
  }
  if (type === 'CLEAR_CELL') return [{ sheetId, zone: { top: row!, left: col!, bottom: row!, right: col! } }]
  if ((type === 'DELETE_CONTENT' || type === 'CLEAR_CELLS') && target) return target.map((zone) => ({ sheetId, zone }))
  return []
}
