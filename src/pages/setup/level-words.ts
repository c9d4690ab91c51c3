import { say } from '../shell/words'
import type { MarksAre } from './understood'

/** What was known is called acquired, never applied. */
export function wordOf(level: string, word: string, marks: MarksAre | null): string {
  const isKnown = level === 'applied' || level === 'partly' || level === 'notYet'
  return marks === 'acquired' && isKnown ? say(`setup.known.${level}`) : word
}
