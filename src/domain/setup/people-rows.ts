import { fold } from '../../model/fold'
import type { LeftOut, Section, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { knownMarks, splitMark } from './marks'
import { saysSection, sectionIn } from './sections'
import { filledCount, foldHeader, rowTexts } from './sheet-text'

/** The rows below a header: people, and what is left out, with its reason. */
export interface PeopleRows {
  people: number[]
  leftOut: LeftOut[]
  sections: Section[]
}

/** What is known of a sheet when its rows are told apart. */
export interface SheetShape {
  /** The header, by column. */
  header: string[]
  /** Columns that hold the name or its parts. */
  nameColumns: number[]
  /** How many cells a row with a name usually fills. */
  usual: number
  /** The column in which people are numbered; -1 = none. */
  numberColumn: number
  /** Every text that is a mark of some kind. */
  known: Set<string>
}

/** Tells people from totals, legends, signatures, section rows, blank rows and a repeated header; `endRow` is the first row no longer looked at. */
export function findPeople(
  reading: SheetReading,
  headerRow: number,
  endRow: number,
  header: string[],
  nameColumns: number[],
  vocabulary: Vocabulary,
): PeopleRows {
  const rows = Array.from({ length: endRow }, (_, row) => rowTexts(reading, row))
  const shape = { ...shapeOf(rows, headerRow, header, nameColumns), known: knownMarks(vocabulary) }
  const people: number[] = []
  const leftOut: LeftOut[] = []
  let gap = false
  for (let row = headerRow + 1; row < rows.length; row++) {
    const texts = rows[row]!
    const reason = reasonLeftOut(texts, shape, vocabulary, gap)
    if (reason === null) people.push(row)
    else {
      if (reason === 'blank') gap ||= people.length > 0
      leftOut.push({ row, reason, text: texts.find((text) => text !== '') ?? '' })
    }
  }
  // Blank rows at the foot are no rows of the list.
  const last = people[people.length - 1] ?? -1
  while (
    leftOut.length > 0 &&
    leftOut[leftOut.length - 1]!.reason === 'blank' &&
    leftOut[leftOut.length - 1]!.row > last
  )
    leftOut.pop()
  return tellSections({ people, leftOut, sections: [] }, rows, headerRow + 1, vocabulary)
}

/** What a sheet's rows look like, from the first of them. */
function shapeOf(
  rows: string[][],
  headerRow: number,
  header: string[],
  nameColumns: number[],
): Omit<SheetShape, 'known'> {
  const named = rows
    .slice(headerRow + 1)
    .filter((texts) => nameColumns.some((column) => texts[column]))
    .slice(0, 60)
  const counts = named.map(filledCount).sort((a, b) => a - b)
  // Rows at the foot, signatures and legends, have few cells and no number.
  const full = named.filter((texts) => filledCount(texts) > 2)
  const numberColumn = header.findIndex(
    (_, column) =>
      !nameColumns.includes(column) &&
      full.length > 2 &&
      full.filter((texts) => /^\d{1,4}[.)]?$/.test(texts[column] ?? '')).length >= full.length * 0.7 &&
      new Set(full.map((texts) => texts[column])).size >= full.length * 0.7,
  )
  return { header, nameColumns, usual: counts[Math.floor(counts.length / 2)] ?? 0, numberColumn }
}

/** Why a row is not a person's; null when it is. `afterGap`: a blank row stands between it and the people above. */
export function reasonLeftOut(
  texts: string[],
  shape: SheetShape,
  vocabulary: Vocabulary,
  afterGap: boolean,
): LeftOut['reason'] | null {
  const filled = filledCount(texts)
  if (filled === 0 || isNumberedBlank(texts, shape)) return 'blank'
  const { header, nameColumns, usual, known } = shape
  const first = texts.find((text) => text !== '')!
  const name = nameColumns.map((column) => texts[column] ?? '').find((text) => text !== '') ?? ''
  if (repeatsHeader(texts, header, nameColumns)) return 'repeatedHeader'
  const isMarked = texts.some((text, column) => !nameColumns.includes(column) && isWordMark(text, known))
  const subjects = [...(name === '' ? [] : [name]), ...(name === '' || isFootWord(first, vocabulary) ? [first] : [])]
  // Somebody called Sum is a person when there are marks beside the name.
  const loosely = !isMarked || name === ''
  if (subjects.some((text) => startsWithOneOf(text, vocabulary.totals, loosely))) return 'total'
  if (subjects.some((text) => isLegend(text, vocabulary, loosely))) return 'legend'
  if (afterGap && filled <= 3 && (isWordMark(name, known) || (name === '' && isWordMark(first, known)))) return 'legend'
  if (afterGap && filled === 2 && usual > 3 && isWordMark(first, known)) return 'legend'
  if (saysSection(texts, shape, vocabulary)) return 'section'
  if (name === '') return isMarked ? 'nameless' : 'legend'
  return afterGap && filled === 1 && usual > 1 ? 'legend' : null
}

/** A row numbered ahead, with nobody in it yet. */
function isNumberedBlank(texts: string[], { numberColumn }: SheetShape): boolean {
  return numberColumn !== -1 && filledCount(texts) === 1 && /^\d{1,4}[.)]?$/.test(texts[numberColumn] ?? '')
}

/** Are the headers written again in this row? */
export function repeatsHeader(texts: string[], header: string[], nameColumns: number[]): boolean {
  const isSame = (text: string, column: number) => text !== '' && foldHeader(text) === foldHeader(header[column] ?? '')
  const repeated = texts.filter(isSame).length
  return repeated >= 2 || (repeated === 1 && nameColumns.some((column) => isSame(texts[column] ?? '', column)))
}

/**
 * Rows that name a group are sections where people follow. A text alone below a blank row, with people below it, is a section where
 * the list begins with such a row and none says more; else it is somebody of whom only the name is known.
 */
function tellSections(found: PeopleRows, rows: string[][], firstRow: number, vocabulary: Vocabulary): PeopleRows {
  const people = new Set(found.people)
  const reasons = new Map(found.leftOut.map(({ row, reason }) => [row, reason]))
  const followed = (row: number) => {
    let next = row + 1
    while (reasons.get(next) === 'blank' || reasons.get(next) === 'repeatedHeader') next++
    return people.has(next)
  }
  const isAlone = (row: number) => filledCount(rows[row] ?? []) === 1
  const mayBe = found.leftOut.filter(
    (left) => left.reason !== 'section' && isAlone(left.row) && followed(left.row) && mayNameGroup(left, vocabulary),
  )
  const sure = found.leftOut.filter(({ row, reason }) => reason === 'section' && followed(row)).map(({ row }) => row)
  const unnamed = mayBe.filter(({ reason }) => reason === 'legend').map(({ row }) => row)
  const named = mayBe.filter(({ reason }) => reason === 'total').map(({ row }) => row)
  const begins = sure.length === 0 && people.has(firstRow) && isAlone(firstRow) && unnamed.length > 0
  const sections = new Set([...sure, ...named, ...(begins ? [firstRow, ...unnamed] : [])])
  const persons = new Set(begins ? [] : unnamed)
  const text = (row: number) => rows[row]!.find((cell) => cell !== '') ?? ''
  const left = found.leftOut.filter(({ row }) => !persons.has(row) && !sections.has(row))
  return {
    people: [...found.people, ...persons].filter((row) => !sections.has(row)).sort((a, b) => a - b),
    leftOut: [
      ...left.map((one): LeftOut => (one.reason === 'section' ? { ...one, reason: 'legend' } : one)),
      ...[...sections].map((row): LeftOut => ({ row, reason: 'section', text: text(row) })),
    ].sort((a, b) => a.row - b.row),
    sections: [...sections].sort((a, b) => a - b).map((row) => ({ row, ...sectionIn(text(row), vocabulary) })),
  }
}

/** A text that stands alone may name a group, also one that is called `Ensemble pour Bara`; a note says so, a total counts. */
function mayNameGroup({ reason, text }: LeftOut, vocabulary: Vocabulary): boolean {
  if (reason === 'legend') return !isLegend(text, vocabulary, true)
  return reason === 'total' && !/\d/.test(text) && !startsWithOneOf(text, vocabulary.totals, false)
}

function isWordMark(text: string, known: Set<string>): boolean {
  if (text === '') return false
  const mark = fold(splitMark(text, known).mark)
  return known.has(mark) && !/^\d+$/.test(mark)
}

/** A word that stands in the first column of a row that is no person's, whatever stands in the others. */
function isFootWord(text: string, { totals, legends }: Vocabulary): boolean {
  return totals.includes(foldHeader(text)) || legends.includes(foldHeader(text))
}

/** `Total « A »` starts with `total`; `Totane Diop` does not. */
function startsWithOneOf(text: string, words: string[], loosely: boolean): boolean {
  const folded = fold(text)
  return words.some(
    (word) =>
      foldHeader(text) === word || (loosely && folded.startsWith(word) && !/[\p{L}\p{N}]/u.test(folded[word.length]!)),
  )
}

/** A legend says so, or explains marks: `A = acquis, ECA = en cours`. A signature may say whose: `Signature du formateur`. */
function isLegend(text: string, { legends }: Vocabulary, loosely: boolean): boolean {
  const folded = fold(text)
  if (/\p{L}+\s*=\s*\p{L}/u.test(folded)) return true
  return legends.some((word) => {
    if (!folded.startsWith(word)) return false
    const rest = folded.slice(word.length)
    if (rest === '' || /^\s*[:.]/.test(rest)) return true
    return loosely && (word.includes(' ') || word.length > 4) && !/^[\p{L}\p{N}]/u.test(rest)
  })
}
