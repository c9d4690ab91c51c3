import { type ObservedLevel, observedLevels } from '../model/level'
import { chartColours } from '../model/level-colours'

/** Text on each fill: readable on it, and the number is what says the count. */
const onFill: Record<ObservedLevel, string> = { applied: '#ffffff', partly: '#202124', notYet: '#ffffff' }

/** Room for one digit, and what a part needs beside its number; points. */
const digit = 5
const beside = 3

/** One part of a bar: as long as its count, its number inside where there is room. */
export interface BarPart {
  level: ObservedLevel
  length: number
  text: string
  fill: string
  color: string
}

/** A stacked bar as long as its width; no part when nothing is counted. */
export function divideBar(counts: Record<ObservedLevel, number>, width: number): BarPart[] {
  const sum = observedLevels.reduce((total, level) => total + counts[level], 0)
  return observedLevels
    .filter((level) => counts[level] > 0)
    .map((level) => {
      const length = Math.round((counts[level] / sum) * width * 100) / 100
      const number = String(counts[level])
      const text = length >= number.length * digit + beside ? number : ''
      return { level, length, text, fill: chartColours[level], color: onFill[level] }
    })
}
