import * as z from 'zod/mini'

const names = ['panel', 'setup', 'forms', 'rounds', 'follow-up', 'summary', 'help'] as const
const views = ['', 'new', 'close', 'reopen', 'guide', 'check', 'settings'] as const

/** Calls about the pages themselves. */
export const pagesCalls = {
  'page.open': {
    input: z.object({ page: z.enum(names), view: z.optional(z.enum(views)) }),
    output: z.object({}),
  },
  'page.goTo': {
    /** What the tab is: `summary`, `visits`, `lists`, `objectives`, a round's or an objective's id. */
    input: z.object({ tab: z.string().check(z.maxLength(20)) }),
    output: z.object({}),
  },
  'page.goToCell': {
    /** A tab by its name, and a cell such as `B2`. */
    input: z.object({
      tab: z.string().check(z.maxLength(100)),
      cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)),
    }),
    output: z.object({}),
  },
} as const
