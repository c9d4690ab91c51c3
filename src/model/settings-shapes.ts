import * as z from 'zod/mini'
import { columnRoles } from './setup'

const text = z.string()
const number = z.number()

const column = z.object({ role: z.enum(columnRoles), header: text, column: number, objective: text })
const written = z.object({ rows: number, columns: number, digest: text, charts: z.optional(z.array(text)) })
const overdue = z.object({ overdue: text, id: text })

const shapes = {
  training: z.object({
    ...{ title: text, organisation: text, starts: text, ends: text },
    people: z.optional(z.object({ one: text, many: text })),
  }),
  mapping: z.object({
    ...{ tab: text, sheetId: number, headerRow: number },
    columns: z.array(column),
    marks: z.record(text, text),
    leftAside: z.optional(z.array(text)),
    scores: z.optional(z.object({ appliedFrom: number, partlyFrom: number })),
    samePeople: z.optional(z.array(z.object({ id: text, name: text }))),
    speaksOf: z.optional(z.enum(['practice', 'acquired', 'leave'])),
  }),
  tab: z.object({
    ...{ sheetId: number, name: text },
    written: z.optional(written),
    overdue: z.optional(z.nullable(overdue)),
  }),
  headers: z.record(text, text),
  round: z.object({
    ...{ id: text, title: text, date: text, observer: text, closedOn: text },
    objectives: z.array(text),
    titles: z.optional(z.array(text)),
    speaksOf: z.enum(['practice', 'acquired']),
    status: z.enum(['planned', 'open', 'closed']),
  }),
  person: z.object({ name: text, group: text, marks: text }),
  journal: z.object({ at: text, what: text, counts: z.record(text, number) }),
}

/** Is this what a row of the settings holds? Somebody may have typed in the hidden tab, or another program written it. */
export function hasShape(kind: string, value: unknown): boolean {
  return Object.keys(shapes).includes(kind) && shapes[kind as keyof typeof shapes].safeParse(value).success
}
