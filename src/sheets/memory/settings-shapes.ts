import { columnRoles } from '../../model/setup'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => typeof value === 'number'
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)
const listOf =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(each)
const mapOf =
  (each: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(each)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const shape =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([field, check]) => check(value[field]))

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const column = shape({ role: oneOf(...columnRoles), header: text, column: number, objective: text })
const written = shape({ rows: number, columns: number, digest: text, charts: optional(listOf(text)) })

const shapes = {
  training: shape({ title: text, organisation: text, starts: text, ends: text }),
  mapping: shape({ tab: text, sheetId: number, headerRow: number, columns: listOf(column), marks: mapOf(text) }),
  tab: shape({ sheetId: number, name: text, written: optional(written) }),
  headers: mapOf(text),
  round: shape({
    ...{ id: text, title: text, date: text, observer: text, closedOn: text, objectives: listOf(text) },
    ...{ speaksOf: oneOf('practice', 'acquired'), status: oneOf('planned', 'open', 'closed') },
  }),
  person: shape({ name: text, group: text, marks: text }),
  journal: shape({ at: text, what: text, counts: mapOf(number) }),
}

/** Is this what a row of the settings holds? Somebody may have typed in the hidden tab, or another program written it. */
export function hasShape(kind: string, value: unknown): boolean {
  return Object.keys(shapes).includes(kind) && shapes[kind as keyof typeof shapes](value)
}
