import type { Item } from '../model/cohort'

/** What a person wants done with an item whose row was removed by hand. */
export type RemovedAnswer = { choice: 'putBack' } | { choice: 'leaveOut' } | { choice: 'stop'; reason: string }

/** The answers offered for one removed row. */
export const rowChoices = ['putBack', 'stop', 'leaveOut']

/** The answers offered for a whole tab that is gone. */
export const tabChoices = ['putBack', 'leaveOut']

/** The key of the question about a removed row. */
export function rowQuestion(item: string): string {
  return `removed:${item}`
}

/** The key of the question about a tab that is gone. */
export function tabQuestion(objective: string): string {
  return `tab:${objective}`
}

/** The answer given for an item, alone or with its tab; null when nobody was asked yet. `stop: reason` carries its reason. */
export function removedAnswer(
  answers: Record<string, string>,
  item: Pick<Item, 'id' | 'objective'>,
): RemovedAnswer | null {
  const answer = answers[rowQuestion(item.id)] ?? answers[tabQuestion(item.objective)]
  if (answer === undefined) return null
  const [choice = '', ...reason] = answer.split(':')
  if (choice === 'stop') return { choice, reason: reason.join(':').trim() }
  if (choice === 'putBack') return { choice }
  return choice === 'leaveOut' ? { choice } : null
}
