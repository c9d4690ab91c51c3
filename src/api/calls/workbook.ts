import * as z from 'zod/mini'
import { said } from '../messages'
import { count, observationCounts, roundSummary } from '../shapes'

/** Where the cohort stands: what the panel shows. */
const state = z.object({
  setUp: z.boolean(),
  /** Every tab was read; else the follow-up is as of its last update, and slips are not counted. */
  whole: z.boolean(),
  language: z.string(),
  participants: count,
  /** What the team calls so many participants, in the language of the person where it is that of the tabs. */
  participantsWord: z.string(),
  objectives: count,
  rounds: z.array(roundSummary),
  observations: observationCounts,
  followUp: z.object({
    tabs: count,
    open: count,
    overdue: count,
    /** Slips with something in them: the next update takes them up. */
    slips: count,
  }),
  /** The round that is being filled in. */
  openRound: z.nullable(z.object({ id: z.string(), title: z.string(), asked: count, blank: count })),
  /** A closed round says something new to the follow-up: none was updated since. */
  followUpIsOld: z.boolean(),
  messages: z.array(said),
})

/** Calls about the workbook. */
export const workbookCalls = {
  'workbook.state': { input: z.object({ whole: z.optional(z.boolean()) }), output: state },
} as const
