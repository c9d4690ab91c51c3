import { fold } from '../../model/fold'
import { type Level, levels } from '../../model/level'

/**
 * The level a key stands for while an objective has the focus: 1 to 5 in their order, or the first letter of a level's word;
 * where several begin alike, the same key again takes the next. 0, Delete and Backspace empty it. Null = not a key for a level.
 */
export function levelOfKey(key: string, now: string, words: Record<Level, string>): Level | '' | null {
  if (key === '0' || key === 'Delete' || key === 'Backspace') return ''
  if (/^[1-5]$/.test(key)) return levels[Number(key) - 1]!
  if (key.length !== 1 || !/\p{L}/u.test(key)) return null
  const alike = levels.filter((level) => fold(words[level]).startsWith(fold(key)))
  if (alike.length === 0) return null
  return alike[(alike.indexOf(now as Level) + 1) % alike.length]!
}

/** The level beside this one: where the arrows left and right go. From nothing, the first or the last. */
export function neighbourLevel(now: string, step: 1 | -1): Level {
  const index = levels.indexOf(now as Level)
  if (index === -1) return step === 1 ? levels[0] : levels[levels.length - 1]!
  return levels[(index + step + levels.length) % levels.length]!
}
