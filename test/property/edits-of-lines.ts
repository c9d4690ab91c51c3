import { columnsOf, type GroundSheet } from './ground'
import type { Edit, Person, Picks } from './person'

const tables = ['followUp', 'evaluation', 'team', 'visits'] as const

function anyTable(person: Person, picks: Picks): GroundSheet | undefined {
  return picks.of(person.sheetsOf(...tables))
}

/** Sorts the rows of a table, with all its columns, or leaving the ID column out as a person may by mistake. */
function sort(person: Person, picks: Picks, withIds: boolean): string | null {
  const known = anyTable(person, picks)
  if (!known || (!withIds && known.kind === 'visits')) return null
  const rows = person.rows(known)
  const id = known.keys.indexOf('id')
  const [top, bottom] = [rows[0], rows[rows.length - 1]]
  if (top === undefined || bottom === undefined || id === -1) return null
  const last = person.lastColumn(known)
  // Whoever leaves the IDs out takes all the rest: columns on the far side of the IDs would be torn off.
  const [left, right] = withIds ? [0, last] : id === 0 ? [1, last] : id === last ? [0, last - 1] : [-1, -1]
  if (left === -1) return null
  const column = left + picks.number(right - left + 1)
  const ascending = picks.number(2) === 0
  person.stage.workbook.sort(known.id, { top, left, bottom, right }, [{ column, ascending }])
  person.looksAgain()
  const how = `${withIds ? '' : ' WITHOUT its IDs'} by column ${column + 1}${ascending ? '' : ', descending'}`
  return `sorts ${person.sheet(known).name}${how}`
}

const insertRow: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  const row = known && picks.of([...person.rows(known), 0])
  if (known === undefined || row === undefined) return null
  person.stage.workbook.insertRows(known.id, row, 1)
  if (row <= known.headerRow) known.headerRow++
  person.looksAgain()
  const token = person.token()
  // Below the header the words of a person's own row stand in the action or the first column after the names.
  const column = row <= known.headerRow - 1 ? 0 : picks.of([1, 2, 7])!
  person.type(known, row, column, token)
  return `inserts a row with ${token} at ${person.at(known, row, column)}`
}

const deleteRow: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  const row = known && picks.of(person.rows(known))
  if (known === undefined || row === undefined) return null
  const line = `deletes ${person.at(known, row)}`
  person.stage.workbook.deleteRows(known.id, row, 1)
  person.looksAgain()
  return line
}

const moveRow: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  const rows = known ? person.rows(known) : []
  const [from, before] = [picks.of(rows), picks.of(rows)]
  if (known === undefined || from === undefined || before === undefined) return null
  const line = `moves ${person.at(known, from)} before row ${before + 1}`
  person.stage.workbook.moveRows(known.id, from, 1, before)
  person.looksAgain()
  return line
}

const copyRow: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  const row = known && picks.of(person.rows(known))
  if (known === undefined || row === undefined) return null
  const right = person.lastColumn(known)
  const line = `copies ${person.at(known, row)} below itself`
  const { workbook } = person.stage
  workbook.insertRows(known.id, row + 1, 1)
  const zone = (at: number) => ({ top: at, left: 0, bottom: at, right })
  workbook.copyRange(known.id, zone(row), known.id, zone(row + 1), 'all')
  person.looksAgain()
  return line
}

const insertColumn: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  if (!known) return null
  const at = picks.number(known.keys.length + 1)
  person.stage.workbook.insertColumns(known.id, at, 1)
  columnsOf.insert(known, at, 1)
  person.looksAgain()
  const header = picks.number(2) === 0 ? person.token() : ''
  if (header !== '') person.type(known, known.headerRow, at, header)
  const row = picks.of(person.rows(known))
  const token = person.token()
  if (row !== undefined) person.type(known, row, at, token)
  const where = `${person.sheet(known).name} as column ${at + 1}, header "${header}"`
  return `inserts a column of their own in ${where}${row === undefined ? '' : `, ${token} in row ${row + 1}`}`
}

const moveColumn: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  if (!known) return null
  const [from, before] = [picks.number(known.keys.length), picks.number(known.keys.length)]
  if (before === from || before === from + 1) return null
  const line = `moves ${person.at(known, known.headerRow, from)} before column ${before + 1}`
  person.stage.workbook.moveColumns(known.id, from, 1, before)
  columnsOf.move(known, from, before)
  person.looksAgain()
  return line
}

const deleteOwnColumn: Edit = (person, picks) => {
  const known = anyTable(person, picks)
  const at = known && picks.of(known.keys.flatMap((key, column) => (key === null ? [column] : [])))
  if (known === undefined || at === undefined) return null
  const line = `deletes their own ${person.at(known, known.headerRow, at)}`
  person.stage.workbook.deleteColumns(known.id, at, 1)
  columnsOf.remove(known, at)
  person.looksAgain()
  return line
}

/** What a person does to whole rows and columns. */
export const lineEdits = {
  sortAll: (person, picks) => sort(person, picks, true),
  sortWithoutIds: (person, picks) => sort(person, picks, false),
  insertRow,
  deleteRow,
  moveRow,
  copyRow,
  insertColumn,
  moveColumn,
  deleteOwnColumn,
} satisfies Record<string, Edit>
