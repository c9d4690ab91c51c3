import { type Division, type DivisionFigures, divisions, type MatrixRow } from '../../model/figures'
import { fold } from '../../model/fold'
import { addLevel, emptyTally } from './tally'

/** Today's levels by group, partner, place and sex, in the order of the team's sheet. */
export function divideMatrix(matrix: MatrixRow[]): Record<Division, DivisionFigures[]> {
  return Object.fromEntries(divisions.map((by) => [by, divideBy(matrix, by)])) as Record<Division, DivisionFigures[]>
}

function divideBy(matrix: MatrixRow[], by: Division): DivisionFigures[] {
  const parts = new Map<string, DivisionFigures>()
  for (const row of matrix) {
    const key = fold(row[by])
    const part = parts.get(key) ?? { value: row[by].trim(), people: 0, tally: emptyTally() }
    parts.set(key, part)
    part.people++
    for (const { level } of row.cells) addLevel(part.tally, level)
  }
  const named = [...parts.values()].filter(({ value }) => value !== '')
  const unnamed = [...parts.values()].filter(({ value }) => value === '')
  return named.length ? [...named, ...unnamed] : []
}
