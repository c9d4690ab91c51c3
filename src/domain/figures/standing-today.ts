import type { MatrixCell } from '../../model/figures'
import { itemId } from '../../model/identifier'
import { keptLevel } from '../round'
import type { Ground } from './ground'

/**
 * Where a person stands today for an objective. With no level at all, it is `blank` when a round of practice asked, and
 * `notAsked` when none ever did.
 */
export function findStanding(ground: Ground, participant: string, objective: string): MatrixCell {
  const id = itemId(participant, objective)
  const today = ground.today.get(id)
  if (today) {
    const { level, date, source, toBeDecided } = today
    return { level, date, source, toBeDecided }
  }
  const asked =
    ground.asked.has(id) || ground.rounds.some((round) => keptLevel(round, participant, objective) !== 'notAsked')
  return { level: asked ? 'blank' : 'notAsked', date: '', source: '', toBeDecided: false }
}
