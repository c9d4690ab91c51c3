import type { Observation, Participant, Round } from '../model/cohort'
import { type Day, daySerial } from '../model/day'
import type { KeptLevel } from '../model/level'
import { type ChangedSinceClosing, changesSinceClosing } from './round'

/** Someone in the cohort whose form has levels still to be filled. */
export interface BlankForm {
  participant: Participant
  blank: number
  asked: number
}

/** Whose forms of a round are not full, in the order of the cohort. */
export function blankForms(round: Round, participants: Participant[], observations: Observation[]): BlankForm[] {
  const counts = new Map<string, { blank: number; asked: number }>()
  for (const { round: id, participant, level } of observations) {
    if (id !== round.id) continue
    const count = counts.get(participant) ?? { blank: 0, asked: 0 }
    counts.set(participant, { blank: count.blank + (level === null ? 1 : 0), asked: count.asked + 1 })
  }
  return participants.flatMap((participant) => {
    const count = counts.get(participant.id)
    return participant.present && count && count.blank > 0 ? [{ participant, ...count }] : []
  })
}

/** A cell somebody asks to have put back, with the level that was shown there. */
export interface CellToPutBack {
  participant: string
  objective: string
  after: KeptLevel
}

/** Splits what is asked to be put back: cells that still say what was shown, and those that say something else by now. */
export function settlePutBack(
  round: Round,
  observations: Observation[],
  wanted: CellToPutBack[],
): { back: ChangedSinceClosing[]; left: CellToPutBack[] } {
  const changed = new Map(
    askedChanges(round, observations).map((change) => [`${change.participant}-${change.objective}`, change]),
  )
  const back: ChangedSinceClosing[] = []
  const left: CellToPutBack[] = []
  for (const cell of wanted) {
    const change = changed.get(`${cell.participant}-${cell.objective}`)
    // What is as it was when the round was closed needs nothing.
    if (!change) continue
    if (change.after === cell.after) back.push(change)
    else left.push(cell)
  }
  return { back, left }
}

/** The cells of a closed round changed since, but for those the round did not ask about. */
export function askedChanges(round: Round, observations: Observation[]): ChangedSinceClosing[] {
  return changesSinceClosing(round, observations).filter(({ before }) => before !== 'notAsked')
}

/** Whole months since the training ended, to the nearest; 0 when it is not known, or not over. */
export function monthsSince(ends: Day | '', today: Day): number {
  if (ends === '' || ends >= today) return 0
  return Math.round((daySerial(today) - daySerial(ends)) / 30.44)
}
