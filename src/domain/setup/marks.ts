import { fold } from '../../model/fold'
import type { Level } from '../../model/level'
import { levels } from '../../model/level'
import type { MarkReading, Sureness } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'

/** What a cell of marks holds: the mark, and the remark beside it. */
export interface CellMark {
  mark: string
  remark: string
}

/** Splits `NA (malade)` and `abs : en voyage`; a text whose beginning is no known mark is a mark as a whole. */
export function splitMark(text: string, known: Set<string>): CellMark {
  const whole = fold(text)
  if (whole === '' || known.has(whole)) return { mark: text, remark: '' }
  const words = text.split(/(?<=[\s(:,;])|(?=[\s(:,;])/u)
  for (let count = words.length - 1; count > 0; count--) {
    const candidate = words.slice(0, count).join('').trimEnd()
    const rest = text.slice(candidate.length)
    // "a selected exam" is no A, and "no water came to the village" no "no": without a sign, a remark is short.
    const isShort = candidate.length > 1 && rest.trim().split(/\s+/).length <= 3
    const apart = /^\s*[(:,;–—-]/u.test(rest) || isShort
    if (!apart || !known.has(fold(candidate))) continue
    return { mark: candidate, remark: rest.replace(/^[\s(:,;–—-]+|\)\s*$/gu, '').trim() }
  }
  return { mark: text, remark: '' }
}

/** Every text that is a mark of some kind. */
export function knownMarks({ practiceMarks, acquiredMarks }: Vocabulary): Set<string> {
  return new Set([practiceMarks, acquiredMarks].flatMap((marks) => levels.flatMap((level) => marks[level])))
}

/** Marks that say practice and acquired alike, or too little to tell. */
const isNumber = (text: string) => /^\d$/.test(text)

/** Level by score: 0 and 1 not yet, 2 partly, 3 and 4 applied; where only 0 and 1 stand, 1 is a yes. */
function levelOfScore(score: number, highest: number): Level {
  if (highest <= 1) return score === 1 ? 'applied' : 'notYet'
  return score >= 3 ? 'applied' : score === 2 ? 'partly' : 'notYet'
}

/** A mark whose meaning must be asked, and what it may mean. */
export interface UnsureMark {
  text: string
  choices: (Level | 'blank')[]
}

/** What the distinct marks of a sheet are taken for, and what they speak of. */
export interface MarksReading {
  marks: MarkReading[]
  speaksOf: 'practice' | 'acquired'
  sureness: Sureness
  unsure: UnsureMark[]
}

/** Reads the distinct marks of a sheet together: what "NA" means depends on what stands beside it. `counts`: by mark as written. */
export function readMarks(counts: Map<string, number>, vocabulary: Vocabulary): MarksReading {
  const { practiceMarks, acquiredMarks } = vocabulary
  const folded = new Map([...counts.keys()].map((text) => [text, fold(text)]))
  const all = [...folded.values()]
  const highest = Math.max(0, ...all.filter(isNumber).map(Number))
  const find = (marks: Record<Level, string[]>, text: string) => levels.find((level) => marks[level].includes(text))
  // "Absent" and the like are said of both; they do not tell which.
  const telling = all.filter(
    (text) => find(practiceMarks, text) !== 'notObserved' && find(acquiredMarks, text) !== 'notObserved',
  )
  const score = (marks: Record<Level, string[]>) => telling.filter((text) => find(marks, text) !== undefined).length
  const scores = telling.filter((text) => text !== 'na')
  const numbers = scores.length > 0 && scores.every(isNumber) && highest > 1
  const acquired = numbers || score(acquiredMarks) > score(practiceMarks)
  const [first, second] = acquired ? [acquiredMarks, practiceMarks] : [practiceMarks, acquiredMarks]
  const levelOf = (key: string): Level | undefined =>
    isNumber(key) && (numbers || highest <= 1)
      ? levelOfScore(Number(key), highest)
      : (find(first, key) ?? find(second, key))
  const levelsOfOthers = new Map(all.map((key) => [key, levelOf(key)]))
  const unsure: UnsureMark[] = []
  const marks = [...counts].map(([text, count]): MarkReading => {
    const key = folded.get(text)!
    const level = levelOf(key)
    const choices = level ? doubtsOf(key, levelsOfOthers, vocabulary) : unknownChoices(text, count)
    if (choices.length > 0) unsure.push({ text, choices })
    return { text, count, level: level ?? 'blank', sureness: choices.length > 0 || !level ? 'low' : 'high' }
  })
  marks.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  const clear =
    Math.abs(score(acquiredMarks) - score(practiceMarks)) > 0 && telling.some((text) => !/^[sn]$/.test(text))
  return { marks, speaksOf: acquired ? 'acquired' : 'practice', sureness: clear || numbers ? 'high' : 'low', unsure }
}

/** What a known mark may mean as well, beside the others of the sheet: "NA" without A or ECA, x beside ✓. Empty when it is clear. */
function doubtsOf(
  key: string,
  others: Map<string, Level | undefined>,
  { practiceMarks, acquiredMarks }: Vocabulary,
): Level[] {
  const beside = [...others].filter(([other]) => other !== key)
  if (key === 'na') {
    const saysAcquired = ([other]: [string, unknown]) =>
      levels.some(
        (level) =>
          level !== 'notObserved' && acquiredMarks[level].includes(other) && !practiceMarks[level].includes(other),
      )
    const isClear = beside.some(saysAcquired) && !beside.some(([, level]) => level === 'notYet')
    return isClear ? [] : ['notYet', 'notRelevant']
  }
  // A cross is a yes where it stands alone, and a no beside ticks.
  if (key === 'x' && beside.some(([, level]) => level === 'applied')) return ['notYet', 'applied']
  return []
}

/** A word nobody knows that stands again and again is asked; a remark that stands once is kept as a note, and said. */
function unknownChoices(text: string, count: number): (Level | 'blank')[] {
  return count < 2 || text.length > 30 ? [] : [...levels, 'blank']
}

/** Two sets of marks read apart, each by what stands beside its own, as one table; a mark that means another thing in each is asked. */
export function readTwoSets(
  later: Map<string, number>,
  known: Map<string, number>,
  vocabulary: Vocabulary,
): MarksReading {
  const [first, second] = [readMarks(later, vocabulary), readMarks(known, vocabulary)]
  const marks = new Map(first.marks.map((mark) => [fold(mark.text), mark]))
  const unsure = new Map([...first.unsure, ...second.unsure].map((doubt) => [fold(doubt.text), doubt]))
  for (const mark of second.marks) {
    const same = marks.get(fold(mark.text))
    if (!same) marks.set(fold(mark.text), mark)
    else {
      marks.set(fold(mark.text), { ...same, count: same.count + mark.count })
      if (same.level !== mark.level && !unsure.has(fold(mark.text)))
        unsure.set(fold(mark.text), { text: same.text, choices: [same.level, mark.level] })
    }
  }
  const all = [...marks.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  return { marks: all, speaksOf: 'practice', sureness: 'high', unsure: [...unsure.values()] }
}
