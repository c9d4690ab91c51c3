import { fold } from '../../model/fold'
import type { Level } from '../../model/level'
import type { ObjectiveAdvice, ObjectiveWords } from '../../model/objective-advice'
import type { WordedObjective } from './objective-wording'

/** How often or how many a criterion asks for, of what. */
interface Span {
  from: number
  to: number
  unit: string
}

/** Criteria of two levels that say the same, or that a number fits alike. `numbers`: folded. */
export function adviseOnCriteria(
  { title, criteria }: WordedObjective,
  numbers: ObjectiveWords['numbers'],
): ObjectiveAdvice[] {
  const said = (['applied', 'partly', 'notYet'] as const).map((level) => ({ level, text: fold(criteria[level]) }))
  const pairs = said.flatMap((first, index) => said.slice(index + 1).map((second) => [first, second] as const))
  for (const [first, second] of pairs) {
    const between = { title, first: first.level as Level, second: second.level as Level }
    if (first.text === '' || second.text === '') continue
    if (sameWords(first.text) === sameWords(second.text)) return [{ code: 'alike', ...between, word: first.text }]
    const both = inBoth(spanOf(first.text, numbers), spanOf(second.text, numbers))
    if (both !== null) return [{ code: 'overlap', ...between, word: String(both) }]
  }
  return []
}

/** The words of a criterion, in any order. */
function sameWords(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}

/** A number that fits two spans of the same thing, or null. */
function inBoth(first: Span | null, second: Span | null): number | null {
  if (!first || !second || first.unit !== second.unit) return null
  const [from, to] = [Math.max(first.from, second.from), Math.min(first.to, second.to)]
  return from <= to ? from : null
}

/** The span a criterion names; null where it names none, or more than one. */
function spanOf(
  text: string,
  { atLeast, orMore, moreThan, lessThan, atMost, to }: ObjectiveWords['numbers'],
): Span | null {
  const any = (words: string[]) => `(?:${words.map((word) => word.replace(/[^\p{L}\p{N} ']/gu, '\\$&')).join('|')})`
  const number = '(\\d{1,4})(?![.,/]\\d|\\d)'
  const range = new RegExp(`(?<![\\d.,/])(\\d{1,4})\\s*(?:${any(to)}|-)\\s*${number}\\s*(\\p{L}*)`, 'u').exec(text)
  const count = (text.match(/\d+/g) ?? []).length
  if (range && count === 2) return { from: Number(range[1]), to: Number(range[2]), unit: unitOf(range[3]!) }
  if (count !== 1) return null
  const find = (pattern: string) => new RegExp(pattern, 'u').exec(text)
  const before = (words: string[]) => find(`(?<!\\p{L})${any(words)}\\s*${number}\\s*(\\p{L}*)`)
  const span = (found: RegExpExecArray, from: number, end: number): Span => ({ from, to: end, unit: unitOf(found[2]!) })
  const [least, more, less, most] = [before(atLeast), before(moreThan), before(lessThan), before(atMost)]
  if (least) return span(least, Number(least[1]), Infinity)
  if (more) return span(more, Number(more[1]) + 1, Infinity)
  if (less) return span(less, 0, Number(less[1]) - 1)
  if (most) return span(most, 0, Number(most[1]))
  const after = find(`(?<![\\d.,/])${number}\\s*(\\p{L}*)\\s*${any(orMore)}(?!\\p{L})`)
  if (after && !orMore.some((words) => words.startsWith(after[2]!) && after[2] !== ''))
    return span(after, Number(after[1]), Infinity)
  const bare = find(`(?<![\\d.,/])${number}\\s*${any(orMore)}(?!\\p{L})\\s*(\\p{L}*)`)
  return bare ? span(bare, Number(bare[1]), Infinity) : null
}

/** One and several of a thing are the same thing: `time`, `times`. */
function unitOf(word: string): string {
  return word.replace(/(?<=\p{L}{2})e?s$/u, '')
}
