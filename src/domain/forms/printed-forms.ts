import type { Cohort, Objective, Observation, Participant, Round } from '../../model/cohort'
import { fold } from '../../model/fold'
import { itemId, observationId } from '../../model/identifier'
import type { Level } from '../../model/level'
import type { FormFilling } from '../../model/report'
import { closedRounds } from '../figures/ground'
import { titleWhenClosed } from '../round'
import { todayLevels } from '../today'

/** Whose forms are printed: one person's, those of a group, or everybody's. */
export interface FormChoice {
  filling: FormFilling
  group?: string | undefined
  participant?: string | undefined
}

/** A person's form to print, by objective: what is ticked already, and the last level known beside the empty boxes. */
export interface PrintedForm {
  person: Participant
  answers: Map<string, Observation>
  before: Map<string, Level>
  date: string
  observer: string
}

/** What is printed: the round, null when the forms belong to none; the objectives it asks about; the forms, in the order of the cohort. */
export interface PrintedForms {
  round: Round | null
  objectives: Objective[]
  forms: PrintedForm[]
}

/**
 * Forms of the open round. When none is open, empty ones are for the round to come and ask about everything; filled ones are those
 * of the latest closed round.
 */
export function printedForms(cohort: Cohort, { filling, group, participant }: FormChoice): PrintedForms {
  const round = roundToPrint(cohort.rounds, filling)
  const objectives = cohort.objectives
    .filter(({ id }) => !round || round.objectives.includes(id))
    .map((objective) => ({
      ...objective,
      title: (round?.status === 'closed' && titleWhenClosed(round, objective.id)) || objective.title,
    }))
  const wanted = cohort.participants.filter(
    (person) =>
      person.present &&
      (participant === undefined || person.id === participant) &&
      (group === undefined || fold(person.group) === fold(group)),
  )
  const known = filling === 'filled' ? fillIn(cohort, round) : besideBoxes(cohort)
  return { round, objectives, forms: wanted.map((person) => ({ person, ...known(person.id, objectives) })) }
}

function roundToPrint(rounds: Round[], filling: FormFilling): Round | null {
  const open = rounds.find(({ status, speaksOf }) => status === 'open' && speaksOf === 'practice')
  const closed = closedRounds(rounds, 'practice')
  return open ?? (filling === 'filled' ? (closed[closed.length - 1] ?? null) : null)
}

type Known = (person: string, objectives: Objective[]) => Omit<PrintedForm, 'person'>

function fillIn({ observations }: Cohort, round: Round | null): Known {
  const own = observations.filter((row) => row.round === round?.id && row.level !== null)
  const rows = new Map(own.map((row) => [observationId(row.participant, row.objective, row.round), row]))
  return (person, objectives) => {
    const found = objectives.flatMap(({ id }) => rows.get(observationId(person, id, round?.id ?? '')) ?? [])
    const answers = new Map(found.map((row) => [row.objective, row]))
    return { answers, before: new Map(), date: found[0]?.date ?? '', observer: found[0]?.observer ?? '' }
  }
}

function besideBoxes(cohort: Cohort): Known {
  const today = todayLevels(cohort)
  return (person, objectives) => {
    const levels = objectives.flatMap(({ id }) => {
      const level = today.get(itemId(person, id))?.level
      return level ? ([[id, level]] as const) : []
    })
    return { answers: new Map(), before: new Map(levels), date: '', observer: '' }
  }
}
