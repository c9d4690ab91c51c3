import type { CohortReading, ObjectiveReading, SetupCorrections, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { chooseCohortTab } from './choose-cohort-tab'
import { layOutWide } from './long-list'
import { nameObjectives, readObjectiveList } from './objective-list'
import { readCohortSheet } from './read-cohort-sheet'

/** What set-up understood of the tabs of a file. */
export interface UnderstoodFile {
  /** The tab that is read; null when the one asked for is not there. */
  reading: SheetReading | null
  /** The same as it is taken: where there is a row per person and objective, laid out as a row per person; else as it stands. */
  wide: SheetReading | null
  cohort: CohortReading | null
  /** Tabs that look like a cohort just as much, when nobody has said which it is. */
  alike: string[]
  /** Objectives listed in another tab, for a sheet that has none in its columns. */
  listed: ObjectiveReading[]
}

/** Understands a file: which tab holds the people, what stands in it, and the objectives where they stand in another tab. */
export function understandCohort(
  readings: SheetReading[],
  vocabulary: Vocabulary,
  wanted?: string,
  corrections: SetupCorrections = {},
): UnderstoodFile {
  const { tab, alike } = chooseTab(readings, vocabulary)
  const reading = readings.find((candidate) => candidate.tab === (wanted ?? tab)) ?? null
  if (!reading) return { reading, wide: null, cohort: null, alike: [], listed: [] }
  const { cohort, wide } = readAnyLayout(reading, vocabulary, corrections)
  const listed = listElsewhere(readings, reading, vocabulary)
  const named = nameObjectives(cohort.objectives, listed)
  return {
    reading,
    wide,
    cohort: { ...cohort, objectives: named },
    alike: wanted === undefined ? alike : [],
    listed: cohort.objectives.length > 0 ? [] : listed,
  }
}

/** A sheet with a row per person is read as it stands, a long list once it is laid out wide. */
function readAnyLayout(reading: SheetReading, vocabulary: Vocabulary, corrections: SetupCorrections) {
  const cohort = readCohortSheet(reading, vocabulary, corrections)
  const isLong = cohort.questions.some(({ code }) => code === 'setup.longList')
  // Who stands in one row more is one person only once the list is laid out.
  const narrow = isLong ? readCohortSheet(reading, vocabulary, { ...corrections, samePeople: [] }) : cohort
  const found = isLong ? layOutWide(reading, narrow, vocabulary, corrections) : null
  if (!found) return { cohort, wide: reading }
  const { further, lastDay } = found
  const read = readCohortSheet(found.reading, vocabulary, found.corrections)
  const leftOut = read.leftOut.filter(({ row }) => !further.has(row))
  const objectives = read.objectives.map((objective) => ({ ...objective, ...found.objectives.get(objective.column) }))
  return { cohort: { ...read, leftOut, objectives, long: { lastDay } }, wide: found.reading }
}

function chooseTab(readings: SheetReading[], vocabulary: Vocabulary): { tab: string; alike: string[] } {
  const first = readings[0]?.tab ?? ''
  if (readings.length <= 1) return { tab: first, alike: [] }
  const { tab, tie } = chooseCohortTab(readings, vocabulary)
  return { tab: tab ?? tie[0] ?? first, alike: tie }
}

/** Objectives listed in another tab of the team's. */
function listElsewhere(readings: SheetReading[], team: SheetReading, vocabulary: Vocabulary): ObjectiveReading[] {
  for (const reading of readings) {
    if (reading === team) continue
    const listed = readObjectiveList(reading, vocabulary)
    if (listed.length > 0) return listed
  }
  return []
}
