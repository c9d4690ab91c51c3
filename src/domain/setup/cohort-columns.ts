import type { ColumnReading, ColumnRole, SetupCorrections, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { roleOfHeader } from './column-roles'
import type { Header } from './header-row'
import { cellText, headerWords } from './sheet-text'

/** What each column is taken for by its header. Each role but `mark` and `other` is given once, to the first column that claims it surest. */
export function readColumns(
  reading: SheetReading,
  header: Header,
  vocabulary: Vocabulary,
  { roles = {} }: SetupCorrections,
): ColumnReading[] {
  const columns = header.texts.map((text, column): ColumnReading => {
    const given = roles[String(column)]
    if (given) return { column, header: text, role: given, sureness: 'high', reason: 'chosen' }
    const found = text === '' ? null : roleOfHeader(text, vocabulary)
    return found
      ? { column, header: text, role: found.role, sureness: found.sureness, reason: 'header' }
      : { column, header: text, role: 'other', sureness: 'low', reason: 'unknown' }
  })
  dropFalseNames(reading, header.row, columns)
  const taken = new Set<ColumnRole>()
  const surest = [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column)
  for (const column of surest) {
    if (column.role === 'other' || column.role === 'mark') continue
    if (taken.has(column.role)) Object.assign(column, { role: 'other', sureness: 'low', reason: 'twice' })
    else taken.add(column.role)
  }
  setNamesApart(columns)
  return columns
}

/** The columns that hold the name or its parts; where there is none, people are called by their number. Empty when there is neither. */
export function findNameColumns(columns: ColumnReading[]): number[] {
  const names = columns.filter(({ role }) => isName(role))
  const whole = names.filter(({ role }) => role === 'name')
  if (names.length > 0) return [...whole, ...names.filter(({ role }) => role !== 'name')].map(({ column }) => column)
  const id = columns.find(({ role }) => role === 'id')
  if (!id) return []
  Object.assign(id, { role: 'name', sureness: 'low', reason: 'idAsName' })
  return [id.column]
}

function isName(role: ColumnRole): boolean {
  return role === 'name' || role === 'firstName' || role === 'lastName'
}

function rank({ reason, sureness }: ColumnReading): number {
  return reason === 'chosen' ? 0 : sureness === 'high' ? 1 : 2
}

/** `Nom` beside `Prénom` holds the family name, `Nombre` beside `Apellidos` the first: a short header that stands with one part is the other. */
function setNamesApart(columns: ColumnReading[]): void {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)
  const [name, first, last] = [of('name'), of('firstName'), of('lastName')]
  if (!name || name.reason === 'chosen' || Boolean(first) === Boolean(last)) return
  if (headerWords(name.header).length > 1) return
  name.role = first ? 'lastName' : 'firstName'
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
