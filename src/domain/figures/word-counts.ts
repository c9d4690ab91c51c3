import type { WordCount } from '../../model/figures'
import { fold } from '../../model/fold'

/**
 * Counts words, the most frequent first; of the same count, keys of the list in its order, then words of the team's own. Words
 * that differ in case or accents only are one word. '' (not said) is always the last.
 */
export function countWords(words: Iterable<string>, keys: readonly string[] = []): WordCount[] {
  const counts = new Map<string, WordCount>()
  for (const word of words) {
    const key = keys.includes(word) ? word : `: ${fold(word)}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { word: word.trim(), count: 1 })
  }
  const place = (word: string) => (keys.includes(word) ? keys.indexOf(word) : keys.length)
  return [...counts.values()].sort(
    (a, b) => Number(a.word === '') - Number(b.word === '') || b.count - a.count || place(a.word) - place(b.word),
  )
}
