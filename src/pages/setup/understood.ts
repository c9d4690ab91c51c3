import type { CallInput, CallOutput } from '../../api/calls'
import { levelOfScore, scoreOf, thresholdsAreWrong } from '../../domain/setup/scores'
import { sameFrom } from './same-people'

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
  training: NonNullable<CallInput<'setup.apply'>['training']>
}

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
  return { ...corrections, levels: { ...corrections.levels, [keyOf(mark)]: level } }
}

/** What was said about a mark. */
export function levelSaid(
  { levels }: Corrections,
  mark: string,
): NonNullable<Corrections['levels']>[string] | undefined {
  // A mark may be called as what every object has, such as "constructor".
  return new Map(Object.entries(levels ?? {})).get(keyOf(mark))
}

/** A record on its way to the server loses a key of this name; with a space before, it is the same mark. */
function keyOf(mark: string): string {
  return mark === '__proto__' ? ` ${mark}` : mark
}

/** Thresholds of scores; what was said of single scores before no longer holds. */
export function withScores(corrections: Corrections, scores: NonNullable<Corrections['scores']>): Corrections {
  const words = Object.entries(corrections.levels ?? {}).filter(([mark]) => scoreOf(mark) === null)
  return { ...corrections, scores, levels: Object.fromEntries(words) }
}

/** Do the thresholds of the scores contradict each other, where the marks are taken? */
export function scoresFault({ scores }: Understood, { marks }: Choices): boolean {
  return scores !== null && marks !== 'leave' && thresholdsAreWrong(scores)
}

/** A row that was left out is a person after all. */
export function withRow(corrections: Corrections, row: number): Corrections {
  const { rowsIn = [], rowsOut = [] } = corrections
  if (rowsOut.includes(row)) return { ...corrections, rowsOut: rowsOut.filter((out) => out !== row) }
  return { ...corrections, rowsIn: [...rowsIn, row] }
}

/** A row that was taken for a person is none. */
export function withoutRow(corrections: Corrections, row: number): Corrections {
  const { rowsIn = [], rowsOut = [] } = corrections
  if (rowsIn.includes(row)) return { ...corrections, rowsIn: rowsIn.filter((inside) => inside !== row) }
  return { ...corrections, rowsOut: [...rowsOut, row] }
}

/** What was understood, with what a person has just said laid over it, while the counts are still on their way. */
export function asChosen(understood: Understood, { tab, corrections }: Choices): Understood {
  const { roles = {}, headerRow, samePeople } = corrections
  const scores = understood.scores ? corrections.scores : undefined
  return {
    ...understood,
    tab: tab ?? understood.tab,
    headerRow: headerRow ?? understood.headerRow,
    columns: understood.columns.map((column) => ({ ...column, role: roles[String(column.column)] ?? column.role })),
    marks: understood.marks.map((mark) => {
      const score = scores ? scoreOf(mark.text) : null
      const said = levelSaid(corrections, mark.text)
      return { ...mark, level: said ?? (score === null ? mark.level : levelOfScore(score, scores!)) }
    }),
    scores: understood.scores && { ...understood.scores, ...scores },
    same: samePeople ? sameFrom(samePeople) : understood.same,
  }
}

/** Another tab, or another header row: what was said of the columns and rows of the first does not hold there. */
export function startingAgain(choices: Choices, { tab, headerRow }: { tab?: string; headerRow?: number }): Choices {
  if (tab !== undefined) return { ...choices, tab, corrections: {}, marks: null }
  const { levels, scores, speaksOf } = choices.corrections
  return { ...choices, corrections: { headerRow, levels, scores, speaksOf } }
}

/** Is the day of the marks missing, or not come yet? A day that nobody gave would put later visits before the marks. */
export function marksDateFault(
  { marks: found, today }: Understood,
  { marks, marksDate }: Choices,
): 'missing' | 'future' | null {
  if (found.length === 0 || marks === 'leave') return null
  if (marksDate === '') return 'missing'
  return marksDate > today ? 'future' : null
}

/** Questions that hold this set-up back: what marks mean is not asked of who leaves them aside. */
export function openQuestions({ questions }: Understood, { marks }: Choices): Understood['questions'] {
  const ofMarks = ['setup.whatMarksMean', 'setup.scores']
  return questions.filter(({ code }) => !(marks === 'leave' && ofMarks.includes(code)))
}
