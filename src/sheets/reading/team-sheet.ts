import type { Participant } from '../../model/cohort'
import { fold } from '../../model/fold'
import { idNumber } from '../../model/identifier'
import type { CohortMapping, ColumnRole, MappedColumn } from '../../model/setup'
import type { Tab } from '../tab'
import { textOf } from './cell'
import { readSign, type SignedRow, settleSigns } from './same-people'

/** Headers the id column of the team's sheet may have; the second is used where the team has an `ID` of its own. */
export const idHeaders = ['ID', 'ID Suivi']

/** The team's own sheet, found by its id column. Rows and columns count from 0. */
export interface TeamSheet {
  tab: Tab
  headerRow: number
  idColumn: number
  /** The mapped columns, where they stand now; a column that is gone is left out. */
  columns: MappedColumn[]
  /** Rows below the header that hold an id or a name. */
  people: TeamRow[]
  /** Rows that are one person with the row of an id, by a sign beside them. */
  same: { id: string; name: string }[]
}

export interface TeamRow {
  row: number
  /** '' for a row that has none yet. */
  id: string
  person: Omit<Participant, 'id' | 'present'>
  /** The marks of the row, by objective id. */
  marks: Record<string, string>
}

/** Finds the id column Suivi added to a tab: its header, with participants' ids below. Null when there is none. */
export function findIdColumn(tab: Tab): { headerRow: number; idColumn: number } | null {
  const wanted = idHeaders.map(fold)
  for (const [headerRow, cells] of tab.values.entries()) {
    for (let column = cells.length - 1; column >= 0; column--) {
      if (!wanted.includes(fold(textOf(cells[column])))) continue
      const below = tab.values.slice(headerRow + 1).map((row) => textOf(row[column]))
      const filled = below.filter((text) => text !== '')
      const ids = filled.filter((text) => idNumber('P', text.toUpperCase()) > 0 || readSign(text) !== '')
      if (ids.length > 0 && ids.length * 2 >= filled.length) return { headerRow, idColumn: column }
    }
  }
  return null
}

/** Reads the team's sheet through the mapping set-up remembered. */
export function readTeamSheet(tab: Tab, mapping: CohortMapping): TeamSheet | null {
  const found = findIdColumn(tab)
  return found ? readTeamRows(tab, found, mapping) : null
}

/** Reads the rows below a header; without an id column (-1) nobody has an id. */
export function readTeamRows(
  tab: Tab,
  { headerRow, idColumn }: { headerRow: number; idColumn: number },
  mapping: CohortMapping,
): TeamSheet {
  const columns = locateColumns(tab.values[headerRow]!.map(textOf), mapping.columns)
  const sections = sectionReader(mapping)
  const rows: SignedRow[] = []
  for (let row = headerRow + 1; row < tab.values.length; row++) {
    const cells = tab.values[row]!.map(textOf)
    const id = (cells[idColumn] ?? '').toUpperCase()
    const person = readPerson(cells, columns)
    const known = idNumber('P', id) > 0 ? id : ''
    if (known === '' && sections.take(cells)) continue
    if (known !== '' || person.name !== '')
      rows.push({
        ...{ row, id: known, person: sections.give(person), marks: readMarks(cells, columns) },
        sameAs: readSign(id),
      })
  }
  const { people, same } = settleSigns(rows, mapping)
  return {
    ...{ tab, headerRow, idColumn, columns },
    people: mapping.long ? onePerName(people, same) : people,
    same: same.map(({ sameAs, person: { name } }) => ({ id: sameAs, name })),
  }
}

/** In a sheet with a row per person and objective, somebody is the row with an id, else the first with the name and group. */
function onePerName(rows: TeamRow[], same: TeamRow[]): TeamRow[] {
  const keyOf = ({ person }: TeamRow) => fold(`${person.name}|${person.group}`)
  const known = new Set([...rows.filter(({ id }) => id !== ''), ...same].map(keyOf))
  const seen = new Set<string>()
  return rows.filter((row) => {
    if (row.id !== '') return true
    if (known.has(keyOf(row)) || seen.has(keyOf(row))) return false
    seen.add(keyOf(row))
    return true
  })
}

/** Rows that say the group, partner or place of the people below them, as set-up found them: taken as they come, given to who has none. */
function sectionReader({ sections = [] }: CohortMapping) {
  const byText = new Map(sections.map((section) => [fold(section.text), section]))
  const now = { group: '', partner: '', place: '' }
  return {
    take(cells: string[]): boolean {
      const filled = cells.filter((cell) => cell !== '')
      const section = filled.length === 1 ? byText.get(fold(filled[0]!)) : undefined
      if (section) now[section.role] = section.value
      return section !== undefined
    },
    give(person: TeamRow['person']): TeamRow['person'] {
      if (byText.size === 0) return person
      const { group, partner, place } = person
      return { ...person, group: group || now.group, partner: partner || now.partner, place: place || now.place }
    },
  }
}

/** Where the mapped columns stand now: by header (of several alike, the nearest to where it was), else where they stood. */
function locateColumns(headers: string[], mapped: MappedColumn[]): MappedColumn[] {
  const folded = headers.map(fold)
  const taken = new Set<number>()
  const located: MappedColumn[] = []
  const place = (wanted: MappedColumn, column: number) => {
    taken.add(column)
    located.push({ ...wanted, column })
  }
  const unfound: MappedColumn[] = []
  for (const wanted of mapped) {
    const alike = folded.flatMap((header, column) =>
      header === fold(wanted.header) && !taken.has(column) ? [column] : [],
    )
    alike.sort((a, b) => Math.abs(a - wanted.column) - Math.abs(b - wanted.column))
    if (alike.length > 0) place(wanted, alike[0]!)
    else unfound.push(wanted)
  }
  for (const wanted of unfound) {
    if (wanted.column < headers.length && headers[wanted.column] !== '' && !taken.has(wanted.column))
      place(wanted, wanted.column)
  }
  return located.sort((a, b) => a.column - b.column)
}

function readPerson(cells: string[], columns: MappedColumn[]): TeamRow['person'] {
  const of = (role: ColumnRole) => {
    const column = columns.find((candidate) => candidate.role === role)
    return column ? (cells[column.column] ?? '') : ''
  }
  const parts = columns
    .filter(({ role }) => role === 'firstName' || role === 'lastName')
    .map(({ column }) => cells[column] ?? '')
  const name = of('name') || parts.filter((part) => part !== '').join(' ')
  return { name, group: of('group'), partner: of('partner'), place: of('place'), phone: of('phone'), sex: of('sex') }
}

function readMarks(cells: string[], columns: MappedColumn[]): Record<string, string> {
  const marks: Record<string, string> = {}
  for (const { role, objective, column } of columns) {
    if (role === 'mark' && objective !== '') marks[objective] = cells[column] ?? ''
  }
  return marks
}
