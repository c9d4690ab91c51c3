import * as z from 'zod/mini'
import { columnRoles } from '../../model/setup'
import { question, said } from '../messages'
import { answers, peopleWord, title } from '../schema'
import { count, empty } from '../shapes'

const training = z.object({
  title,
  organisation: title,
  starts: z.string().check(z.maxLength(10)),
  ends: z.string().check(z.maxLength(10)),
  people: z.optional(peopleWord),
})

/** Something that is not as it should be, the cell it is about, and what can be done about it with a click. */
const finding = z.object({
  ...said.shape,
  place: z.nullable(z.object({ tab: z.string(), cell: z.string() })),
  mend: z.nullable(z.object({ id: z.string(), label: z.string(), questions: z.array(question) })),
})

/** Where the look for hidden lines goes on. */
const line = z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0))
const lookPlace = z.object({ role: z.string().check(z.maxLength(100)), row: line, looked: line })

/** Calls about the settings, and about the health of the workbook. */
export const settingsCalls = {
  'settings.read': {
    input: empty,
    output: z.object({
      training,
      language: z.string(),
      tab: z.string(),
      /** Name of the tab in which words are changed; '' when it is gone. */
      lists: z.string(),
      columns: z.array(z.object({ role: z.enum(columnRoles), header: z.string(), objective: z.string() })),
      /** This set-up as a text that another cohort can use; it names nobody. */
      carried: z.string(),
    }),
  },
  'settings.save': { input: z.object({ training }), output: z.object({ saved: z.boolean() }) },
  'workbook.check': {
    input: empty,
    output: z.object({
      tabs: count,
      findings: z.array(finding),
      /** On the wording of objectives; nothing is wrong. */
      advice: z.array(z.string()),
    }),
  },
  'workbook.hidden': {
    input: z.object({ from: z.nullable(lookPlace) }),
    output: z.object({
      findings: z.array(finding),
      done: count,
      tabs: count,
      next: z.nullable(lookPlace),
      /** Tabs that were not looked through, said at the end. */
      left: z.array(z.string()),
    }),
  },
  'workbook.mend': {
    input: z.object({ id: z.string().check(z.maxLength(100)), answers }),
    output: z.object({ messages: z.array(said) }),
  },
} as const
