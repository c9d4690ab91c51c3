import { scoreOf } from '../../domain/setup/scores'
import { type ObservedLevel, observedLevels } from '../../model/level'
import type { Understood } from './understood'

export type LevelTimes = Record<ObservedLevel, number>

/** One bar of the histogram: the scores from `from` up to before `to`, and how often each level stands there. */
export interface ScoreBar {
  from: number
  to: number
  times: LevelTimes
}

const none = (): LevelTimes => ({ applied: 0, partly: 0, notYet: 0 })

/** How often scores of each level stand in the sheet. */
export function timesOfLevels(marks: Understood['marks']): LevelTimes {
  const times = none()
  for (const { text, count, level } of marks) {
    const observed = observedLevels.find((one) => one === level)
    if (observed && scoreOf(text) !== null) times[observed] += count
  }
  return times
}

/** The bars of the histogram, one a point, or several points where the scale is long. */
export function barsOf(marks: Understood['marks'], top: number): ScoreBar[] {
  const step = Math.max(1, Math.ceil(top / 20))
  const bars: ScoreBar[] = []
  for (let from = 0; from <= top; from += step) bars.push({ from, to: from + step, times: none() })
  for (const mark of marks) {
    const score = scoreOf(mark.text)
    const bar = score === null ? undefined : bars[Math.floor(score / step)]
    const observed = observedLevels.find((one) => one === mark.level)
    if (bar && observed) bar.times[observed] += mark.count
  }
  return bars
}
