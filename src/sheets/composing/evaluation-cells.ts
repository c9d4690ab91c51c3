import type { Objective, Observation, Participant, Round, Today } from '../../model/cohort'
import { itemId, observationId } from '../../model/identifier'
import type { CellContent } from '../../model/table'
import type { ColumnKey } from '../../model/tables'
import { textCell, todayInWords, type Wording } from './words'

export type EvaluationCells = Partial<Record<ColumnKey<'evaluation'>, CellContent>>

/** The computed cells of a form's row. */
export function evaluationCells(
  participant: Participant,
  objective: Objective,
  before: Today | null,
  wording: Wording,
): EvaluationCells {
  return {
    name: textCell(participant.name),
    group: textCell(participant.group),
    objective: textCell(objective.title),
    before: textCell(todayInWords(before, wording)),
  }
}

/** All rows of a round's tab, grouped by participant; levels taken over from the team's marks are filled in. */
export function evaluationRows(
  round: Round,
  participants: Participant[],
  objectives: Objective[],
  taken: Map<string, Pick<Observation, 'level' | 'note'>>,
  today: Map<string, Today>,
  wording: Wording,
): EvaluationCells[] {
  const asked = objectives.filter(({ id }) => round.objectives.includes(id))
  return participants.flatMap((participant) =>
    asked.map((objective) => {
      const key = itemId(participant.id, objective.id)
      const known = taken.get(key)
      return {
        id: textCell(observationId(participant.id, objective.id, round.id)),
        ...evaluationCells(participant, objective, today.get(key) ?? null, wording),
        level: textCell(known?.level ? wording.words.word('level', known.level) : ''),
        note: textCell(known?.note ?? ''),
      }
    }),
  )
}
