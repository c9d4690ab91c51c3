import * as z from 'zod/mini'
import { question, said } from '../messages'
import { answers } from '../schema'
import { count } from '../shapes'

const followUpCounts = z.object({
  open: count,
  new: count,
  kept: count,
  changed: count,
  ended: count,
  reopened: count,
  withdrawn: count,
  visitsTakenUp: count,
  stillToObserve: count,
})

/** Calls about the follow up. */
export const followUpCalls = {
  'followUp.preview': {
    input: z.object({ answers }),
    output: z.object({
      digest: z.string(),
      counts: followUpCounts,
      tabs: count,
      newTabs: count,
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
  'followUp.apply': {
    input: z.object({ answers, digest: z.optional(z.string()) }),
    output: z.object({
      done: z.boolean(),
      digest: z.string(),
      counts: followUpCounts,
      tabs: count,
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
} as const
