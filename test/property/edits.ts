import * as fc from 'fast-check'
import { cellEdits } from './edits-of-cells'
import { lineEdits } from './edits-of-lines'
import { tabEdits } from './edits-of-tabs'
import { workEdits } from './edits-of-work'
import { type Edit, type Person, Picks } from './person'

const edits: Record<string, Edit> = { ...cellEdits, ...lineEdits, ...tabEdits, ...workEdits }
type EditName = keyof typeof edits

/** One edit as plain data: what, and the numbers its choices are made with. */
export interface EditStep {
  edit: EditName
  numbers: number[]
}

/** What happens between two checks: some edits, then an update or a round opened or closed, its questions answered by chance. */
export interface Chapter {
  edits: EditStep[]
  ending: 'update' | 'closeRound' | 'startRound' | 'reopenRound' | 'summary'
  answers: number
}

const weights: Partial<Record<EditName, number>> = { typeToken: 5, fillSlip: 4, setLevel: 3, sortAll: 2, insertRow: 2 }
const step: fc.Arbitrary<EditStep> = fc.record({
  edit: fc.oneof(...Object.keys(edits).map((name) => ({ arbitrary: fc.constant(name), weight: weights[name] ?? 1 }))),
  numbers: fc.array(fc.nat({ max: 9999 }), { minLength: 5, maxLength: 5 }),
})

/** Sequences of edits and updates: most chapters end with an update of the follow-up. */
export const stories: fc.Arbitrary<Chapter[]> = fc.array(
  fc.record({
    edits: fc.array(step, { minLength: 1, maxLength: 8 }),
    ending: fc.oneof(
      { arbitrary: fc.constant('update' as const), weight: 8 },
      {
        arbitrary: fc.constantFrom(
          'closeRound' as const,
          'startRound' as const,
          'summary' as const,
          'reopenRound' as const,
        ),
        weight: 3,
      },
    ),
    answers: fc.nat({ max: 9999 }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Does one edit and writes it into the diary. */
export function doEdit(person: Person, { edit, numbers }: EditStep): void {
  const line = edits[edit]!(person, new Picks(numbers))
  if (line !== null) person.diary.push(line)
}
