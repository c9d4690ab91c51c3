import type { CallOutput } from '../../api/calls'
import { say } from '../shell/words'

type Preview = CallOutput<'followUp.preview'>

/** A line of the preview: what, how many, and who. */
export interface CountLine {
  label: string
  count: number
  groups: Preview['names']['new']
  /** Something becomes other than it was. */
  isNews: boolean
}

/** The counts worth a line: those that are not nought. */
export function countLines({ counts, names }: Preview): CountLine[] {
  const line = (label: string, count: number, groups: CountLine['groups'] = [], isNews = true) => ({
    label,
    count,
    groups,
    isNews,
  })
  const lines: CountLine[] = [
    line(say('followUp.new'), counts.new, names.new),
    line(say('followUp.kept'), counts.kept, [], false),
    line(say('followUp.changed'), counts.changed, names.changed),
    line(say('followUp.reopened'), counts.reopened, names.reopened),
    line(say('followUp.ended'), counts.ended, names.ended),
    line(say('followUp.withdrawn'), counts.withdrawn),
    line(say('followUp.visits'), counts.visitsTakenUp),
    line(say('followUp.stillToObserve'), counts.stillToObserve, names.stillToObserve, false),
  ]
  return lines.filter(({ count }) => count > 0)
}
