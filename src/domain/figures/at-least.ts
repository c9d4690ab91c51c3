import type { AtLeast, MatrixRow } from '../../model/figures'
import { tallyLevels } from './tally'

/** "At least N of M objectives applied" today, for every N; people who were never observed are in no base. */
export function countAtLeast(matrix: MatrixRow[], objectives: number): AtLeast {
  const observed = matrix.filter(({ cells }) => tallyLevels(cells.map(({ level }) => level)).observed > 0)
  return {
    objectives,
    observed: observed.length,
    notObserved: matrix.length - observed.length,
    steps: Array.from({ length: objectives }, (_, index) => ({
      atLeast: index + 1,
      people: observed.filter(({ applied }) => applied > index).length,
    })),
  }
}
