import type { Objective, Participant } from '../../model/cohort'
import { makeId, nextNumber } from '../../model/identifier'
import type { Level } from '../../model/level'
import { type Message, message } from '../../model/message'
import type { CohortReading, ColumnRole, MappedColumn, ObjectiveReading, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { nameIn } from './people-names'
import { rowTexts } from './sheet-text'
import { spellAlike } from './spelling'
import { rowsOf, takeMarks } from './take-marks'

/** A cohort taken from a sheet, with ids. */
export interface TakenCohort {
  participants: Participant[]
  /** Row of each participant, from 0. */
  rowOf: Map<string, number>
  /** Rows that are one person with another row: the id of that person. */
  also: Map<number, string>
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
    column === undefined
      ? []
      : [{ role: 'mark', header: cohort.columns[column]?.header ?? '', column, objective: objectives[index]!.id }],
  )
  const { taken: acquired, unknown: unknownBefore } = takeMarks(reading, rowOf, known, cohort, vocabulary)
  const idOf = new Map([...rowOf].map(([id, row]) => [row, id]))
  const layout = cohort.long ? [message('note', 'setup.longTaken', { tab: cohort.tab })] : []
  const twice = [...samePeople(cohort, reading, rowOf), ...namesakes(cohort), ...samePhones(cohort)]
  const messages = [...layout, ...twice, ...leftOut(cohort), ...unknown, ...unknownBefore]
  const also = new Map(cohort.same.map(({ row, of }) => [row, idOf.get(of)!]))
  return { participants, rowOf, also, objectives, columns, marks, taken, acquired, messages }
}

function newObjective(id: string, title: string, module: string): Objective {
  return { id, title, module, criteria: { applied: '', partly: '', notYet: '' }, kind: '', season: '', modality: '' }
}

function takePeople(cohort: CohortReading, reading: SheetReading, ids: Map<number, string>) {
  const { peopleRows, columns, sections } = cohort
  const participants: Participant[] = []
  const rowOf = new Map<string, number>()
  const above = [...sections].reverse()
  let next = nextNumber('P', ids.values())
  for (const row of peopleRows) {
    const rows = rowsOf(row, cohort)
    const cell = (at: number, role: ColumnRole) =>
      rowTexts(reading, at)[columns.find((column) => column.role === role)?.column ?? -1] ?? ''
    const inSection = (at: number, role: ColumnRole) =>
      above.find((section) => section.role === role && section.row < at)?.value ?? ''
    const of = (role: ColumnRole) =>
      rows.map((at) => cell(at, role) || inSection(at, role)).find((text) => text !== '') ?? ''
    const known = rows.map((at) => ids.get(at)).find((id) => id !== undefined)
    const id = known && !rowOf.has(known) ? known : makeId('P', next++)
    rowOf.set(id, row)
    participants.push({
      id,
      name: nameIn(rowTexts(reading, row), columns),
      group: of('group'),
      partner: of('partner'),
      place: of('place'),
      phone: of('phone'),
      sex: of('sex'),
      present: true,
    })
  }
  return { participants: spellAlike(participants), rowOf }
}

/** Who stands in several rows, and under which id. */
function samePeople(cohort: CohortReading, reading: SheetReading, rowOf: Map<string, number>): Message[] {
  return [...rowOf].flatMap(([id, row]) => {
    const rows = rowsOf(row, cohort)
    if (rows.length < 2) return []
    const name = nameIn(rowTexts(reading, rows[0]!), cohort.columns)
    return [message('note', 'setup.samePerson', { name, rows: rows.map((row) => row + 1).join(', '), id })]
  })
}

/** People of several names with one phone, who stay apart. */
function samePhones({ lookAlikes, peopleRows }: CohortReading): Message[] {
  const apart = lookAlikes
    .filter(({ because }) => because === 'phone')
    .map(({ people }) => people.filter(({ row }) => peopleRows.includes(row)))
    .filter((people) => people.length > 1)
  const rows = apart.map((people) => people.map(({ row }) => row + 1).join(' + ')).join(', ')
  return apart.length === 0 ? [] : [message('note', 'setup.samePhone', { count: apart.length, rows })]
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
