import { fold } from '../../model/fold'
import { textOf } from '../reading/cell'
import { findIdColumn, idHeaders } from '../reading/team-sheet'
import type { Tab } from '../tab'

/** The ID column of the team's sheet. */
export interface TeamColumn {
  headerRow: number
  /** From 0. */
  column: number
  header: string
}

/** The ID column, found again or, at the right edge of what the team wrote, made: a column more when the grid ends there. */
export function makeIdColumn(team: Tab, headerRow: number): TeamColumn {
  const found = findIdColumn(team)
  if (found) {
    const header = textOf(team.values[found.headerRow]![found.idColumn])
    return { headerRow: found.headerRow, column: found.idColumn, header }
  }
  const width = team.values[0]?.length ?? 0
  if (width >= team.sheet.getMaxColumns()) team.sheet.insertColumnAfter(width)
  const headers = (team.values[headerRow] ?? []).map((cell) => fold(textOf(cell)))
  const header = headers.includes(fold(idHeaders[0]!)) ? idHeaders[1]! : idHeaders[0]!
  return { headerRow, column: width, header }
}

/** Writes the ids beside the people they belong to: the column is Suivi's, one call. */
export function writeIdColumn(
  { sheet }: Tab,
  { headerRow, column, header }: TeamColumn,
  rowOf: Map<string, number>,
): void {
  const last = Math.max(headerRow, ...rowOf.values())
  const values = Array.from({ length: last - headerRow + 1 }, () => [''])
  values[0] = [header]
  for (const [id, row] of rowOf) values[row - headerRow] = [id]
  sheet.getRange(headerRow + 1, column + 1, values.length, 1).setValues(values)
}
