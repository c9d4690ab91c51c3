import { itemId } from '../../model/identifier'
import type { Level } from '../../model/level'
import { type Message, message } from '../../model/message'
import type { CohortReading, MappedColumn, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { joinMarks, type RowMark } from './join-marks'
import { knownMarks, splitMark } from './marks'
import { nameIn } from './people-names'
import { markKey } from './scores'
import { rowTexts } from './sheet-text'

/** The rows of a person: their own, and those that are theirs as well because somebody said so. */
export function rowsOf(row: number, { same }: Pick<CohortReading, 'same'>): number[] {
  return [row, ...same.filter(({ of }) => of === row).map((one) => one.row)]
}

/** What the marks of some columns say of each person, by item id; and what has to be said about them. */
export function takeMarks(
  reading: SheetReading,
  rowOf: Map<string, number>,
  columns: MappedColumn[],
  cohort: CohortReading,
  vocabulary: Vocabulary,
) {
  const known = knownMarks(vocabulary)
  const levels = new Map(cohort.marks.map(({ text, level, sureness }) => [markKey(text), { level, sureness }]))
  const taken = new Map<string, { level: Level | null; note: string }>()
  const unknown: Message[] = []
  const markIn = (row: number, { column, header }: MappedColumn): RowMark[] => {
    const text = rowTexts(reading, row)[column] ?? ''
    if (text === '') return []
    const { mark, remark } = splitMark(text, known)
    const read = levels.get(markKey(mark))
    const level = read && read.level !== 'blank' ? read.level : null
    if (level === null && read?.sureness === 'low') {
      unknown.push(message('warning', 'setup.unknownMark', { tab: reading.tab, row: row + 1, column: header, text }))
    }
    return [{ row, text, level, note: level === null ? text : remark }]
  }
  for (const [participant, first] of rowOf) {
    const rows = rowsOf(first, cohort)
    for (const column of columns) {
      if (column.objective === '') continue
      const marks = rows.flatMap((row) => markIn(row, column))
      if (marks.length === 0) continue
      const { level, note, differs } = joinMarks(marks)
      if (differs) unknown.push(marksDiffer(marks, rows, cohort, reading, column.header))
      taken.set(itemId(participant, column.objective), { level, note })
    }
  }
  return { taken, unknown }
}

function marksDiffer(
  marks: RowMark[],
  rows: number[],
  { columns }: CohortReading,
  reading: SheetReading,
  header: string,
): Message {
  return message('warning', 'setup.sameDiffers', {
    name: nameIn(rowTexts(reading, rows[0]!), columns),
    rows: marks.map(({ row }) => row + 1).join(', '),
    column: header,
    marks: marks.map(({ text }) => text).join(' / '),
  })
}
