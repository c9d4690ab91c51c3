import { fold } from '../../model/fold'
import type { ColumnReading, SetupQuestion, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import type { Header } from './header-row'
import { cellText, foldHeader } from './sheet-text'

/** Is there a row per person and objective instead of a row per person? A column says which objective, and names come again and again. */
export function isLongList(
  reading: SheetReading,
  columns: ColumnReading[],
  nameColumns: number[],
  people: number[],
  { objectiveTitles }: Vocabulary,
): boolean {
  const titles = columns.find(({ header, role }) => role !== 'mark' && objectiveTitles.includes(foldHeader(header)))
  if (!titles || people.length < 2) return false
  const text = (row: number, column: number) => fold(cellText(reading.rows[row]?.[column]))
  const names = new Set(people.map((row) => nameColumns.map((column) => text(row, column)).join(' ')))
  const objectives = new Set(people.map((row) => text(row, titles.column)))
  const marks = columns.filter(({ role }) => role === 'mark').length
  return (
    marks === 1 && objectives.size > 1 && objectives.size * 1.5 <= people.length && names.size * 1.5 <= people.length
  )
}

/** Questions about how the sheet is laid out, asked before those about marks. */
export function layoutQuestions(
  tab: string,
  { row }: Header,
  found: { listsBelow: number[]; isLong: boolean; twoSets: boolean },
): SetupQuestion[] {
  const questions: SetupQuestion[] = []
  if (found.isLong) questions.push({ code: 'setup.longList', about: tab, choices: [] })
  if (found.listsBelow.length > 0)
    questions.push({ code: 'setup.twoLists', about: tab, choices: [], rows: [row, ...found.listsBelow] })
  if (found.twoSets) questions.push({ code: 'setup.twoSets', about: tab, choices: [] })
  return questions
}
