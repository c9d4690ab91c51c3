import type { PhraseCode } from '../../locales/locale'
import { type Level, levels } from '../../model/level'
import { say } from '../shell/words'
import type { Listing } from './forms-desk'

/** The words of the levels, as the tab writes them, and the sign of each. */
export interface LevelWords {
  words: Record<Level, string>
  letters: Record<Level, string>
}

const letterCodes = {
  applied: 'letter.applied',
  partly: 'letter.partly',
  notYet: 'letter.notYet',
  notObserved: 'letter.notObserved',
  notRelevant: 'letter.notRelevant',
} as const satisfies Record<Level, PhraseCode>

/** The words of the levels of a listing. */
export function levelWords({ lists }: Listing): LevelWords {
  const words = {} as Record<Level, string>
  const letters = {} as Record<Level, string>
  for (const level of levels) {
    words[level] = lists.level.find(({ key }) => key === level)?.word ?? level
    letters[level] = say(letterCodes[level])
  }
  return { words, letters }
}
