import type { Objective } from '../../model/cohort'
import { fold } from '../../model/fold'
import type { ObjectiveAdvice, ObjectiveWords } from '../../model/objective-advice'
import { adviseOnCriteria } from './criteria-wording'

/** An objective as far as its wording goes. */
export type WordedObjective = Pick<Objective, 'title' | 'criteria' | 'kind'>

/**
 * What may be worth a second look in the wording of objectives: several changes in one, something that cannot be seen, a bare
 * noun, criteria that do not tell levels apart. At most one thing is said of a title; where words are not sure, nothing is.
 */
export function adviseOnObjectives(objectives: WordedObjective[], words: ObjectiveWords): ObjectiveAdvice[] {
  const language = foldWords(words)
  return objectives.flatMap((objective) => [
    ...adviseOnTitle(objective, language),
    ...adviseOnCriteria(objective, language.numbers),
  ])
}

function foldWords(words: ObjectiveWords): ObjectiveWords {
  const folded = (list: string[]) => list.map(fold)
  const { numbers, ...lists } = words
  const of = <Record_ extends Record<string, string[]>>(record: Record_) =>
    Object.fromEntries(Object.entries(record).map(([key, list]) => [key, folded(list)])) as Record_
  return { ...of(lists), numbers: of(numbers) }
}

function adviseOnTitle({ title, criteria, kind }: WordedObjective, language: ObjectiveWords): ObjectiveAdvice[] {
  const text = withoutLead(fold(title).replace(/\([^)]*\)/g, ' '), language)
  const several = secondChange(text, language)
  if (several !== '') return [{ code: 'several', title, word: several }]
  const unseen = kind === 'knowledge' ? undefined : language.unseen.find((start) => beginsWith(text, start))
  if (unseen) return [{ code: 'unseen', title, word: unseen }]
  const left = wordsOf(text).filter((word) => !language.articles.includes(word))
  const [only = ''] = left
  const isAction = isVerb(only, '', language) || language.doing.some((ending) => only.endsWith(ending))
  const isBare = left.length === 1 && /^\p{L}{3,}$/u.test(only) && criteria.applied === '' && !isAction
  return isBare ? [{ code: 'short', title, word: only }] : []
}

function withoutLead(text: string, { leads }: ObjectiveWords): string {
  const lead = [...leads].sort((a, b) => b.length - a.length).find((start) => beginsWith(text, start))
  return lead ? text.slice(lead.length).trim() : text
}

function beginsWith(text: string, start: string): boolean {
  return (
    text === start || (text.startsWith(start) && (/['’]$/.test(start) || !/[\p{L}\p{N}-]/u.test(text[start.length]!)))
  )
}

function wordsOf(text: string): string[] {
  return text.replace(/(\p{L}')/gu, '$1 ').match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;/&+]/gu) ?? []
}

/** The verb of a second change: the title begins with a verb, and another follows a join; or two sentences stand apart by `;`. */
function secondChange(text: string, language: ObjectiveWords): string {
  const parts = text.split(';').map((part) => wordsOf(part).filter((word) => /\p{L}/u.test(word)))
  const [, second] = parts.filter((part) => part.length >= 2)
  if (second) return second[0]!
  const words = wordsOf(text)
  if (!isVerb(words[0] ?? '', words[1] ?? '', language) && !language.nounOrVerb.includes(words[0] ?? '')) return ''
  for (let at = 1; at < words.length; at++) {
    if (!/^[,;/&+]$/.test(words[at]!) && !language.joins.includes(words[at]!)) continue
    let next = at + 1
    while (language.joins.includes(words[next] ?? '') || language.beforeVerbs.includes(words[next] ?? '')) next++
    if (isVerb(words[next] ?? '', words[next + 1] ?? '', language)) return words[next]!
  }
  return ''
}

function isVerb(
  word: string,
  after: string,
  { verbs, verbEndings, notVerbs, nounOrVerb, determiners }: ObjectiveWords,
): boolean {
  if (verbs.includes(word)) return true
  if (nounOrVerb.includes(word)) return determiners.includes(after)
  return !notVerbs.includes(word) && word.length > 3 && verbEndings.some((ending) => word.endsWith(ending))
}
