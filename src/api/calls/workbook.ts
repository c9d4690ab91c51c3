import * as z from 'zod/mini'
import { said } from '../messages'
import { count, empty, observationCounts, roundSummary } from '../shapes'

/** Where the cohort stands: what the panel shows. */
const state = z.object({
  setUp: z.boolean(),
  language: z.string(),
  participants: count,
  objectives: count,
  rounds: z.array(roundSummary),
  observations: observationCounts,
  followUp: z.object({ tabs: count, open: count }),
  messages: z.array(said),
})

/** Calls about the workbook. */
export const workbookCalls = {
  'workbook.state': { input: empty, output: state },
} as const
