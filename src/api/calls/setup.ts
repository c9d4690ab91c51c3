import * as z from 'zod/mini'
import { languageCodes } from '../../model/settings'
import { columnRoles, leftOutReasons } from '../../model/setup'
import { question, said } from '../messages'
import { day, peopleWord, title } from '../schema'
import { count, levelOrBlank } from '../shapes'

/** From which score an objective is applied, or acquired, and from which in part. */
const thresholds = { appliedFrom: z.number(), partlyFrom: z.number() }

const corrections = z.object({
  headerRow: z.optional(count),
  roles: z.optional(z.record(z.string(), z.enum(columnRoles))),
  levels: z.optional(z.record(z.string(), levelOrBlank)),
  speaksOf: z.optional(z.enum(['practice', 'acquired'])),
  rowsIn: z.optional(z.array(count)),
  rowsOut: z.optional(z.array(count)),
  scores: z.optional(z.object(thresholds)),
  samePeople: z.optional(z.array(z.array(count))),
})

/** The title, organisation and days of a training. */
const training = z.object({
  title,
  organisation: title,
  starts: z.string(),
  ends: z.string(),
  people: z.optional(peopleWord),
})

/** Calls about the setup. */
export const setupCalls = {
  'setup.read': {
    input: z.object({ tab: z.optional(z.string()), corrections: z.optional(corrections) }),
    output: z.object({
      tab: z.string(),
      /** Every tab the list may stand in. */
      tabs: z.array(z.string()),
      /** The first cells of the first rows, as texts. */
      firstRows: z.array(z.array(z.string())),
      headerRow: count,
      title: z.string(),
      organisation: z.string(),
      people: count,
      columns: z.array(
        z.object({
          column: count,
          header: z.string(),
          role: z.enum(columnRoles),
          sureness: z.enum(['high', 'low']),
          reason: z.string(),
          /** A few of its values, so that a person knows it again. */
          examples: z.array(z.string()),
        }),
      ),
      /** `acquiredColumn`: where two sets of marks stand side by side, the one of the end of the training. */
      objectives: z.array(
        z.object({ title: z.string(), module: z.string(), column: count, acquiredColumn: z.optional(count) }),
      ),
      /** On the wording of objectives; nothing is wrong. */
      advice: z.array(z.string()),
      marks: z.array(z.object({ text: z.string(), count, level: levelOrBlank, sureness: z.enum(['high', 'low']) })),
      /** The scale of the marks that are scores, and from which each level counts. */
      scores: z.nullable(z.object({ ...thresholds, top: z.number(), sureness: z.enum(['high', 'low']) })),
      speaksOf: z.nullable(z.enum(['practice', 'acquired'])),
      /** Who was found, in the order of the sheet. */
      names: z.array(z.object({ row: count, name: z.string() })),
      leftOut: z.array(z.object({ row: count, reason: z.enum(leftOutReasons), text: z.string() })),
      /** Rows that may be one person, side by side, and which of them were said to be: `row` is one person with `of`. */
      lookAlikes: z.array(
        z.object({
          because: z.enum(['name', 'phone', 'said']),
          people: z.array(z.object({ row: count, name: z.string(), group: z.string(), phone: z.string() })),
        }),
      ),
      same: z.array(z.object({ row: count, of: count })),
      /** The levels as the tabs will write them. */
      levels: z.array(z.object({ key: levelOrBlank, word: z.string() })),
      today: z.string(),
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
  /** What a set-up that was pasted says of the sheet here. Nothing is written: the page shows it, to be checked. */
  'setup.reuse': {
    input: z.object({
      text: z.string().check(z.maxLength(100_000)),
      tab: z.optional(z.string()),
      headerRow: z.optional(count),
    }),
    output: z.object({
      tab: z.nullable(z.string()),
      corrections,
      marks: z.nullable(z.enum(['practice', 'acquired', 'leave'])),
      marksDate: z.string(),
      training,
      /** How many columns of this sheet it speaks of, and how many marks. */
      columns: count,
      levels: count,
      /** Headers it speaks of that are not here. */
      missing: z.array(z.string()),
    }),
  },
  'setup.apply': {
    input: z.object({
      tab: z.optional(z.string()),
      corrections: z.optional(corrections),
      language: z.optional(z.enum(languageCodes)),
      training: z.optional(training),
      /**
       * What becomes of the marks in the sheet: a closed round of practice, what was acquired at the end, or nothing. Where two sets
       * stand side by side, `practice` takes both, each as what it is; `acquired` takes that of the end of the training alone.
       */
      marks: z.enum(['practice', 'acquired', 'leave']),
      marksDate: z.optional(day),
    }),
    output: z.object({
      participants: count,
      objectives: count,
      marks: z.enum(['practice', 'acquired', 'leave', 'none']),
      messages: z.array(said),
    }),
  },
} as const
