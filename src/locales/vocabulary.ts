import { fold } from '../model/fold'
import { levels } from '../model/level'
import { columnRoles } from '../model/setup'
import type { Vocabulary } from '../model/vocabulary'
import { locales } from '.'

/** The words team sheets use, of all languages together, folded and each once. */
export function vocabulary(): Vocabulary {
  const sources = Object.values(locales).map(({ sheetWords }) => sheetWords)
  const gather = (pick: (words: (typeof sources)[number]) => string[] | undefined) => [
    ...new Set(sources.flatMap((words) => pick(words) ?? []).map(fold)),
  ]
  const byLevel = (kind: 'practiceMarks' | 'acquiredMarks') =>
    Object.fromEntries(
      levels.map((level) => [level, gather((words) => words[kind][level])]),
    ) as Vocabulary['practiceMarks']
  return {
    roles: Object.fromEntries(columnRoles.map((role) => [role, gather((words) => words.roles[role])])),
    practiceMarks: byLevel('practiceMarks'),
    acquiredMarks: byLevel('acquiredMarks'),
    totals: gather((words) => words.totals),
    legends: gather((words) => words.legends),
    objectiveTitles: gather((words) => words.objectiveTitles),
    modules: gather((words) => words.modules),
    scores: gather((words) => words.scores),
    counts: gather((words) => words.counts),
    askers: gather((words) => words.askers),
    trainingEnds: gather((words) => words.trainingEnds),
    laterDays: gather((words) => words.laterDays),
    earlierDays: gather((words) => words.earlierDays),
    months: Array.from({ length: 12 }, (_, month) => gather((words) => [words.months[month]!])),
  }
}
