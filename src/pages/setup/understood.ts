import type { CallInput, CallOutput } from '../../api/calls'

export type Understood = CallOutput<'setup.read'>
export type Corrections = NonNullable<CallInput<'setup.read'>['corrections']>
export type Column = Understood['columns'][number]
export type Role = Column['role']

/** What becomes of the marks. */
export type MarksAre = CallInput<'setup.apply'>['marks']

/** Everything a person has said in set-up so far. */
export interface Choices {
  tab: string | undefined
  corrections: Corrections
  marks: MarksAre | null
  marksDate: string
  training: { title: string; organisation: string; starts: string; ends: string }
}

/** Roles offered for a column, in the order people look for them. */
export const rolesOffered: Role[] = [
  'name',
  'firstName',
  'lastName',
  'group',
  'partner',
  'place',
  'phone',
  'sex',
  'mark',
  'id',
  'other',
]

/** The columns worth showing: those that are taken, and those Suivi is not sure of while something stands in them. */
export function shownColumns({ columns }: Understood): { shown: Column[]; rest: Column[] } {
  const isShown = ({ role, sureness, examples }: Column) =>
    role !== 'other' || (sureness === 'low' && examples.length > 0)
  return { shown: columns.filter(isShown), rest: columns.filter((column) => !isShown(column)) }
}

/** `C`: the letter of a column without a header. */
export function columnLetter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26)
}

/** One more thing said about a column. */
export function withRole(corrections: Corrections, column: number, role: Role): Corrections {
  return { ...corrections, roles: { ...corrections.roles, [String(column)]: role } }
}

/** One more thing said about a mark. */
export function withLevel(
  corrections: Corrections,
  mark: string,
  level: NonNullable<Corrections['levels']>[string],
): Corrections {
  return { ...corrections, levels: { ...corrections.levels, [mark]: level } }
}

/** A row that was left out is a person after all. */
export function withRow(corrections: Corrections, row: number): Corrections {
  return { ...corrections, rowsIn: [...(corrections.rowsIn ?? []), row] }
}
