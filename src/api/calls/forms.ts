import * as z from 'zod/mini'
import { formFields } from '../../model/form'
import { levels } from '../../model/level'
import { said } from '../messages'
import { count, empty, roundSummary } from '../shapes'

const field = z.enum(formFields)
const id = z.string().check(z.maxLength(30))
/** Longer than a cell takes, so that a text too long is refused with a sentence of its own. */
const text = z.string().check(z.maxLength(200_000))

const answer = z.object({
  objective: z.string(),
  values: z.record(field, z.string()),
  before: z.object({ level: z.enum([...levels, '']), text: z.string() }),
})

const form = z.object({ participant: z.string(), answers: z.array(answer) })

const change = z.object({ objective: id, field, before: text, after: text })

const listWord = z.object({ key: z.string(), word: z.string() })

/** Calls about filling in the forms of the open round. */
export const formsCalls = {
  'forms.list': {
    input: empty,
    output: z.object({
      round: z.extend(roundSummary, { observer: z.string() }),
      /** Tells this round of this workbook from those of others, for what a browser keeps. */
      key: z.string(),
      tab: z.string(),
      today: z.string(),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          group: z.string(),
          place: z.string(),
          filled: count,
          asked: count,
        }),
      ),
      objectives: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          module: z.string(),
          criteria: z.object({ applied: z.string(), partly: z.string(), notYet: z.string() }),
        }),
      ),
      /** Words to choose from, as the tab writes them; a word of the team's own is its own key. */
      lists: z.object({
        level: z.array(listWord),
        wayKnown: z.array(listWord),
        obstacle: z.array(listWord),
        modality: z.array(listWord),
        responsible: z.array(listWord),
      }),
      /** Everybody's forms when there are few; the first ones to be filled when there are many. */
      forms: z.array(form),
      messages: z.array(said),
    }),
  },
  'forms.read': {
    input: z.object({ round: id, participants: z.array(id).check(z.maxLength(20)) }),
    output: z.object({ forms: z.array(form) }),
  },
  'forms.save': {
    input: z.object({ round: id, participant: id, changes: z.array(change).check(z.maxLength(400)) }),
    output: z.object({
      outcomes: z.array(
        z.object({
          objective: z.string(),
          field,
          before: z.string(),
          after: z.string(),
          outcome: z.enum(['saved', 'conflict', 'noRow', 'noCell']),
          theirs: z.string(),
        }),
      ),
      /** The form as it stands now. */
      form,
      messages: z.array(said),
    }),
  },
} as const
