import { fold } from '../../model/fold'
import type { SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import type { Header } from './header-row'
import { knownMarks, splitMark } from './marks'
import { findScoreColumns } from './score-columns'
import { scoreOf } from './scores'
import { cellText } from './sheet-text'

/** The columns of marks; `isSure` is false where they hold numbers that may count something. */
export interface MarkColumns {
  columns: number[]
  isSure: boolean
}

/** Share of a column's filled cells that must be marks. */
const share = 0.6
const sureShare = 0.8

/**
 * The columns of marks among those without a role: columns whose cells are known marks, of one family, and the wholly blank
 * ones that belong with them: between them, with a header alike, or under the same row of modules. A sheet without any mark
 * takes its blank columns with a header: forms that were never filled in. Columns in `doubtful` have a header that only sounds like
 * something about people (`Travail en équipe`): they are marks when nearly all their cells are, or say what the others say.
 */
export function findMarkColumns(
  reading: SheetReading,
  { texts, modules }: Header,
  free: number[],
  doubtful: number[],
  people: number[],
  vocabulary: Vocabulary,
): MarkColumns {
  const known = knownMarks(vocabulary)
  const values = new Map(
    [...free, ...doubtful].map((column) => [
      column,
      people.map((row) => cellText(reading.rows[row]?.[column])).filter((text) => text !== ''),
    ]),
  )
  const blank = free.filter((column) => values.get(column)!.length === 0 && texts[column] !== '')
  const hasWords = (column: number, least: number) =>
    isFilled(values, column) && shareOf(values.get(column)!, (text) => isWord(text, known)) >= least
  const words = [
    ...free.filter((column) => hasWords(column, share)),
    ...doubtful.filter((column) => hasWords(column, sureShare)),
  ]
  // Beside marks in words, numbers count something else: children, or visits.
  const isOfWords = (text: string) => isWord(text, known)
  const numbers =
    words.length > 0
      ? []
      : [...free, ...doubtful.filter((column) => isPhrase(texts[column]!))].filter((column) => isFilled(values, column))
  const scores = findScoreColumns(numbers, texts, values, isOfWords, vocabulary)
  const sure = [...new Set([...words, ...scores.columns])].filter((column) => texts[column] !== '')
  // A column of marks nobody knows the words of still belongs with the others, when it says what they say.
  const said = new Set(sure.flatMap((column) => values.get(column)!.map(fold)))
  const isWide = scores.columns.some((column) => values.get(column)!.some((text) => (scoreOf(text) ?? 0) > 4))
  const alike = [...free, ...doubtful].filter(
    (column) =>
      texts[column] !== '' &&
      !sure.includes(column) &&
      !(isWide && values.get(column)!.every((text) => scoreOf(text) !== null)) &&
      isFilled(values, column) &&
      shareOf(values.get(column)!, (text) => said.has(fold(text))) >= sureShare,
  )
  const found = [...sure, ...alike]
  if (found.length === 0) return { columns: blank, isSure: true }
  const ordered = found.sort((a, b) => a - b)
  const first = ordered[0]!
  const last = ordered[ordered.length - 1]!
  const stems = new Set(found.map((column) => stemOf(texts[column]!)))
  const family = blank.filter((column) => {
    if (column > first && column < last) return true
    if (stems.has(stemOf(texts[column]!)) && stemOf(texts[column]!) !== '') return true
    return modules[column] !== '' && found.some((other) => modules[other] !== '')
  })
  return { columns: [...found, ...family].sort((a, b) => a - b), isSure: scores.isSure }
}

function isFilled(values: Map<number, string[]>, column: number): boolean {
  return values.get(column)!.length > 0
}

/** `Travail en équipe` says what people do; `Groupe n°` numbers a group. */
function isPhrase(header: string): boolean {
  return header.trim().split(/\s+/).length >= 3
}

function shareOf(texts: string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length
}

/** Is it a mark in words, with or without a remark? */
function isWord(text: string, known: Set<string>): boolean {
  const folded = fold(splitMark(text, known).mark)
  return known.has(folded) && !/^\d+$/.test(folded)
}

/** `SCI1` and `SCI2` have the same stem; `Module 1` has one of its own. */
function stemOf(header: string): string {
  const stem = fold(header).replace(/[\d\s.]+$/, '')
  return stem === fold(header) ? '' : stem
}
