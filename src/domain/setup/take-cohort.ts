import type { Objective, Participant } from '../../model/cohort'
import { fold } from '../../model/fold'
import { itemId, makeId, nextNumber } from '../../model/identifier'
import type { Level } from '../../model/level'
import { type Message, message } from '../../model/message'
import type {
  CohortReading,
  ColumnRole,
  MappedColumn,
  ObjectiveReading,
  Section,
  SheetReading,
} from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { knownMarks, splitMark } from './marks'
import { nameIn } from './read-cohort-sheet'
import { rowTexts } from './sheet-text'
import { spellAlike } from './spelling'

/** A cohort taken from a sheet, with ids. */
export interface TakenCohort {
  participants: Participant[]
  /** Row of each participant, from 0. */
  rowOf: Map<string, number>
  objectives: Objective[]
  columns: MappedColumn[]
  /** Level by mark as written. */
  marks: Record<string, Level | 'blank'>
  /** What each mark says, by item id; a cell that says nothing is left out. */
  taken: Map<string, { level: Level | null; note: string }>
  /** The same of what was known at the end of the training, where that stands beside; empty where one set of marks stands alone. */
  acquired: Map<string, { level: Level | null; note: string }>
  messages: Message[]
}

/** Takes the people and objectives of a sheet. `ids`: ids that stand in its rows already, from a set-up that was interrupted. */
export function takeCohort(
  cohort: CohortReading,
  reading: SheetReading,
  vocabulary: Vocabulary,
  ids: Map<number, string> = new Map(),
  listed: ObjectiveReading[] = [],
): TakenCohort {
  const wanted = cohort.objectives.length > 0 ? cohort.objectives : listed
  const objectives = wanted.map(({ title, module }, index) => newObjective(makeId('O', index + 1), title, module))
  const columns = cohort.columns
    .filter(({ role }) => role !== 'other')
    .map(({ role, header, column }): MappedColumn => {
      const place = wanted.findIndex((objective) => objective.column === column)
      return { role, header, column, objective: place === -1 ? '' : objectives[place]!.id }
    })
  const { participants, rowOf } = takePeople(cohort, reading, ids)
  const marks = Object.fromEntries(cohort.marks.map(({ text, level }) => [text, level]))
  const { taken, unknown } = takeMarks(reading, rowOf, columns, cohort, vocabulary)
  const known = wanted.flatMap(({ acquiredColumn: column }, index): MappedColumn[] =>
    column === undefined ? [] : [{ role: 'mark', header: '', column, objective: objectives[index]!.id }],
  )
  const { taken: acquired } = takeMarks(reading, rowOf, known, cohort, vocabulary)
  const layout = cohort.long ? [message('note', 'setup.longTaken', { tab: cohort.tab })] : []
  const messages = [...layout, ...namesakes(cohort), ...leftOut(cohort), ...unknown]
  return { participants, rowOf, objectives, columns, marks, taken, acquired, messages }
}

function newObjective(id: string, title: string, module: string): Objective {
  return { id, title, module, criteria: { applied: '', partly: '', notYet: '' }, kind: '', season: '', modality: '' }
}

function takePeople({ peopleRows, columns, sections }: CohortReading, reading: SheetReading, ids: Map<number, string>) {
  const participants: Participant[] = []
  const rowOf = new Map<string, number>()
  const above = [...sections].reverse()
  let next = nextNumber('P', ids.values())
  for (const row of peopleRows) {
    const texts = rowTexts(reading, row)
    const of = (role: ColumnRole) => texts[columns.find((column) => column.role === role)?.column ?? -1] ?? ''
    const known = ids.get(row)
    const id = known && !rowOf.has(known) ? known : makeId('P', next++)
    rowOf.set(id, row)
    const below = (role: Section['role']) =>
      of(role) || (above.find((section) => section.role === role && section.row < row)?.value ?? '')
    const [group, partner, place] = [below('group'), below('partner'), below('place')]
    participants.push({
      id,
      name: nameIn(texts, columns),
      group,
      partner,
      place,
      phone: of('phone'),
      sex: of('sex'),
      present: true,
    })
  }
  return { participants: spellAlike(participants), rowOf }
}

function takeMarks(
  reading: SheetReading,
  rowOf: Map<string, number>,
  columns: MappedColumn[],
  { marks }: CohortReading,
  vocabulary: Vocabulary,
) {
  const known = knownMarks(vocabulary)
  const levels = new Map(marks.map(({ text, level, sureness }) => [fold(text), { level, sureness }]))
  const taken = new Map<string, { level: Level | null; note: string }>()
  const unknown: Message[] = []
  for (const [participant, row] of rowOf) {
    const texts = rowTexts(reading, row)
    for (const { objective, column, header } of columns) {
      const text = texts[column] ?? ''
      if (objective === '' || text === '') continue
      const { mark, remark } = splitMark(text, known)
      const read = levels.get(fold(mark))
      const level = read && read.level !== 'blank' ? read.level : null
      if (level === null && read?.sureness === 'low') {
        unknown.push(message('warning', 'setup.unknownMark', { tab: reading.tab, row: row + 1, column: header, text }))
      }
      taken.set(itemId(participant, objective), { level, note: level === null ? text : remark })
    }
  }
  return { taken, unknown }
}

function namesakes({ namesakes }: CohortReading): Message[] {
  return namesakes.map(({ name, rows }) =>
    message('warning', 'setup.namesake', { name, rows: rows.map((row) => row + 1).join(', ') }),
  )
}

function leftOut({ leftOut }: CohortReading): Message[] {
  const rows = leftOut.filter(({ reason }) => reason !== 'blank').map(({ row }) => row + 1)
  return rows.length === 0 ? [] : [message('note', 'setup.rowsLeftOut', { count: rows.length, rows: rows.join(', ') })]
}
