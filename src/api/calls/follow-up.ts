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

const namedGroups = z.array(z.object({ objective: z.string(), title: z.string(), people: z.array(z.string()) }))

/** Calls about the follow up. */
export const followUpCalls = {
  'followUp.preview': {
    input: z.object({ answers }),
    output: z.object({
      digest: z.string(),
      /** Something would be written, be it only a level of today or an id. */
      work: z.boolean(),
      counts: followUpCounts,
      tabs: count,
      newTabs: count,
      questions: z.array(question),
      messages: z.array(said),
      /** Who is behind the counts. */
      names: z.object({
        new: namedGroups,
        changed: namedGroups,
        ended: namedGroups,
        reopened: namedGroups,
        stillToObserve: namedGroups,
      }),
    }),
  },
  'followUp.hideTabs': {
    input: z.object({ objectives: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(190)) }),
    output: z.object({ hidden: count }),
  },
  'followUp.apply': {
    input: z.object({ answers, digest: z.optional(z.string()) }),
    output: z.object({
      done: z.boolean(),
      /** Something was written: not when there was nothing to do. */
      written: z.boolean(),
      /** New tabs that wait for another call, because this one was running out of time. What was written is whole. */
      waiting: count,
      digest: z.string(),
      counts: followUpCounts,
      tabs: count,
      /** The tabs of the follow-up, and whether anything in them is still open. */
      tabList: z.array(z.object({ objective: z.string(), title: z.string(), allEnded: z.boolean() })),
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
} as const
