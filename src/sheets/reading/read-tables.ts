import { locales } from '../../locales'
import type { Objective, Observation, Round, Visit } from '../../model/cohort'
import { fold } from '../../model/fold'
import { idNumber, makeId, nextNumber, readId } from '../../model/identifier'
import type { Level, VisitLevel } from '../../model/level'
import { type ListName, type ListWord, listNames } from '../../model/list'
import { type Message, message } from '../../model/message'
import type { TableView } from '../tab'
import { textOf } from './cell'
import { type RowReader, readRow } from './rows'
import type { WordBook } from './word-book'

/** The words of the Lists tab. */
export function readLists(view: TableView<'lists'>): ListWord[] {
  const names = new Map<string, ListName>()
  for (const locale of Object.values(locales)) {
    for (const list of listNames) names.set(fold(locale.listNames[list]), list)
  }
  const words: ListWord[] = []
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    const text = (key: 'list' | 'key' | 'word' | 'also') => {
      const column = view.columns[key]
      return column === undefined ? '' : textOf(view.tab.values[row]![column])
    }
    const list = names.get(fold(text('list')))
    if (!list) continue
    const also = text('also')
      .split(/[|;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    words.push({ list, key: text('key'), word: text('word'), also })
  }
  return words
}

/** An objective in its row. `isNew`: people typed its title, and it has no id yet. */
export interface ObjectiveRow {
  row: number
  objective: Objective
  isNew: boolean
}

/** The objectives of the training, in the order of their tab. A title without an id gets the next free one. */
export function readObjectives(view: TableView<'objectives'>, words: WordBook): ObjectiveRow[] {
  const rows: ObjectiveRow[] = []
  let next = nextNumber('O', view.rowOf.keys())
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    const read = readRow(view, row, words)
    const written = read.text('id').toUpperCase()
    const known = idNumber('O', written) > 0 && view.rowOf.get(written) === row
    if (!known && read.text('title') === '') continue
    const id = known ? written : makeId('O', next++)
    rows.push({ row, objective: readObjective(id, read), isNew: !known })
  }
  return rows
}

function readObjective(id: string, read: RowReader<'objectives'>): Objective {
  return {
    id,
    title: read.text('title'),
    module: read.text('module'),
    criteria: {
      applied: read.text('criteriaApplied'),
      partly: read.text('criteriaPartly'),
      notYet: read.text('criteriaNotYet'),
    },
    kind: read.word('kind', 'objectiveKind'),
    season: read.text('season'),
    modality: read.word('modality', 'modality'),
  }
}

/** The observations of a round's tab; what cannot be read as a level or a date is named, and kept where it stands. */
export function readEvaluation(
  view: TableView<'evaluation'>,
  round: Round,
  words: WordBook,
): { observations: Observation[]; messages: Message[] } {
  const observations: Observation[] = []
  const messages: Message[] = []
  for (const [id, row] of view.rowOf) {
    const parts = readId(id)
    if (!parts || parts.round !== round.id) continue
    const read = readRow(view, row, words)
    const levelText = read.text('level')
    const level = words.key('level', levelText) as Level | null
    const date = read.day('date')
    if (levelText !== '' && level === null) messages.push(badCell('cell.notAWord', view, row, 'level', levelText))
    if (date === null) messages.push(badCell('cell.notADay', view, row, 'date', read.text('date')))
    observations.push({
      participant: parts.participant,
      objective: parts.objective,
      round: round.id,
      level,
      wayKnown: read.word('wayKnown', 'wayKnown'),
      situation: read.text('situation'),
      obstacle: read.word('obstacle', 'obstacle'),
      helpWanted: read.text('helpWanted'),
      note: read.text('note'),
      date: date || round.date,
      observer: read.text('observer') || round.observer,
    })
  }
  return { observations, messages }
}

/** One row of Visits as it stands: `id` is '' for a row a person added. */
export interface VisitRow {
  row: number
  id: string
  visit: Visit | null
}

/** The visits, and what stands in the way of reading some of them. */
export function readVisits(view: TableView<'visits'>, words: WordBook): { rows: VisitRow[]; messages: Message[] } {
  const rows: VisitRow[] = []
  const messages: Message[] = []
  const seen = new Set<string>()
  for (let row = view.headerRow + 1; row < view.tab.values.length; row++) {
    const read = readRow(view, row, words)
    const written = read.text('id').toUpperCase()
    const id = idNumber('V', written) > 0 && !seen.has(written) ? written : ''
    if (id !== '') seen.add(id)
    const itemText = read.text('item')
    const item = readId(itemText.split(' ')[0] ?? '')
    const date = read.day('date')
    if (itemText === '' && date === '' && id === '') continue
    if (!item)
      messages.push(message('repair', 'visit.unknownItem', { tab: view.tab.name(), row: row + 1, text: itemText }))
    else if (date === '') messages.push(message('repair', 'visit.noDate', { tab: view.tab.name(), row: row + 1 }))
    else if (date === null) messages.push(badCell('cell.notADay', view, row, 'date', read.text('date')))
    const levelText = read.text('level')
    const level = words.key('visitLevel', levelText) as VisitLevel | null
    if (levelText !== '' && level === null) messages.push(badCell('cell.notAWord', view, row, 'level', levelText))
    const visit =
      item && date
        ? {
            id,
            participant: item.participant,
            objective: item.objective,
            date,
            by: read.text('by'),
            modality: read.word('modality', 'modality'),
            level,
            wayKnown: read.word('wayKnown', 'wayKnown'),
            situation: read.text('situation'),
            done: read.text('done'),
            next: read.day('next') || ('' as const),
            struck: read.text('struck') !== '' && read.text('struck') !== 'false',
          }
        : null
    rows.push({ row, id, visit })
  }
  return { rows, messages }
}

/** A cell whose text is not what its column holds, named by tab, row and column. */
export function badCell<Table extends 'evaluation' | 'followUp' | 'visits'>(
  code: 'cell.notAWord' | 'cell.notADay',
  view: TableView<Table>,
  row: number,
  key: keyof TableView<Table>['columns'],
  text: string,
): Message {
  const column = view.columns[key as never] as number | undefined
  const header = column === undefined ? String(key) : textOf(view.tab.values[view.headerRow]![column])
  return message('repair', code, { tab: view.tab.name(), row: row + 1, column: header, text })
}
