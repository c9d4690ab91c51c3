import { fold } from '../../model/fold'
import type { LeftOut, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { filledCount, foldHeader, rowTexts } from './sheet-text'

/** The rows below a header: people, and what is left out, with its reason. */
export interface PeopleRows {
  people: number[]
  leftOut: LeftOut[]
}

/** Tells people from totals, legends, signatures, blank rows and a repeated header. `nameColumns` hold the name or its parts. */
export function findPeople(
  reading: SheetReading,
  headerRow: number,
  header: string[],
  nameColumns: number[],
  vocabulary: Vocabulary,
): PeopleRows {
  const people: number[] = []
  const leftOut: LeftOut[] = []
  const usual = usualFilled(reading, headerRow, nameColumns)
  let gap = false
  for (let row = headerRow + 1; row < reading.rows.length; row++) {
    const texts = rowTexts(reading, row)
    const reason = reasonLeftOut(texts, header, nameColumns, vocabulary, gap && usual > 1)
    if (reason === null) people.push(row)
    else {
      if (reason === 'blank') gap ||= people.length > 0
      leftOut.push({ row, reason, text: texts.find((text) => text !== '') ?? '' })
    }
  }
  while (leftOut.length > 0 && leftOut[leftOut.length - 1]!.reason === 'blank') leftOut.pop()
  return { people, leftOut }
}

/** Why a row is not a person's; null when it is. `afterGap`: blank rows stand above, and people usually have more than a name. */
export function reasonLeftOut(
  texts: string[],
  header: string[],
  nameColumns: number[],
  vocabulary: Vocabulary,
  afterGap: boolean,
): LeftOut['reason'] | null {
  if (filledCount(texts) === 0) return 'blank'
  const first = texts.find((text) => text !== '')!
  const name = nameColumns.map((column) => texts[column] ?? '').find((text) => text !== '') ?? ''
  if (startsWithOneOf(first, vocabulary.totals) || startsWithOneOf(name, vocabulary.totals)) return 'total'
  if (isLegend(first, vocabulary) || isLegend(name, vocabulary)) return 'legend'
  const repeated = texts.filter(
    (text, column) => text !== '' && foldHeader(text) === foldHeader(header[column] ?? ''),
  ).length
  if (
    repeated >= 2 ||
    (repeated === 1 && nameColumns.some((c) => texts[c] && foldHeader(texts[c]!) === foldHeader(header[c] ?? '')))
  ) {
    return 'repeatedHeader'
  }
  if (name === '') return 'legend'
  return afterGap && filledCount(texts) === 1 ? 'legend' : null
}

/** `Total « A »` starts with `total`; `Totane Diop` does not. */
function startsWithOneOf(text: string, words: string[]): boolean {
  const folded = fold(text)
  return words.some(
    (word) => folded === word || (folded.startsWith(word) && !/[\p{L}\p{N}]/u.test(folded[word.length]!)),
  )
}

/** A legend says so, or explains marks: `A = acquis, ECA = en cours`. */
function isLegend(text: string, { legends }: Vocabulary): boolean {
  const folded = fold(text)
  if (/\p{L}+\s*=\s*\p{L}/u.test(folded)) return true
  return legends.some(
    (word) =>
      folded === word ||
      new RegExp(`^${escaped(word)}\\s*[:.]`).test(folded) ||
      (word.includes(' ') && folded.startsWith(word)),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** How many cells a row with a name usually fills. */
function usualFilled(reading: SheetReading, headerRow: number, nameColumns: number[]): number {
  const counts = reading.rows
    .slice(headerRow + 1, headerRow + 60)
    .map((_, index) => rowTexts(reading, headerRow + 1 + index))
    .filter((texts) => nameColumns.some((column) => texts[column]))
    .map(filledCount)
    .sort((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}
