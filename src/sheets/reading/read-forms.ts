import type { Round } from '../../model/cohort'
import { type Form, type FormAnswer, type FormField, formFields } from '../../model/form'
import { readId } from '../../model/identifier'
import type { Level } from '../../model/level'
import type { ListName } from '../../model/list'
import type { TableView } from '../tab'
import { readRow } from './rows'
import type { WordBook } from './word-book'

/** The lists behind the fields that hold words. */
export const fieldLists: Partial<Record<FormField, ListName>> = {
  level: 'level',
  wayKnown: 'wayKnown',
  obstacle: 'obstacle',
}

/** The forms in the rows of a round's tab, in the order of the rows: people by their first row, objectives as the round asks them. */
export function readForms(view: TableView<'evaluation'>, round: Round, words: WordBook): Form[] {
  const forms = new Map<string, FormAnswer[]>()
  for (const [id, row] of view.rowOf) {
    const parts = readId(id)
    if (!parts || parts.round !== round.id) continue
    const answers = forms.get(parts.participant) ?? []
    answers.push(readAnswer(view, row, parts.objective, words))
    forms.set(parts.participant, answers)
  }
  const place = new Map(round.objectives.map((objective, index) => [objective, index]))
  return [...forms].map(([participant, answers]) => ({
    participant,
    answers: answers.sort((a, b) => (place.get(a.objective) ?? 999) - (place.get(b.objective) ?? 999)),
  }))
}

function readAnswer(view: TableView<'evaluation'>, row: number, objective: string, words: WordBook): FormAnswer {
  const read = readRow(view, row, words)
  const value = (field: FormField) => {
    const list = fieldLists[field]
    if (list) return read.word(field, list)
    return field === 'date' ? (read.day('date') ?? read.text('date')) : read.text(field).replace(/\r\n?/g, '\n')
  }
  const text = read.text('before')
  const values = Object.fromEntries(formFields.map((field) => [field, value(field)])) as FormAnswer['values']
  return { objective, values, before: { level: levelIn(text, words), text } }
}

/** The level that "Not yet applied · 3 months, 12/03/2026" begins with; '' when it begins with none. */
function levelIn(text: string, words: WordBook): Level | '' {
  return (words.key('level', text.split(' · ')[0]!) as Level | null) ?? ''
}
