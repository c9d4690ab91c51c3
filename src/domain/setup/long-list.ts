import { fold } from '../../model/fold'
import type {
  CohortReading,
  ColumnReading,
  MarkReading,
  SetupCorrections,
  SheetReading,
  SheetValue,
} from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { readLongObjectives } from './long-objectives'
import { knownMarks, splitMark } from './marks'
import { nameIn } from './people-names'
import { markKey } from './scores'
import { cellText, foldHeader, rowTexts } from './sheet-text'
import { readDays } from './written-day'

/** A long list laid out as a row per person: the rows stay where they stand, a column is added for each objective. */
export interface WideReading {
  reading: SheetReading
  /** The columns that say what, how and when are no longer read. */
  corrections: SetupCorrections
  /** Rows that tell more of somebody above. */
  further: Set<number>
  /** The objectives, by the column they were laid out in. */
  objectives: Map<number, { title: string; module: string }>
  lastDay: string
}

/** One mark of a long list. */
interface LongMark {
  text: string
  day: string
  /** How low its level is: of two that were seen on one day, the lower counts. */
  low: number
}

const lowness: Partial<Record<MarkReading['level'], number>> = { applied: 1, partly: 2, notYet: 3 }

/**
 * Lays a long list out as a row per person and a column per objective. The latest mark counts; the earlier ones follow it in brackets,
 * as a remark. Null when the days cannot be read.
 */
export function layOutWide(
  reading: SheetReading,
  cohort: CohortReading,
  vocabulary: Vocabulary,
  corrections: SetupCorrections,
): WideReading | null {
  const { titles, module, mark, day } = findLongColumns(cohort.columns, reading, cohort.peopleRows, vocabulary)
  if (titles === -1 || mark === -1) return null
  const rows = cohort.peopleRows
  const days =
    day === -1
      ? rows.map(() => '')
      : readDays(
          rows.map((row) => reading.rows[row]?.[day]),
          vocabulary,
        )
  if (!days) return null
  const known = knownMarks(vocabulary)
  const levels = new Map(cohort.marks.map(({ text, level }) => [markKey(text), level]))
  const lowOf = (text: string) => lowness[levels.get(markKey(splitMark(text, known).mark)) ?? 'blank'] ?? 0
  const { objectives, of } = readLongObjectives(
    rows.map((row) => {
      const texts = rowTexts(reading, row)
      return { title: texts[titles] ?? '', module: texts[module] ?? '' }
    }),
  )
  const people = new Map<string, { row: number; marks: Map<number, LongMark[]> }>()
  const further = new Set<number>()
  for (const [index, row] of rows.entries()) {
    const texts = rowTexts(reading, row)
    const key = personKey(texts, cohort.columns)
    const found = people.get(key)
    if (found) further.add(row)
    const person = found ?? { row, marks: new Map<number, LongMark[]>() }
    people.set(key, person)
    const objective = of[index]!
    if (objective === -1 || (texts[mark] ?? '') === '') continue
    person.marks.set(objective, [
      ...(person.marks.get(objective) ?? []),
      { text: texts[mark]!, day: days[index]!, low: lowOf(texts[mark]!) },
    ])
  }
  const width = Math.max(...reading.rows.map((row) => row.length))
  const wide = reading.rows.map((row, at): SheetValue[] => (further.has(at) ? [] : pad(row, width)))
  wide[cohort.headerRow]!.push(...objectives.map(({ title }) => title))
  for (const { row, marks } of people.values()) {
    wide[row]!.push(...objectives.map((_, at) => inOneCell(marks.get(at) ?? [])))
  }
  const aside = Object.fromEntries(
    [titles, module, mark, day].filter((at) => at !== -1).map((at) => [String(at), 'other' as const]),
  )
  return {
    reading: { ...reading, rows: wide },
    corrections: { ...corrections, headerRow: cohort.headerRow, roles: { ...corrections.roles, ...aside } },
    further,
    objectives: new Map(objectives.map((objective, at) => [width + at, objective])),
    lastDay: [...days].sort().pop() ?? '',
  }
}

/** Who a row is about: the name and the group. */
function personKey(texts: string[], columns: ColumnReading[]): string {
  const group = columns.find(({ role }) => role === 'group')
  return fold(`${nameIn(texts, columns)}|${group ? (texts[group.column] ?? '') : ''}`)
}

/** The columns that say which objective, of which module, how it stands, and when: the last is the one without a role whose cells are days. */
function findLongColumns(
  columns: ColumnReading[],
  reading: SheetReading,
  people: number[],
  vocabulary: Vocabulary,
): { titles: number; module: number; mark: number; day: number } {
  const titles = columns.find(
    ({ header, role }) => role !== 'mark' && vocabulary.objectiveTitles.includes(foldHeader(header)),
  )
  const cellsOf = ({ column }: ColumnReading) => people.map((row) => reading.rows[row]?.[column])
  const holdsDays = (column: ColumnReading) =>
    cellsOf(column).some((cell) => cellText(cell) !== '') && readDays(cellsOf(column), vocabulary) !== null
  // A session may be called by its day.
  const module = columns.find(
    (column) => column.role === 'other' && vocabulary.modules.includes(foldHeader(column.header)) && !holdsDays(column),
  )
  const mark = columns.find(({ role }) => role === 'mark')
  const saysDay = columns.find(
    ({ header, role }) => role === 'other' && /^(date|fecha|data|day|jour|dia)\b/.test(fold(header)),
  )
  const day = saysDay ?? columns.find((column) => column.role === 'other' && holdsDays(column))
  return {
    titles: titles?.column ?? -1,
    module: module?.column ?? -1,
    mark: mark?.column ?? -1,
    day: day?.column ?? -1,
  }
}

/** `oui (2026-01-12 : non)`: the latest, and what was seen before; of one day the lower, and where no day stands the last row. */
function inOneCell(marks: LongMark[]): string {
  const ordered = marks
    .map((mark, at) => ({ ...mark, at }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.day === '' ? 0 : a.low - b.low) || a.at - b.at))
  const last = ordered.pop()
  if (!last) return ''
  const before = ordered.map(({ text, day }) => (day === '' ? text : `${day} : ${text}`)).join(', ')
  if (before === '') return last.text
  const remarked = /\)\s*$/.test(last.text)
  return remarked ? last.text.replace(/\)\s*$/, `, ${before})`) : `${last.text} (${before})`
}

function pad(row: SheetValue[], width: number): SheetValue[] {
  return [...row, ...Array.from({ length: width - row.length }, (): SheetValue => '')]
}
