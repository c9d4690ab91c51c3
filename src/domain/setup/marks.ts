import { fold } from '../../model/fold'
import type { Level } from '../../model/level'
import { levels } from '../../model/level'
import type { MarkReading, ScoreScale, ScoreThresholds, Sureness } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { levelOfScore, markKey, remarkedScore, scaleOf, scoreOf } from './scores'

/** What a cell of marks holds: the mark, and the remark beside it. */
export interface CellMark {
  mark: string
  remark: string
}

/** Splits `NA (malade)`, `12,5 (malade)` and `abs : en voyage`; a text whose beginning is no known mark is a mark as a whole. */
export function splitMark(text: string, known: Set<string>): CellMark {
  const whole = fold(text)
  if (whole === '' || known.has(whole) || scoreOf(text) !== null) return { mark: text, remark: '' }
  const score = remarkedScore(text)
  if (score) return score
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

/** Where only 0 and 1 stand, 1 is a yes. */
const isYesOrNo = (text: string) => text === '0' || text === '1'

/** Share of the marks that must be scores before any is read as one. */
const shareOfScores = 0.6

/** The scale of marks that are scores; null where they are none. `telling`: the marks that say something, with how often. */
function scaleOfMarks(telling: [text: string, count: number][], given: GivenScores): ScoreScale | null {
  const scores = telling.filter(([text]) => scoreOf(text) !== null)
  const cells = (marks: [string, number][]) => marks.reduce((sum, [, count]) => sum + count, 0)
  const values = scores.map(([text]) => scoreOf(text)!)
  if (Math.max(0, ...values) <= 1 || cells(scores) < cells(telling) * shareOfScores) return null
  return scaleOf(values, given.isSure, given.said)
}

/** What is known of scores before they are read: whether numbers are surely scores, and the thresholds somebody gave. */
export interface GivenScores {
  isSure: boolean
  said?: ScoreThresholds | undefined
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
  scores: ScoreScale | null
}

/**
 * Reads the distinct marks of a sheet together: what "NA" means depends on what stands beside it, and of scores, the scale. `counts`: by
 * mark as written.
 */
export function readMarks(
  counts: Map<string, number>,
  vocabulary: Vocabulary,
  given: GivenScores = { isSure: true },
): MarksReading {
  const { practiceMarks, acquiredMarks } = vocabulary
  const folded = new Map([...counts.keys()].map((text) => [text, fold(text)]))
  const find = (marks: Record<Level, string[]>, text: string) => levels.find((level) => marks[level].includes(text))
  // "Absent" and the like are said of both; they do not tell which.
  const tells = (text: string) =>
    find(practiceMarks, text) !== 'notObserved' && find(acquiredMarks, text) !== 'notObserved'
  const all = [...folded.values()]
  const telling = all.filter(tells)
  const score = (marks: Record<Level, string[]>) => telling.filter((text) => find(marks, text) !== undefined).length
  const told = [...counts].filter(([text]) => tells(fold(text)) && fold(text) !== 'na')
  const scores = scaleOfMarks(told, given)
  const acquired = scores !== null || score(acquiredMarks) > score(practiceMarks)
  const [first, second] = acquired ? [acquiredMarks, practiceMarks] : [practiceMarks, acquiredMarks]
  const isBinary = all.every((text) => scoreOf(text) === null || isYesOrNo(text))
  const levelOf = (key: string): Level | undefined => {
    const value = scoreOf(key)
    if (value !== null && scores) return levelOfScore(value, scores)
    if (isBinary && isYesOrNo(key)) return key === '1' ? 'applied' : 'notYet'
    return find(first, key) ?? find(second, key)
  }
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
  return {
    marks,
    speaksOf: acquired ? 'acquired' : 'practice',
    sureness: clear || scores ? 'high' : 'low',
    unsure,
    scores,
  }
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
  given: GivenScores,
): MarksReading {
  const together = readMarks(new Map([...later, ...known]), vocabulary, given).scores
  // Of scores in both sets, one scale.
  const said = together ? { ...given, said: given.said ?? together } : given
  const [first, second] = [readMarks(later, vocabulary, said), readMarks(known, vocabulary, said)]
  const marks = new Map(first.marks.map((mark) => [markKey(mark.text), mark]))
  const unsure = new Map([...first.unsure, ...second.unsure].map((doubt) => [markKey(doubt.text), doubt]))
  for (const mark of second.marks) {
    const key = markKey(mark.text)
    const same = marks.get(key)
    if (!same) marks.set(key, mark)
    else {
      marks.set(key, { ...same, count: same.count + mark.count })
      if (same.level !== mark.level && !unsure.has(key))
        unsure.set(key, { text: same.text, choices: [same.level, mark.level] })
    }
  }
  const all = [...marks.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  const scores = together ?? first.scores ?? second.scores
  return { marks: all, speaksOf: 'practice', sureness: 'high', unsure: [...unsure.values()], scores }
}
