import { fold } from '../../model/fold'
import type { SheetReading, Sureness } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { roleOfHeader } from './column-roles'
import { knownMarks } from './marks'
import { filledCount, isDayLine, rowTexts } from './sheet-text'

/** How far down a header is looked for. */
const depth = 15

/** The header of a sheet. Rows count from 0; -1 = none. */
export interface Header {
  row: number
  /** The row of modules above it, or -1. */
  moduleRow: number
  /** Do headers stand in two rows, what is about people in the upper? */
  inTwoRows: boolean
  /** A header in two rows is read as one: the lower cell, else the upper. */
  texts: string[]
  /** The module above each column; '' where there is none. */
  modules: string[]
}

/** Finds the header: the row whose cells name most of what is known about people, with something below. Null when none does. */
export function findHeader(reading: SheetReading, vocabulary: Vocabulary, given?: number): Header | null {
  if (given !== undefined) return readHeader(reading, given, vocabulary)
  const known = knownMarks(vocabulary)
  let best: { header: Header; score: number } | null = null
  for (let row = 0; row < Math.min(depth, reading.rows.length - 1); row++) {
    if (holdsMarks(rowTexts(reading, row), known)) continue
    const header = readHeader(reading, row, vocabulary)
    const score = scoreOf(reading, header, vocabulary)
    if (score > 0 && (!best || score > best.score)) best = { header, score }
  }
  return best?.header ?? null
}

/** Marks stand in a row of somebody, not in a header, also where one of them, `N`, may head a column of numbers. */
function holdsMarks(texts: string[], known: Set<string>): boolean {
  const marks = texts.map(fold).filter((text) => known.has(text) && !/^\d+$/.test(text))
  return marks.length >= 2 && (new Set(marks).size < marks.length || marks.length >= filledCount(texts) * 0.6)
}

function readHeader(reading: SheetReading, row: number, vocabulary: Vocabulary): Header {
  const lower = rowTexts(reading, row)
  const upper = row > 0 ? rowTexts(reading, row - 1) : []
  if (!isModuleRow(upper, lower, vocabulary))
    return { row, moduleRow: -1, inTwoRows: false, texts: lower, modules: lower.map(() => '') }
  const width = Math.max(lower.length, upper.length)
  const texts = Array.from({ length: width }, (_, column) => {
    const above = upper[column] ?? ''
    // What stands above an empty cell is part of the header only when it names something about people.
    return lower[column] || (above !== '' && roleOfHeader(above, vocabulary) ? above : '')
  })
  const inTwoRows = texts.some((text, column) => text !== '' && (lower[column] ?? '') === '')
  return { row, moduleRow: row - 1, inTwoRows, texts, modules: modulesOver(lower, upper, width, vocabulary) }
}

/** Does the row above a header name modules or parts of it? A title does not, nor a date, wherever they stand. */
function isModuleRow(upper: string[], lower: string[], vocabulary: Vocabulary): boolean {
  if (holdsMarks(upper, knownMarks(vocabulary))) return false
  const words = upper.map((text) => (isDayLine(text) ? '' : text))
  if (filledCount(words) >= 3) return true
  return words.some((text, column) => {
    if (text === '' || column === 0) return false
    const below = lower[column] ?? ''
    // Over an empty cell, only what says something about people is part of the header; over a column about people, it is a title.
    return below === '' ? isSure(text, vocabulary) : !isSure(below, vocabulary)
  })
}

/** A module's name stands in the first of the columns it spans: the others are empty, as merged cells read. */
function modulesOver(lower: string[], upper: string[], width: number, vocabulary: Vocabulary): string[] {
  let module = ''
  const isAboutPeople = (column: number) => isSure(lower[column] ?? '', vocabulary)
  return Array.from({ length: width }, (_, column) => {
    if (upper[column]) module = isDayLine(upper[column]!) || isAboutPeople(column) ? '' : upper[column]!
    return (lower[column] ?? '') === '' || isAboutPeople(column) ? '' : module
  })
}

function scoreOf(reading: SheetReading, { row, inTwoRows, texts, modules }: Header, vocabulary: Vocabulary): number {
  const filled = filledCount(texts)
  const below = reading.rows
    .slice(row + 1, row + 6)
    .filter((_, index) => filledCount(rowTexts(reading, row + 1 + index)) > 0)
  if (filled === 0 || below.length === 0) return 0
  const found = texts.flatMap((text) => (text === '' ? [] : (roleOfHeader(text, vocabulary) ?? [])))
  const roles = (sureness: Sureness) =>
    new Set(found.flatMap((header) => (header.sureness === sureness && header.role !== 'other' ? [header.role] : [])))
  const [sure, unsure] = [roles('high'), roles('low')]
  const known = sure.size + [...unsure].filter((role) => !sure.has(role)).length / 3
  const distinct = new Set(texts.flatMap((text, column) => (text === '' ? [] : [`${modules[column]}|${text}`]))).size
  const wordy = texts.filter((text) => text !== '' && !/^[\d\s.,/+-]+$/.test(text)).length
  if (known === 0 && wordy < 2) return 0
  return (
    known * 6 +
    Math.min(distinct, 12) * 0.5 +
    (wordy === filled ? 1 : 0) +
    (inTwoRows && wordy === filled ? 3 : 0) -
    row * 0.1
  )
}

function isSure(text: string, vocabulary: Vocabulary): boolean {
  return text !== '' && roleOfHeader(text, vocabulary)?.sureness === 'high'
}
