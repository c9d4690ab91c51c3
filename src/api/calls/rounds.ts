import * as z from 'zod/mini'
import { said } from '../messages'
import { day, title } from '../schema'
import { count, roundSummary } from '../shapes'

/** Calls about the rounds. */
export const roundsCalls = {
  'round.start': {
    input: z.object({ title, date: day, observer: title }),
    output: z.object({ round: roundSummary, rows: count, messages: z.array(said) }),
  },
  'round.close': {
    input: z.object({ round: z.string() }),
    output: z.object({ round: roundSummary, blank: count, messages: z.array(said) }),
  },
  'round.reopen': {
    input: z.object({ round: z.string() }),
    output: z.object({ round: roundSummary, messages: z.array(said) }),
  },
} as const
