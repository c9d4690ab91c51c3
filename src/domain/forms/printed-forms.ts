import type { Cohort, Observation, Participant, Round } from '../../model/cohort'
import { fold } from '../../model/fold'
import { itemId, observationId } from '../../model/identifier'
import type { Level } from '../../model/level'
import type { FormFilling } from '../../model/report'
import { todayLevels } from '../today'

/** Whose forms are printed: one person's, those of a group, or everybody's. */
export interface FormChoice {
  filling: FormFilling
  group?: string | undefined
  participant?: string | undefined
}

/** A person's form, with what is to be ticked already. */
export interface PrintedForm {
  person: Participant
  answers: Map<string, Observation>
  before: Map<string, Level>
  date: string
  observer: string
}

/** The round whose forms are printed: the open one, else the latest that was closed; null when there is none of practice. */
export function pickRoundToPrint(rounds: Round[]): Round | null {
  const practice = rounds.filter(({ speaksOf }) => speaksOf === 'practice')
  const closed = practice.filter(({ status }) => status === 'closed').sort((a, b) => (a.date < b.date ? 1 : -1))
  return practice.find(({ status }) => status === 'open') ?? closed[0] ?? null
}

/** The forms, in the order of the cohort. An empty form still says what was known before; a filled one says it in its ticks. */
export function printedForms(
  cohort: Cohort,
  round: Round | null,
  { filling, group, participant }: FormChoice,
): PrintedForm[] {
  const today = todayLevels(cohort)
  const rows = new Map(
    cohort.observations.map((row) => [observationId(row.participant, row.objective, row.round), row]),
  )
  const wanted = cohort.participants.filter(
    (person) =>
      person.present &&
      (participant === undefined || person.id === participant) &&
      (group === undefined || fold(person.group) === fold(group)),
  )
  const asked = round?.objectives ?? []
  return wanted.map((person) => {
    const found = asked.flatMap((objective) => rows.get(observationId(person.id, objective, round!.id)) ?? [])
    const filled = filling === 'filled' ? found.filter(({ level }) => level !== null) : []
    const levels = asked.flatMap((objective) => {
      const level = today.get(itemId(person.id, objective))?.level
      return level ? ([[objective, level]] as const) : []
    })
    return {
      person,
      answers: new Map(filled.map((row) => [row.objective, row])),
      before: filling === 'blank' ? new Map(levels) : new Map(),
      date: filled[0]?.date ?? '',
      observer: filled[0]?.observer ?? '',
    }
  })
}
