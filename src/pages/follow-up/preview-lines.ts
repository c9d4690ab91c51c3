import type { CallOutput } from '../../api/calls'
import { say } from '../shell/words'

type Preview = CallOutput<'followUp.preview'>

/** A line of the preview: what, how many, and who. */
export interface CountLine {
  label: string
  count: number
  groups: Preview['names']['new']
}

/** The counts worth a line: those that are not nought, and always what is new and what stays. */
export function countLines({ counts, names }: Preview): CountLine[] {
  const lines: CountLine[] = [
    { label: say('followUp.new'), count: counts.new, groups: names.new },
    { label: say('followUp.kept'), count: counts.kept, groups: [] },
    { label: say('followUp.changed'), count: counts.changed, groups: names.changed },
    { label: say('followUp.reopened'), count: counts.reopened, groups: names.reopened },
    { label: say('followUp.ended'), count: counts.ended, groups: names.ended },
    { label: say('followUp.withdrawn'), count: counts.withdrawn, groups: [] },
    { label: say('followUp.visits'), count: counts.visitsTakenUp, groups: [] },
    { label: say('followUp.stillToObserve'), count: counts.stillToObserve, groups: names.stillToObserve },
  ]
  return lines.filter(({ count }, index) => count > 0 || index < 2)
}

/** Would an update write anything? What only stays, and what is still to observe, is no work. */
export function hasWork({ counts, newTabs, questions, messages }: Preview): boolean {
  const { new: made, changed, ended, reopened, withdrawn, visitsTakenUp } = counts
  const mends = messages.some(({ kind, code }) => kind === 'repair' || code === 'people.new' || code === 'people.left')
  return made + changed + ended + reopened + withdrawn + visitsTakenUp + newTabs + questions.length > 0 || mends
}
