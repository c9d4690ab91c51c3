import { record } from './record'
import { makeService } from './service'

/** A question of a form, or what stands between questions. */
export interface FormItem {
  id: number
  kind: string
  made: object
}

/** The kinds of items, as Google names them. */
export const itemKinds = [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATE_TIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
]

/** What is set and only said. */
const plain = [
  'Title',
  'HelpText',
  'Required',
  'Points',
  'Rows',
  'Columns',
  'GoToPage',
  'Validation',
  'Image',
  'VideoUrl',
]

/** A new item of a form; `place` gives where it stands. */
export function formItem(kind: string, id: number, place: () => number): FormItem {
  const name = `${pascal(kind)}Item`
  const set: Record<string, unknown> = {
    Title: '',
    HelpText: '',
    Required: false,
    Points: 0,
    Rows: [''],
    Columns: [''],
  }
  let choices = [makeChoice('')]
  let bounds = { lower: 1, upper: 5, left: '', right: '' }
  const said = (method: string, value: unknown) => {
    record(`${name}.${method}`, { item: id, value })
    return made
  }
  const methods: Record<string, (...args: never[]) => unknown> = {
    getId: () => id,
    getIndex: place,
    getType: () => kind,
    isRequired: () => set['Required'],
    createChoice: (value: unknown) => makeChoice(String(value)),
    getChoices: () => [...choices],
    setChoices(given: ReturnType<typeof makeChoice>[]) {
      choices = [...given]
      return said(
        'setChoices',
        given.map((choice) => choice.getValue()),
      )
    },
    setChoiceValues(values: unknown[]) {
      choices = values.map((value) => makeChoice(String(value)))
      return said('setChoiceValues', values.map(String))
    },
    showOtherOption: (shown: boolean) => said('showOtherOption', shown),
    setBounds(lower: number, upper: number) {
      bounds = { ...bounds, lower, upper }
      return said('setBounds', [lower, upper])
    },
    setLabels(left: string, right: string) {
      bounds = { ...bounds, left, right }
      return said('setLabels', [left, right])
    },
    getLowerBound: () => bounds.lower,
    getUpperBound: () => bounds.upper,
    getLeftLabel: () => bounds.left,
    getRightLabel: () => bounds.right,
  }
  for (const what of plain) {
    methods[`get${what}`] = () => set[what] ?? null
    methods[`set${what}`] = (value: unknown) => {
      set[what] = value
      return said(`set${what}`, typeof value === 'object' && !Array.isArray(value) ? String(value) : value)
    }
  }
  // A list of items gives them as plain items, to be taken as what they are.
  for (const each of itemKinds) methods[`as${pascal(each)}Item`] = () => made
  const made: object = makeService(name, methods)
  return { id, kind, made }
}

/** `CheckboxGrid` for `CHECKBOX_GRID`. */
export function pascal(kind: string): string {
  return kind.replace(/(^|_)([A-Z])([A-Z]*)/g, (_, __, head: string, tail: string) => head + tail.toLowerCase())
}

function makeChoice(value: string) {
  return makeService('Choice', { getValue: () => value, isCorrectAnswer: () => false })
}
