import type { CohortReading, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { readCohortSheet } from './read-cohort-sheet'

/** From this share of the best score on, another tab looks just as much like a cohort: a person says which it is. */
const alike = 0.8

/** The tab that looks most like a cohort: first by its marks, then by its people. `tie` = another looks just as much like one. */
export function chooseCohortTab(
  readings: SheetReading[],
  vocabulary: Vocabulary,
): { tab: string | null; tie: string[] } {
  const scored = readings
    .map((reading) => ({ tab: reading.tab, score: scoreOf(readCohortSheet(reading, vocabulary)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return { tab: null, tie: [] }
  if (second && second.score >= first.score * alike) return { tab: null, tie: [first.tab, second.tab] }
  return { tab: first.tab, tie: [] }
}

function scoreOf({ peopleRows, columns, objectives, marks }: CohortReading): number {
  if (peopleRows.length === 0) return 0
  const named = columns.filter(
    ({ role, sureness }) => role !== 'other' && role !== 'mark' && sureness === 'high',
  ).length
  return (marks.length > 0 ? 1000 : 0) + objectives.length * 20 + named * 50 + Math.min(peopleRows.length, 40)
}
