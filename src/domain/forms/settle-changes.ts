import { isDay } from '../../model/day'
import { type FormAnswer, type FormChange, type FormOutcome, longestAnswer } from '../../model/form'
import { levels } from '../../model/level'
import { type Message, message } from '../../model/message'

/** A text as a cell gives it back: line ends of one kind, nothing around it. */
export function settledText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** The first reason for which changes cannot be written at all; null when there is none. */
export function refuseChanges(changes: FormChange[]): Message | null {
  for (const { field, after } of changes) {
    if (after === '') continue
    if (field === 'level' && !(levels as readonly string[]).includes(after))
      return message('refusal', 'forms.notALevel', { text: after.slice(0, 60) })
    if (field === 'date' && !isDay(after)) return message('refusal', 'round.badDate', { text: after.slice(0, 60) })
    if (after.length > longestAnswer) return message('refusal', 'forms.tooLong', { limit: longestAnswer })
  }
  return null
}

/**
 * Compares what an observer changed with what stands in the cells now. A cell that says what the page showed is to be written;
 * one that says already what is wanted is saved; any other is a conflict, and is left.
 */
export function settleChanges(
  answers: FormAnswer[],
  changes: FormChange[],
): { write: FormChange[]; outcomes: FormOutcome[] } {
  const now = new Map(answers.map((answer) => [answer.objective, answer.values]))
  const write: FormChange[] = []
  const outcomes: FormOutcome[] = []
  for (const given of changes) {
    const change = { ...given, before: settledText(given.before), after: settledText(given.after) }
    const values = now.get(change.objective)
    if (!values) {
      outcomes.push({ ...change, outcome: 'noRow', theirs: '' })
      continue
    }
    const theirs = values[change.field]
    const stands = theirs === change.after
    if (!stands && theirs !== change.before) {
      outcomes.push({ ...change, outcome: 'conflict', theirs })
      continue
    }
    if (!stands) write.push(change)
    outcomes.push({ ...change, outcome: 'saved', theirs: change.after })
    // A later change of the same cell in one save follows on this one.
    now.set(change.objective, { ...values, [change.field]: change.after })
  }
  return { write, outcomes }
}
