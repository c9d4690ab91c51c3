import { fold } from '../../model/fold'
import type { ObjectiveReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'

/** The objectives of a sheet, once two sets of marks are told apart; `asked` = there are sets that do not go together. */
export interface MarkSets {
  objectives: ObjectiveReading[]
  asked: boolean
}

type Time = 'end' | 'later' | 'earlier'

/** An objective without the words that say when it was looked at. */
interface Timed extends ObjectiveReading {
  time: Time | null
}

/**
 * Two sets of marks side by side, of the end of the training and of later, below words that say so or with these words in the
 * headers: each objective is one, with a column of each. Other sets, such as before and after or two later days, are asked about.
 */
export function tellSetsApart(found: ObjectiveReading[], vocabulary: Vocabulary): MarkSets {
  const timed = found.map((objective) => withoutTime(objective, vocabulary))
  const of = (time: Time) => timed.filter((objective) => objective.time === time)
  const [ends, laters, earliers] = [of('end'), of('later'), of('earlier')]
  const sets = [ends, laters, earliers].filter((set) => set.length > 0)
  const isTwice = (set: Timed[]) => new Set(set.map(keyOf)).size < set.length
  if (sets.length < 2 && !(laters.length > 0 && isTwice(laters))) return { objectives: found, asked: false }
  const isPair = ends.length > 0 && laters.length > 0 && earliers.length === 0 && !isTwice(ends) && !isTwice(laters)
  const later = new Set(laters.map(keyOf))
  if (!isPair || !ends.some((objective) => later.has(keyOf(objective)))) return { objectives: found, asked: true }
  return { objectives: pairUp(timed), asked: false }
}

/** Each objective once, where it first stands. */
function pairUp(timed: Timed[]): ObjectiveReading[] {
  const paired = new Map<string, ObjectiveReading>()
  for (const objective of timed) {
    const { title, module, column, time } = objective
    const known = paired.get(keyOf(objective)) ?? { title, module, column: -1 }
    paired.set(keyOf(objective), time === 'end' ? { ...known, acquiredColumn: column } : { ...known, column })
  }
  return [...paired.values()]
}

function keyOf({ title, module }: ObjectiveReading): string {
  return fold(`${module}|${title}`)
}

/** `Composter (fin de formation)` is `Composter`, at the end; a module that only says when is none. */
function withoutTime(objective: ObjectiveReading, vocabulary: Vocabulary): Timed {
  const { title, module, column } = objective
  const above = timeOf(module, vocabulary)
  if (above) return { title: title.replace(/ \(\d+\)$/, ''), module: '', column, time: above }
  const parts = title.split(/\s*[()[\]:–—]\s*|\s+-\s+/).filter((part) => part !== '')
  const time = parts.length < 2 ? null : (parts.map((part) => timeOf(part, vocabulary)).find((found) => found) ?? null)
  if (!time) return { ...objective, time: null }
  return { title: parts.filter((part) => !timeOf(part, vocabulary)).join(' – ') || title, module, column, time }
}

function timeOf(text: string, { trainingEnds, laterDays, earlierDays }: Vocabulary): Time | null {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  const says = (list: string[]) => list.some((word) => words.includes(` ${word} `))
  if (says(trainingEnds)) return 'end'
  if (says(earlierDays)) return 'earlier'
  return says(laterDays) ? 'later' : null
}
