import { fold } from '../../model/fold'
import type { Vocabulary } from '../../model/vocabulary'
import { scoreInCell } from './scores'
import { headerWords } from './sheet-text'

/** The columns of scores of a sheet; `isSure` = something says that these numbers are scores, and not counts of something. */
export interface ScoreColumns {
  columns: number[]
  isSure: boolean
}

/** The highest score that is looked for: numbers above count something, or are marks when somebody says so. */
const highest = 20

/** Share of the cells that must be scores: one may be a day since somebody typed `12.5`, or a word nobody knows. */
const share = 0.8

/** Columns of unsure numbers that a sheet must have before they are taken for scores at all. */
const fewest = 3

/**
 * The columns of scores among those that hold numbers, and words where somebody has none. Scores up to 4 are known by themselves;
 * scores up to 20 by decimals, by headers that say so (`Note`, `/20`) or because there are several such columns side by side.
 */
export function findScoreColumns(
  columns: number[],
  headers: string[],
  values: Map<number, string[]>,
  isWord: (text: string) => boolean,
  vocabulary: Vocabulary,
): ScoreColumns {
  const texts = (column: number) => values.get(column)!.filter((text) => !isWord(text))
  const isNumeric = (column: number) => {
    const scores = texts(column).flatMap((text) => scoreInCell(text) ?? [])
    return scores.length >= texts(column).length * share && scores.every((score) => score <= highest)
  }
  const small = columns.filter((column) =>
    texts(column).every((text) => [0, 1, 2, 3, 4].includes(scoreInCell(text) ?? -1)),
  )
  const wide = columns.filter(
    (column) =>
      isNumeric(column) &&
      !small.includes(column) &&
      !numbersRows(values.get(column)!) &&
      !says(headers[column]!, vocabulary.counts),
  )
  const saysScore = (column: number) =>
    says(headers[column]!, vocabulary.scores) || /\/\s*(?:5|10|20)\b/.test(headers[column]!)
  const isSaid = wide.some((column) => saysScore(column) || texts(column).some((text) => /^\d+[.,/]/.test(text)))
  if (!isSaid && (wide.length < fewest || wide.length <= small.length))
    return { columns: ofOneScale(small, values), isSure: true }
  // Low scores of the same scale stand among the others, or say that they are; a count stands beside them.
  const [first, last] = [Math.min(...wide), Math.max(...wide)]
  const isLow = wide.every((column) => texts(column).every((text) => (scoreInCell(text) ?? 0) <= 4))
  const low = small.filter(
    (column) =>
      (isLow || (column > first && column < last) || saysScore(column)) && !says(headers[column]!, vocabulary.counts),
  )
  return { columns: [...wide, ...low].sort((a, b) => a - b), isSure: isSaid }
}

/** Where most columns hold 0 and 1, one with higher numbers counts something else. */
function ofOneScale(columns: number[], values: Map<number, string[]>): number[] {
  const binary = columns.filter((column) => values.get(column)!.every((text) => !/^[2-9]$/.test(text)))
  return binary.length * 2 > columns.length && columns.length > 2 ? binary : columns
}

/** 1, 2, 3…: the number of the row. */
function numbersRows(texts: string[]): boolean {
  const numbers = texts.map(Number)
  const steps = numbers.slice(1).filter((number, index) => number === numbers[index]! + 1).length
  return texts.length > 3 && steps >= (texts.length - 1) * 0.8
}

function says(header: string, words: string[]): boolean {
  const plain = fold(header)
  const parts = headerWords(header)
  return words.some((word) => plain === word || (word.includes(' ') ? plain.includes(word) : parts.includes(word)))
}
