import { computedKeys, type GroundSheet } from './ground'
import type { Edit, Person, Picks } from './person'

const typedIn = ['followUp', 'team', 'evaluation', 'visits', 'objectives', 'plain'] as const
const listed = ['level', 'visitLevel', 'date', 'due', 'visitDate', 'visitNext', 'item', 'struck', 'title', 'mark']

/** Columns a person may fill with anything: their own, those of the table that hold free words, and the first free ones beside. */
function freeColumns(person: Person, known: GroundSheet, row: number): number[] {
  const width = Math.min(person.lastColumn(known) + 3, person.sheet(known).columnCount)
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const key = known.keys[column] ?? null
    if (key === null) return true
    const busy = computedKeys[known.kind].includes(key) || listed.includes(key) || key.startsWith('visit')
    return !busy && !(known.kind === 'team' && key !== 'phone') && row > known.headerRow
  })
}

/** A row that holds something, or one of the blank rows below. */
function anyRow(person: Person, picks: Picks, known: GroundSheet): number {
  const rows = person.rows(known)
  const last = rows[rows.length - 1] ?? known.headerRow
  const blank = [last + 1, last + 2].filter((row) => row < person.sheet(known).rowCount)
  return picks.of([...rows, ...rows, ...blank]) ?? last
}

function anySpot(person: Person, picks: Picks): { known: GroundSheet; row: number; column: number } | null {
  const known = picks.of(person.sheetsOf(...typedIn))
  if (!known) return null
  const row = anyRow(person, picks, known)
  const column = picks.of(freeColumns(person, known, row))
  return column === undefined ? null : { known, row, column }
}

const typeToken: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot) return null
  const token = person.token()
  person.type(spot.known, spot.row, spot.column, token)
  return `types ${token} into ${person.at(spot.known, spot.row, spot.column)}`
}

/** Texts that a grid makes something else of, or that look like it. */
const awkward = [
  "'0012",
  "'3/4",
  "'=x",
  '=1+1',
  '12',
  '05/06/2026',
  'VRAI',
  "'+221 77",
  '12%',
  "'@x",
  '  deux  espaces ',
]

const typeAwkward: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot) return null
  const text = picks.of(awkward)!
  person.type(spot.known, spot.row, spot.column, text)
  return `types ${text} into ${person.at(spot.known, spot.row, spot.column)}`
}

/** A block of two by two, over free columns only. */
const pasteBlock: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot) return null
  const { known, row, column } = spot
  const free = freeColumns(person, known, row)
  if (!free.includes(column + 1) || row + 1 >= person.sheet(known).rowCount || row <= known.headerRow) return null
  const block = [0, 1].map(() => [person.token(), person.token()])
  person.stage.workbook.write(known.id, { top: row, left: column, bottom: row + 1, right: column + 1 }, block)
  person.looksAgain()
  return `pastes ${block.flat().join(' ')} at ${person.at(known, row, column)}`
}

const formula: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot || (spot.known.keys[spot.column] ?? null) !== null) return null
  const text = picks.of(['=1+1', `=LEN(A${spot.row + 1})`, '="a"&"b"', '=SUM(A2:A4)'])!
  person.type(spot.known, spot.row, spot.column, text)
  return `writes the formula ${text} at ${person.at(spot.known, spot.row, spot.column)}`
}

const recolour: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot) return null
  const background = picks.of(['#ffee00', '#cc00ff', '#00cc66'])!
  const whole = picks.number(2) === 0
  const [left, right] = whole ? [0, person.lastColumn(spot.known)] : [spot.column, spot.column]
  const zone = { top: spot.row, left, bottom: spot.row, right }
  person.stage.workbook.writeStyles(spot.known.id, zone, { background, bold: true })
  person.looksAgain()
  return `colours ${whole ? 'the whole of ' : ''}${person.at(spot.known, spot.row, spot.column)} ${background}`
}

const note: Edit = (person, picks) => {
  const spot = anySpot(person, picks)
  if (!spot) return null
  const token = person.token()
  const zone = { top: spot.row, left: spot.column, bottom: spot.row, right: spot.column }
  person.stage.workbook.writeNotes(spot.known.id, zone, [[token]])
  person.looksAgain()
  return `pins the note ${token} to ${person.at(spot.known, spot.row, spot.column)}`
}

/** What a person does to single cells. */
export const cellEdits = { typeToken, typeAwkward, pasteBlock, formula, recolour, note }
