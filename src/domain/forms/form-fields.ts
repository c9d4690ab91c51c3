import type { FormField, FormValues } from '../../model/form'
import { type Level, levels } from '../../model/level'

/** Fields of an objective that wait for their level; date and observer are asked for once, for the whole form. */
const details = ['wayKnown', 'situation', 'obstacle', 'helpWanted', 'note'] as const satisfies readonly FormField[]
export type DetailField = (typeof details)[number]

const matters: Record<Level, readonly DetailField[]> = {
  applied: ['wayKnown', 'situation'],
  partly: ['wayKnown', 'situation', 'obstacle', 'helpWanted'],
  notYet: ['obstacle', 'helpWanted'],
  notObserved: ['note'],
  notRelevant: ['note'],
}

/** The fields to show under a level: those that matter for it, and those that hold something already; all of them when asked. */
export function shownFields(values: FormValues, all: boolean): DetailField[] {
  const level = levels.find((each) => each === values.level)
  const wanted: readonly DetailField[] = level ? matters[level] : []
  return details.filter((field) => all || wanted.includes(field) || values[field] !== '')
}

/** How many fields `shownFields` keeps folded. */
export function foldedCount(values: FormValues): number {
  return details.length - shownFields(values, false).length
}
