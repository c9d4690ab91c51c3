import * as z from 'zod/mini'
import { audiences, formFillings, reportParts } from '../../model/report'
import { said } from '../messages'
import { count, empty } from '../shapes'

const language = z.optional(z.string().check(z.maxLength(5)))
const words = z.string().check(z.maxLength(200))

/** The pages as data: JSON of a report's definition, which the page and the command render alike. */
const pages = { definition: z.string(), fileName: z.string(), messages: z.array(said) }

/** Calls about pages to print. They write nothing. */
export const reportCalls = {
  'report.summary': {
    input: z.object({ audience: z.enum(audiences), parts: z.array(z.enum(reportParts)), language }),
    output: z.object(pages),
  },
  'report.forms': {
    /** Whose forms: everybody's, those of one group, or one person's. */
    input: z.object({
      filling: z.enum(formFillings),
      group: z.optional(words),
      participant: z.optional(z.string().check(z.maxLength(30))),
      language,
    }),
    output: z.object({ ...pages, people: count }),
  },
  /** Who can be chosen to print a form for. */
  'report.people': {
    input: empty,
    output: z.object({ people: z.array(z.object({ id: z.string(), name: z.string(), group: z.string() })) }),
  },
} as const
