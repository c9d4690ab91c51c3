import { fold } from '../../model/fold'
import type {
  CohortReading,
  ColumnReading,
  ColumnRole,
  LeftOut,
  ObjectiveReading,
  SetupCorrections,
  SetupQuestion,
  SheetReading,
} from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { roleOfHeader } from './column-roles'
import { findHeader, type Header } from './header-row'
import { findMarkColumns } from './mark-columns'
import { knownMarks, readMarks, splitMark } from './marks'
import { findPeople } from './people-rows'
import { cellText, rowTexts } from './sheet-text'

/** What a sheet looks like as a cohort: header, people, columns, marks; with what must be asked. Never throws, whatever stands in it. */
export function readCohortSheet(
  reading: SheetReading,
  vocabulary: Vocabulary,
  corrections: SetupCorrections = {},
): CohortReading {
  const header = findHeader(reading, vocabulary, corrections.headerRow)
  if (!header) return nothingRead(reading, 'setup.noHeader')
  const columns = readColumns(header, vocabulary, corrections)
  dropFalseNames(reading, header.row, columns)
  const nameColumns = columns.filter(({ role }) => isName(role)).map(({ column }) => column)
  if (nameColumns.length === 0) nameColumns.push(...takeIdForName(columns))
  if (nameColumns.length === 0) return { ...nothingRead(reading, 'setup.noNames'), headerRow: header.row, columns }
  const { people, leftOut } = correctRows(
    findPeople(reading, header.row, header.texts, nameColumns, vocabulary),
    corrections,
    reading,
  )
  const known = knownMarks(vocabulary)
  for (const column of markColumns(reading, header, columns, people, known, corrections)) {
    columns[column] = { ...columns[column]!, role: 'mark', sureness: 'high', reason: 'marks' }
  }
  const objectives = readObjectives(columns, header)
  const counts = countMarks(reading, objectives, people, known)
  const read = readMarks(counts, vocabulary)
  const marks = read.marks.map((mark) => {
    const level = corrections.levels?.[mark.text]
    return level ? { ...mark, level, sureness: 'high' as const } : mark
  })
  const questions: SetupQuestion[] = read.unsure
    .filter((about) => corrections.levels?.[about] === undefined)
    .map((about) => ({ code: 'setup.whatMarksMean', about, choices: ['notYet', 'notRelevant'] }))
  const [title = '', organisation = ''] = titlesAbove(reading, header)
  return {
    tab: reading.tab,
    headerRow: header.row,
    moduleRow: header.moduleRow,
    peopleRows: people,
    leftOut,
    columns,
    objectives,
    marks,
    speaksOf: marks.length === 0 ? null : (corrections.speaksOf ?? read.speaksOf),
    speaksOfSureness: corrections.speaksOf ? 'high' : read.sureness,
    title,
    organisation,
    namesakes: findNamesakes(reading, columns, people),
    questions,
  }
}

function nothingRead({ tab }: SheetReading, code: SetupQuestion['code']): CohortReading {
  return {
    tab,
    headerRow: -1,
    moduleRow: -1,
    peopleRows: [],
    leftOut: [],
    columns: [],
    objectives: [],
    marks: [],
    speaksOf: null,
    speaksOfSureness: 'low',
    title: '',
    organisation: '',
    namesakes: [],
    questions: [{ code, about: tab, choices: [] }],
  }
}

/** Each role but `mark` and `other` is given once, to the first column that claims it surest. */
function readColumns({ texts }: Header, vocabulary: Vocabulary, { roles = {} }: SetupCorrections): ColumnReading[] {
  const columns = texts.map((header, column): ColumnReading => {
    const given = roles[String(column)]
    if (given) return { column, header, role: given, sureness: 'high', reason: 'chosen' }
    const found = header === '' ? null : roleOfHeader(header, vocabulary)
    return found
      ? { column, header, role: found.role, sureness: found.sureness, reason: 'header' }
      : { column, header, role: 'other', sureness: 'low', reason: 'unknown' }
  })
  const taken = new Set<ColumnRole>()
  const surest = [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column)
  for (const reading of surest) {
    if (reading.role === 'other' || reading.role === 'mark') continue
    if (taken.has(reading.role)) Object.assign(reading, { role: 'other', sureness: 'low', reason: 'twice' })
    else taken.add(reading.role)
  }
  return columns
}

function rank({ reason, sureness }: ColumnReading): number {
  return reason === 'chosen' ? 0 : sureness === 'high' ? 1 : 2
}

function isName(role: ColumnRole): boolean {
  return role === 'name' || role === 'firstName' || role === 'lastName'
}

/** A header that only holds a word for a person (`Student.Work`) names people when its cells differ from each other. */
function dropFalseNames(reading: SheetReading, headerRow: number, columns: ColumnReading[]): void {
  for (const column of columns) {
    if (column.role !== 'name' || column.sureness === 'high') continue
    const texts = reading.rows
      .slice(headerRow + 1)
      .map((row) => cellText(row[column.column]))
      .filter((text) => text !== '')
    if (new Set(texts).size * 2 < texts.length) Object.assign(column, { role: 'other', reason: 'unknown' })
  }
}

/** A sheet without names calls its people by their number. */
function takeIdForName(columns: ColumnReading[]): number[] {
  const id = columns.find(({ role }) => role === 'id')
  if (!id) return []
  Object.assign(id, { role: 'name', sureness: 'low', reason: 'idAsName' })
  return [id.column]
}

function correctRows(
  found: ReturnType<typeof findPeople>,
  { rowsIn = [], rowsOut = [] }: SetupCorrections,
  reading: SheetReading,
) {
  const people = [
    ...found.people.filter((row) => !rowsOut.includes(row)),
    ...rowsIn.filter((row) => !found.people.includes(row)),
  ]
  const chosen = found.people
    .filter((row) => rowsOut.includes(row))
    .map((row): LeftOut => ({ row, reason: 'chosen', text: rowTexts(reading, row).find((text) => text !== '') ?? '' }))
  const leftOut = [...found.leftOut.filter(({ row }) => !rowsIn.includes(row)), ...chosen]
  return { people: people.sort((a, b) => a - b), leftOut: leftOut.sort((a, b) => a.row - b.row) }
}

function markColumns(
  reading: SheetReading,
  header: Header,
  columns: ColumnReading[],
  people: number[],
  known: Set<string>,
  { roles = {} }: SetupCorrections,
): number[] {
  const free = columns
    .filter(({ role, reason }) => role === 'other' && reason === 'unknown')
    .map(({ column }) => column)
  const chosen = columns.filter(({ role }) => role === 'mark').map(({ column }) => column)
  const found = findMarkColumns(reading, header, free, people, known).filter(
    (column) => roles[String(column)] === undefined,
  )
  return [...new Set([...chosen, ...found])]
}

function readObjectives(columns: ColumnReading[], { modules }: Header): ObjectiveReading[] {
  return columns
    .filter(({ role }) => role === 'mark')
    .map(({ column, header }) => ({ title: header.replace(/\s+/g, ' '), module: modules[column] ?? '', column }))
}

function countMarks(
  reading: SheetReading,
  objectives: ObjectiveReading[],
  people: number[],
  known: Set<string>,
): Map<string, number> {
  const spelling = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const row of people) {
    for (const { column } of objectives) {
      const text = cellText(reading.rows[row]?.[column])
      if (text === '') continue
      const { mark } = splitMark(text, known)
      const written = spelling.get(fold(mark)) ?? mark
      spelling.set(fold(mark), written)
      counts.set(written, (counts.get(written) ?? 0) + 1)
    }
  }
  return counts
}

/** The first texts above the header: its title, and what stands below the title. */
function titlesAbove(reading: SheetReading, { row, moduleRow }: Header): string[] {
  const end = moduleRow === -1 ? row : moduleRow
  return Array.from({ length: end }, (_, above) => rowTexts(reading, above).find((text) => text !== '') ?? '').filter(
    (text) => text !== '',
  )
}

/** The name of a person as their row has it. */
export function nameIn(texts: string[], columns: Pick<ColumnReading, 'column' | 'role'>[]): string {
  const of = (role: ColumnRole) =>
    columns.filter((column) => column.role === role).map(({ column }) => texts[column] ?? '')
  const whole = of('name').find((text) => text !== '')
  const parts = columns
    .filter(({ role }) => role === 'firstName' || role === 'lastName')
    .map(({ column }) => texts[column] ?? '')
  return whole ?? parts.filter((text) => text !== '').join(' ')
}

function findNamesakes(reading: SheetReading, columns: ColumnReading[], people: number[]): CohortReading['namesakes'] {
  const byName = new Map<string, { name: string; rows: number[] }>()
  for (const row of people) {
    const name = nameIn(rowTexts(reading, row), columns)
    const known = byName.get(fold(name))
    if (known) known.rows.push(row)
    else byName.set(fold(name), { name, rows: [row] })
  }
  return [...byName.values()].filter(({ rows }) => rows.length > 1)
}
