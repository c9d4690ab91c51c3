import * as z from 'zod/mini'
import { type KeptLevel, keptLetters, levels } from '../../model/level'
import { said } from '../messages'
import { day, title } from '../schema'
import { count, empty, roundSummary } from '../shapes'

const keptLevel = z.enum(Object.keys(keptLetters) as KeptLevel[])

/** What opening, closing and reopening have to show. */
const look = z.object({
  today: z.string(),
  language: z.string(),
  suggestedTitle: z.string(),
  /** Who observed last. */
  observer: z.string(),
  participants: count,
  objectives: count,
  open: z.nullable(
    z.object({
      round: roundSummary,
      asked: count,
      blank: count,
      /** Whose forms are not full. */
      people: z.array(z.object({ id: z.string(), name: z.string(), group: z.string(), blank: count, asked: count })),
    }),
  ),
  /** The latest first. */
  closed: z.array(
    z.object({
      round: roundSummary,
      /** Cells changed since it was closed, old and new. */
      changed: z.array(
        z.object({
          participant: z.string(),
          objective: z.string(),
          name: z.string(),
          title: z.string(),
          before: keptLevel,
          after: keptLevel,
          tab: z.string(),
          row: count,
        }),
      ),
    }),
  ),
  /** The levels, as the tabs write them. */
  levels: z.array(z.object({ key: z.enum(levels), word: z.string() })),
  messages: z.array(said),
})

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
  'round.look': { input: empty, output: look },
  'round.putBack': {
    input: z.object({
      round: z.string(),
      /** The cells, each with the level that was shown in it. */
      cells: z.array(z.object({ participant: z.string(), objective: z.string(), after: keptLevel })),
    }),
    output: z.object({ putBack: count, left: count, messages: z.array(said) }),
  },
} as const
