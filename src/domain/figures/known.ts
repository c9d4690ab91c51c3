import type { KnownCounts } from '../../model/figures'
import { waysKnown } from '../../model/list'
import { countWords } from './word-counts'

/** How "applied" is known: seen, told, by a word of the team's own, or not said. */
export function countKnown(ways: string[]): KnownCounts {
  const known: KnownCounts = { seen: 0, told: 0, ownWord: 0, notSaid: 0, byWay: countWords(ways, waysKnown) }
  for (const way of ways) known[kindOf(way)]++
  return known
}

function kindOf(way: string): 'seen' | 'told' | 'ownWord' | 'notSaid' {
  if (way === 'seenInPlace' || way === 'seenProduct') return 'seen'
  if (way === 'toldByPerson' || way === 'toldByOther') return 'told'
  return way.trim() === '' ? 'notSaid' : 'ownWord'
}
