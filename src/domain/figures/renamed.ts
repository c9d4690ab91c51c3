import type { RenamedObjective } from '../../model/figures'
import { fold } from '../../model/fold'
import { titleWhenClosed } from '../round'
import type { Ground } from './ground'

/** Objectives whose title was changed since a round was closed: what the round saw is told under the title it had. */
export function findRenamed({ rounds, acquiredRounds, objectives }: Ground): RenamedObjective[] {
  return [...acquiredRounds, ...rounds].flatMap((round) =>
    objectives.flatMap(({ id, title }) => {
      const was = titleWhenClosed(round, id)
      return was === '' || fold(was) === fold(title) ? [] : [{ round: round.title, was, now: title }]
    }),
  )
}
