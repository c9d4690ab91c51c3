import * as z from 'zod/mini'
import { said } from '../messages'
import { empty } from '../shapes'

/** Calls about the summary. */
export const summaryCalls = {
  'summary.update': { input: empty, output: z.object({ written: z.boolean(), messages: z.array(said) }) },
} as const
