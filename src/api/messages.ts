import * as z from 'zod/mini'
import './schema'

/** Something to say to a person, with its sentence in the language of the user. */
export const said = z.object({
  kind: z.enum(['refusal', 'repair', 'warning', 'note', 'accident']),
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  sentence: z.string(),
})
export type Said = z.infer<typeof said>

/** A question that must be answered before anything is written. */
export const question = z.object({
  key: z.string(),
  code: z.string(),
  sentence: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
})
export type Question = z.infer<typeof question>
