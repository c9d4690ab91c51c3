import type { Cohort } from '../model/cohort'
import type { FollowUpPlan } from '../model/follow-up'
import { readId } from '../model/identifier'

/** People of one case of a plan, by the objective they are in it for. */
export interface NamedGroup {
  objective: string
  title: string
  people: string[]
}

/** The people behind the counts of a plan: by case, in the order of the objectives. */
export function nameCases(
  { byCase }: Pick<FollowUpPlan, 'byCase'>,
  { participants, objectives }: Pick<Cohort, 'participants' | 'objectives'>,
): Record<keyof FollowUpPlan['byCase'], NamedGroup[]> {
  const nameOf = new Map(participants.map(({ id, name }) => [id, name]))
  const groupsOf = (items: string[]): NamedGroup[] =>
    objectives.flatMap(({ id, title }) => {
      const people = items.flatMap((item) => {
        const parts = readId(item)
        return parts?.objective === id ? [nameOf.get(parts.participant) ?? parts.participant] : []
      })
      return people.length > 0 ? [{ objective: id, title, people }] : []
    })
  return {
    new: groupsOf(byCase.new),
    changed: groupsOf(byCase.changed),
    ended: groupsOf(byCase.ended),
    reopened: groupsOf(byCase.reopened),
    stillToObserve: groupsOf(byCase.stillToObserve),
  }
}
