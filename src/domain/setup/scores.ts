import { fold } from '../../model/fold'
import type { Level } from '../../model/level'
import type { ScoreScale, ScoreThresholds } from '../../model/setup'

/** The tops scales have. */
const tops = [4, 5, 10, 20, 100]

const written = String.raw`\d{1,3}(?:[.,]\d{1,2})?(?:\s*\/\s*(?:4|5|10|20|100))?`
const alone = new RegExp(`^${written}$`)
const remarked = new RegExp(String.raw`^(${written})\s*(?:\(\s*(.+?)\s*\)|[:;–—]\s*(.+))$`, 'su')

/** A score as a number, `12,5` and `12.5/20` alike; null when the text is none. */
export function scoreOf(text: string): number | null {
  const plain = text.trim()
  return alone.test(plain) ? Number(plain.replace(/\s*\/.*$/, '').replace(',', '.')) : null
}

/** `12,5 (malade)`: the score and what is remarked beside it; null when the text is no score with a remark. */
export function remarkedScore(text: string): { mark: string; remark: string } | null {
  const found = remarked.exec(text.trim())
  return found ? { mark: found[1]!, remark: found[2] ?? found[3]! } : null
}

/** The score in a cell, with or without a remark; null when there is none. */
export function scoreInCell(text: string): number | null {
  return scoreOf(remarkedScore(text)?.mark ?? text)
}

/** What two marks that say the same have in common: `12,5` and `12.50`, `oui` and `OUI`. */
export function markKey(text: string): string {
  const score = scoreOf(text)
  return score === null ? fold(text) : String(score)
}

/** The level of a score. */
export function levelOfScore(score: number, { appliedFrom, partlyFrom }: ScoreThresholds): Level {
  return score >= appliedFrom ? 'applied' : score >= partlyFrom ? 'partly' : 'notYet'
}

/** Do the two thresholds contradict each other? Then no score is partly anything. */
export function thresholdsAreWrong({ appliedFrom, partlyFrom }: ScoreThresholds): boolean {
  return partlyFrom > appliedFrom
}

/**
 * The scale scores are of, by the highest of them, and the thresholds it suggests: 70 and 50 in a hundred, rounded up, so 3 and 2 of 4,
 * 14 and 10 of 20. Sure where the highest comes near the top and `isScale` says that numbers are scores, or somebody gave thresholds that do
 * not contradict each other; else it is asked.
 */
export function scaleOf(scores: number[], isScale: boolean, said?: ScoreThresholds): ScoreScale {
  const highest = Math.max(...scores)
  const top = highest <= 2 ? 2 : (tops.find((candidate) => candidate >= highest) ?? Math.ceil(highest))
  const suggested = { appliedFrom: Math.ceil(top * 0.7), partlyFrom: Math.ceil(top * 0.5) }
  const isSure = said ? !thresholdsAreWrong(said) : top > 2 && isScale && highest >= top * 0.7
  return { top, ...(said ?? suggested), sureness: isSure ? 'high' : 'low' }
}

/** Thresholds as the answer to a question: `14/10`. */
export function writeThresholds({ appliedFrom, partlyFrom }: ScoreThresholds): string {
  return `${appliedFrom}/${partlyFrom}`
}

/** The thresholds of such an answer; null when it is none. */
export function readThresholds(answer: string): ScoreThresholds | null {
  const found = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)\s*$/.exec(answer)
  const number = (text: string) => Number(text.replace(',', '.'))
  return found ? { appliedFrom: number(found[1]!), partlyFrom: number(found[2]!) } : null
}
