import type { MatrixRow } from '../../model/figures'
import type { Ground } from './ground'
import { findStanding } from './standing-today'

/** People × objectives with today's level: the team's old sheet. */
export function drawMatrix(ground: Ground): MatrixRow[] {
  return ground.people.map(({ id, name, group, partner, place, sex }) => {
    const cells = ground.objectives.map((objective) => findStanding(ground, id, objective.id))
    const applied = cells.filter(({ level }) => level === 'applied').length
    return { participant: id, name, group, partner, place, sex, cells, applied }
  })
}
