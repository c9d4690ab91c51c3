import * as z from 'zod/mini'
import { columnRoles } from '../../model/setup'
import { said } from '../messages'
import { title } from '../schema'
import { count, empty } from '../shapes'

const training = z.object({
  title,
  organisation: title,
  starts: z.string().check(z.maxLength(10)),
  ends: z.string().check(z.maxLength(10)),
})

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
    }),
  },
  'settings.save': { input: z.object({ training }), output: z.object({ saved: z.boolean() }) },
  'workbook.check': { input: empty, output: z.object({ tabs: count, findings: z.array(said) }) },
} as const
