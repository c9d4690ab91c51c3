import { fold } from '../../model/fold'
import { idNumber } from '../../model/identifier'
import { textCell } from '../composing/words'
import { textOf } from '../reading/cell'
import { readSign, signOf } from '../reading/same-people'
import { findIdColumn, idHeaders } from '../reading/team-sheet'
import type { Tab } from '../tab'
import { computedBlocks, type OwnCells, writeBlock } from '../writing/computed-blocks'

/** The ID column of the team's sheet. */
export interface TeamColumn {
  headerRow: number
  /** From 0. */
  column: number
  header: string
  isNew: boolean
}

/** The ids that stand in a team's sheet since a set-up that was interrupted, by row; a column with an id twice is the team's own. */
export function idsInTeamSheet(team: Tab): Map<number, string> {
  const found = findIdColumn(team)
  const ids = new Map<number, string>()
  if (!found) return ids
  for (let row = found.headerRow + 1; row < team.values.length; row++) {
    const id = textOf(team.values[row]![found.idColumn]).toUpperCase()
    if (idNumber('P', id) > 0) ids.set(row, id)
  }
  return new Set(ids.values()).size === ids.size ? ids : new Map()
}

/** The rows of a team's sheet that are one person, as signs in its column of ids say since a set-up before this one. */
export function samePeopleInTeamSheet(team: Tab): number[][] {
  const found = findIdColumn(team)
  const rowOf = new Map([...idsInTeamSheet(team)].map(([row, id]) => [id, row]))
  const sets = new Map<string, number[]>()
  for (let row = found ? found.headerRow + 1 : team.values.length; row < team.values.length; row++) {
    const id = readSign(textOf(team.values[row]![found!.idColumn]))
    const own = rowOf.get(id)
    if (id !== '') sets.set(id, [...(sets.get(id) ?? (own === undefined ? [] : [own])), row])
  }
  return [...sets.values()].filter((rows) => rows.length > 1)
}

/** The ID column, found again or, at the right edge of what the team wrote, made: a column more when the grid ends there. */
export function makeIdColumn(team: Tab, headerRow: number): TeamColumn {
  const found = findIdColumn(team)
  if (found && idsInTeamSheet(team).size > 0) {
    const header = textOf(team.values[found.headerRow]![found.idColumn])
    return { headerRow: found.headerRow, column: found.idColumn, header, isNew: false }
  }
  const width = team.values[0]?.length ?? 0
  if (width >= team.sheet.getMaxColumns()) team.sheet.insertColumnAfter(width)
  const headers = (team.values[headerRow] ?? []).map((cell) => fold(textOf(cell)))
  const header = headers.includes(fold(idHeaders[0]!)) ? idHeaders[1]! : idHeaders[0]!
  return { headerRow, column: width, header, isNew: true }
}

/**
 * Writes the ids beside the people they belong to, and `also` signs beside rows that are one person with the row of an id. A new column
 * is Suivi's, one call; in one that stood, only what is missing.
 */
export function writeIdColumn(
  team: Tab,
  { headerRow, column, header, isNew }: TeamColumn,
  rowOf: Map<string, number>,
  also: Map<number, string> = new Map(),
): void {
  const texts = new Map([...rowOf].map(([id, row]) => [row, id]))
  for (const [row, id] of also) texts.set(row, signOf(id))
  if (!isNew) {
    const cells: OwnCells = new Map()
    for (const [row, text] of texts) cells.set(row, new Map([[column, textCell(text)]]))
    for (const block of computedBlocks(team, cells)) writeBlock(team.sheet, block)
    return
  }
  const last = Math.max(headerRow, ...texts.keys())
  const values = Array.from({ length: last - headerRow + 1 }, () => [''])
  values[0] = [header]
  for (const [row, text] of texts) values[row - headerRow] = [text]
  team.sheet.getRange(headerRow + 1, column + 1, values.length, 1).setValues(values)
}
