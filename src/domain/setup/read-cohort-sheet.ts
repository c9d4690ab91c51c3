import { fold } from '../../model/fold'
import type {
  CohortReading,
  ColumnReading,
  LeftOut,
  MarkReading,
  ObjectiveReading,
  SetupCorrections,
  SetupQuestion,
  SheetReading,
} from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { findNameColumns, readColumns } from './cohort-columns'
import { gridAnswer } from './column-roles'
import { isLongList, layoutQuestions } from './doubts'
import { findHeader, type Header } from './header-row'
import { findListsBelow } from './lists-below'
import { findLookAlikes, joinSamePeople } from './look-alikes'
import { findMarkColumns, type MarkColumns } from './mark-columns'
import { knownMarks, type MarksReading, readMarks, readTwoSets, splitMark } from './marks'
import { nameIn } from './people-names'
import { findPeople, type PeopleRows } from './people-rows'
import { markKey, writeThresholds } from './scores'
import { cellText, isDayLine, rowTexts } from './sheet-text'
import { tellSetsApart } from './two-sets'

/** What a sheet looks like as a cohort: header, people, columns, marks; with what must be asked. Never throws, whatever stands in it. */
export function readCohortSheet(
  reading: SheetReading,
  vocabulary: Vocabulary,
  corrections: SetupCorrections = {},
): CohortReading {
  const header = findHeader(reading, vocabulary, corrections.headerRow)
  if (!header) return nothingRead(reading, 'setup.noHeader')
  const columns = readColumns(reading, header, vocabulary, corrections)
  const nameColumns = findNameColumns(columns)
  if (nameColumns.length === 0) return { ...nothingRead(reading, 'setup.noNames'), headerRow: header.row, columns }
  const below = findListsBelow(reading, header, nameColumns, vocabulary)
  const endRow = below[0]?.startRow ?? reading.rows.length
  const found = findPeople(reading, header.row, endRow, header.texts, nameColumns, vocabulary)
  const { people, leftOut, sections } = correctRows(found, corrections, reading)
  const known = knownMarks(vocabulary)
  const marked = markColumns(reading, header, columns, people, vocabulary, corrections)
  for (const column of marked.columns) {
    const isSure = marked.isSure || columns[column]!.role === 'mark'
    columns[column] = { ...columns[column]!, role: 'mark', sureness: isSure ? 'high' : 'low', reason: 'marks' }
  }
  const { objectives, asked } = tellSetsApart(readObjectives(columns, header), vocabulary)
  const twoSets = objectives.some(({ acquiredColumn }) => acquiredColumn !== undefined)
  const count = (columns: number[]) => countMarks(reading, columns, people, known)
  const counts = count(objectives.map(({ column }) => column))
  const given = { isSure: marked.isSure, said: corrections.scores }
  const read = twoSets
    ? readTwoSets(counts, count(objectives.map(({ acquiredColumn = -1 }) => acquiredColumn)), vocabulary, given)
    : readMarks(counts, vocabulary, given)
  const marks = correctMarks(read, corrections)
  const same = joinSamePeople(people, corrections.samePeople ?? [])
  const persons = people.filter((row) => !same.some((one) => one.row === row))
  const [title = '', organisation = ''] = titlesAbove(reading, header)
  return {
    tab: reading.tab,
    headerRow: header.row,
    moduleRow: header.moduleRow,
    peopleRows: persons,
    same,
    leftOut,
    sections: sections.filter(({ role }) => !columns.some((column) => column.role === role)),
    columns,
    objectives,
    marks,
    scores: read.scores,
    speaksOf: marks.length === 0 ? null : (corrections.speaksOf ?? read.speaksOf),
    speaksOfSureness: corrections.speaksOf ? 'high' : read.sureness,
    title,
    organisation,
    namesakes: findNamesakes(reading, columns, persons),
    lookAlikes: findLookAlikes(reading, columns, people, same),
    questions: [
      ...layoutQuestions(reading.tab, header, {
        listsBelow: corrections.headerRow === undefined ? below.map(({ headerRow }) => headerRow) : [],
        isLong: isLongList(reading, columns, nameColumns, people, vocabulary),
        twoSets: asked,
      }),
      ...questionsAbout(read, corrections),
    ],
  }
}

/** What was said of marks, laid over what was understood. */
function correctMarks({ marks }: MarksReading, corrections: SetupCorrections): MarkReading[] {
  const said = saidOfMarks(corrections)
  return marks.map((mark) => {
    const level = said(mark.text)
    return level ? { ...mark, level, sureness: 'high' } : mark
  })
}

/** What was said of a mark as it stands here, else as it stands in the sheet of another cohort: `Oui`, `oui`. */
function saidOfMarks({ levels = {} }: SetupCorrections) {
  // A mark may be called as what every object has, such as "constructor".
  const said = new Map(Object.entries(levels))
  const alike = new Map([...said].map(([text, level]) => [markKey(text), level]))
  return (text: string) => said.get(text) ?? alike.get(markKey(text))
}

function questionsAbout({ unsure, scores }: MarksReading, corrections: SetupCorrections): SetupQuestion[] {
  const said = saidOfMarks(corrections)
  const asked: SetupQuestion[] =
    scores?.sureness === 'low'
      ? [{ code: 'setup.scores', about: String(scores.top), choices: [writeThresholds(scores)] }]
      : []
  const marks = unsure
    .filter(({ text }) => said(text) === undefined)
    .map(({ text, choices }): SetupQuestion => ({ code: 'setup.whatMarksMean', about: text, choices }))
  return [...asked, ...marks]
}

function nothingRead({ tab }: SheetReading, code: SetupQuestion['code']): CohortReading {
  return {
    tab,
    headerRow: -1,
    moduleRow: -1,
    peopleRows: [],
    leftOut: [],
    sections: [],
    columns: [],
    objectives: [],
    marks: [],
    scores: null,
    speaksOf: null,
    speaksOfSureness: 'low',
    title: '',
    organisation: '',
    same: [],
    namesakes: [],
    lookAlikes: [],
    questions: [{ code, about: tab, choices: [] }],
  }
}

function correctRows(
  found: PeopleRows,
  { rowsIn = [], rowsOut = [] }: SetupCorrections,
  reading: SheetReading,
): PeopleRows {
  const people = [
    ...found.people.filter((row) => !rowsOut.includes(row)),
    ...rowsIn.filter((row) => !found.people.includes(row)),
  ]
  const chosen = found.people
    .filter((row) => rowsOut.includes(row))
    .map((row): LeftOut => ({ row, reason: 'chosen', text: rowTexts(reading, row).find((text) => text !== '') ?? '' }))
  const leftOut = [...found.leftOut.filter(({ row }) => !rowsIn.includes(row)), ...chosen]
  return {
    people: people.sort((a, b) => a - b),
    leftOut: leftOut.sort((a, b) => a.row - b.row),
    sections: found.sections.filter(({ row }) => !rowsIn.includes(row)),
  }
}

function markColumns(
  reading: SheetReading,
  header: Header,
  columns: ColumnReading[],
  people: number[],
  vocabulary: Vocabulary,
  { roles = {} }: SetupCorrections,
): MarkColumns {
  const free = columns
    .filter(({ role, reason }) => role === 'other' && reason === 'unknown')
    .map(({ column }) => column)
  const doubtful = columns
    .filter(({ role, reason, sureness }) => /header|twice/.test(reason) && sureness === 'low' && role !== 'name')
    .map(({ column }) => column)
  const chosen = columns.filter(({ role }) => role === 'mark').map(({ column }) => column)
  const { columns: found, isSure } = findMarkColumns(reading, header, free, doubtful, people, vocabulary)
  const open = found.filter((column) => roles[String(column)] === undefined)
  return { columns: [...new Set([...chosen, ...open])], isSure: isSure || open.length === 0 }
}

/** The objectives, by column; of several called the same in one module, the second says that it is. */
function readObjectives(columns: ColumnReading[], { modules }: Header): ObjectiveReading[] {
  const seen = new Map<string, number>()
  return columns
    .filter(({ role }) => role === 'mark')
    .map(({ column, header }) => {
      const module = modules[column] ?? ''
      const plain = (gridAnswer(header) ?? header).replace(/\s+/g, ' ').trim()
      const key = fold(`${module}|${plain}`)
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      return { title: times === 1 ? plain : `${plain} (${times})`, module, column }
    })
}

function countMarks(
  reading: SheetReading,
  columns: number[],
  people: number[],
  known: Set<string>,
): Map<string, number> {
  const spelling = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const row of people) {
    for (const column of columns) {
      const text = cellText(reading.rows[row]?.[column])
      if (text === '') continue
      const { mark } = splitMark(text, known)
      const written = spelling.get(markKey(mark)) ?? mark
      spelling.set(markKey(mark), written)
      counts.set(written, (counts.get(written) ?? 0) + 1)
    }
  }
  return counts
}

/** The first texts above the header, up to a row of people of another list: its title, and what stands below the title but days. */
function titlesAbove(reading: SheetReading, { row, moduleRow }: Header): string[] {
  const titles: string[] = []
  for (let above = (moduleRow === -1 ? row : moduleRow) - 1; above >= 0; above--) {
    const texts = rowTexts(reading, above).filter((text) => text !== '')
    if (texts.length > 4) break
    if (texts.length > 0) titles.unshift(texts[0]!)
    if (texts.length === 0 && titles.length > 0 && above > 3) break
  }
  const [title, ...rest] = titles
  return title === undefined ? [] : [title, ...rest.filter((text) => !isDayLine(text))]
}

function findNamesakes(reading: SheetReading, columns: ColumnReading[], people: number[]): CohortReading['namesakes'] {
  const byName = new Map<string, { name: string; rows: number[] }>()
  for (const row of people) {
    const name = nameIn(rowTexts(reading, row), columns)
    const known = byName.get(fold(name))
    if (known) known.rows.push(row)
    else byName.set(fold(name), { name, rows: [row] })
  }
  return [...byName.values()].filter(({ rows }) => rows.length > 1)
}
