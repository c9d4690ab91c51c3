import { type CarriedSetup, carriedVersion } from '../../model/carried-setup'
import { fold } from '../../model/fold'
import type { Settings } from '../../model/settings'
import type { CohortMapping } from '../../model/setup'
import { scoreOf } from './scores'

/** The set-up of a workbook as another may use it. What names somebody, or could, stays behind: names, numbers of phones, remarks. */
export function carrySetup({
  mapping,
  training,
  people,
}: Pick<Settings, 'mapping' | 'training' | 'people'>): CarriedSetup {
  const others = [...(mapping.notPeople ?? []), ...(mapping.samePeople ?? []).map(({ name }) => name)]
  const names = [...Object.values(people).map(({ name }) => name), ...others]
  const isOfSomebody = nameFinder(names)
  // Of scores the thresholds are carried: they say what every score means.
  const isScore = (mark: string) => mapping.scores !== undefined && scoreOf(mark) !== null
  const kept = (text: string) => (isOfSomebody(text) ? '' : text)
  return {
    suivi: 'set-up',
    version: carriedVersion,
    columns: [
      ...mapping.columns.map(({ header, role }) => ({ header, role })),
      ...(mapping.leftAside ?? []).map((header) => ({ header, role: 'other' as const })),
    ].filter(({ header }) => header !== '' && !isOfSomebody(header)),
    marks: Object.fromEntries(
      Object.entries(mapping.marks).filter(
        ([mark, level]) => isMark(mark, level) && !isOfSomebody(mark) && !isScore(mark),
      ),
    ),
    ...(mapping.scores ? { scores: mapping.scores } : {}),
    ...(mapping.speaksOf ? { speaksOf: mapping.speaksOf } : {}),
    training: {
      title: kept(training.title),
      organisation: kept(training.organisation),
      ...(training.people ? { people: training.people } : {}),
    },
  }
}

/** Says whether a text holds one of these names, as whole words, whatever their order. */
function nameFinder(names: string[]): (text: string) => boolean {
  const known = names.map(wordsOf).filter((words) => words.length > 0)
  return (text) => {
    const words = new Set(wordsOf(text))
    return known.some((name) => name.every((word) => words.has(word)))
  }
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Is it a mark, and not what somebody remarked or a number to call? What says nothing is carried as a sign only, such as `?` or `-`. */
function isMark(mark: string, level: CohortMapping['marks'][string]): boolean {
  if (mark.length > 30 || mark.replace(/\D/g, '').length > 4) return false
  return level !== 'blank' || !/\p{L}/u.test(mark)
}
