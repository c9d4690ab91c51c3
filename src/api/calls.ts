import * as z from 'zod/mini'
import { levels } from '../model/level'
import { columnRoles } from '../model/setup'
import { question, said } from './messages'
import { answers, day, title } from './schema'

const count = z.number()
const empty = z.object({})
const levelOrBlank = z.enum([...levels, 'blank'])

const roundSummary = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['planned', 'open', 'closed']),
  speaksOf: z.enum(['practice', 'acquired']),
  date: z.string(),
  closedOn: z.string(),
})

const observationCounts = z.object({
  applied: count,
  partly: count,
  notYet: count,
  notObserved: count,
  notRelevant: count,
  blank: count,
})

const corrections = z.object({
  headerRow: z.optional(count),
  roles: z.optional(z.record(z.string(), z.enum(columnRoles))),
  levels: z.optional(z.record(z.string(), levelOrBlank)),
  speaksOf: z.optional(z.enum(['practice', 'acquired'])),
  rowsIn: z.optional(z.array(count)),
  rowsOut: z.optional(z.array(count)),
})

const followUpCounts = z.object({
  open: count,
  new: count,
  kept: count,
  changed: count,
  ended: count,
  reopened: count,
  withdrawn: count,
  visitsTakenUp: count,
  stillToObserve: count,
})

/** Where the cohort stands: what the panel shows. */
const state = z.object({
  setUp: z.boolean(),
  language: z.string(),
  participants: count,
  objectives: count,
  rounds: z.array(roundSummary),
  observations: observationCounts,
  followUp: z.object({ tabs: count, open: count }),
  messages: z.array(said),
})

/** Every call a page or a command can make, with what goes in and what comes out. Parsed on arrival and on return. */
export const calls = {
  'workbook.state': { input: empty, output: state },
  'setup.read': {
    input: z.object({ tab: z.optional(z.string()), corrections: z.optional(corrections) }),
    output: z.object({
      tab: z.string(),
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
        }),
      ),
      objectives: z.array(z.object({ title: z.string(), module: z.string(), column: count })),
      marks: z.array(z.object({ text: z.string(), count, level: levelOrBlank, sureness: z.enum(['high', 'low']) })),
      speaksOf: z.nullable(z.enum(['practice', 'acquired'])),
      leftOut: z.array(z.object({ row: count, reason: z.string(), text: z.string() })),
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
  'setup.apply': {
    input: z.object({
      tab: z.optional(z.string()),
      corrections: z.optional(corrections),
      language: z.optional(z.enum(['en', 'fr'])),
      training: z.optional(z.object({ title, organisation: title, starts: z.string(), ends: z.string() })),
      /** What becomes of the marks in the sheet: a closed round of practice, what was acquired at the end, or nothing. */
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
  'followUp.preview': {
    input: z.object({ answers }),
    output: z.object({
      digest: z.string(),
      counts: followUpCounts,
      tabs: count,
      newTabs: count,
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
  'followUp.apply': {
    input: z.object({ answers, digest: z.optional(z.string()) }),
    output: z.object({
      done: z.boolean(),
      digest: z.string(),
      counts: followUpCounts,
      tabs: count,
      questions: z.array(question),
      messages: z.array(said),
    }),
  },
  'summary.update': { input: empty, output: z.object({ written: z.boolean(), messages: z.array(said) }) },
} as const

export type CallName = keyof typeof calls
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>

/** What `call` answers: the value, or what went wrong in words. JSON only. */
export type CallAnswer<Name extends CallName = CallName> =
  | { ok: true; value: CallOutput<Name> }
  | { ok: false; error: z.infer<typeof said> }

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }
type OnlyJson<T extends Json> = T
/** Does not compile when a call carries anything but JSON, such as a Date. */
export type EveryCallIsJson = { [Name in CallName]: OnlyJson<CallInput<Name>> | OnlyJson<CallOutput<Name>> }
