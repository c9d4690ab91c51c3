import type { ComputedRow, NewRow } from '../../model/follow-up'
import type { CellContent } from '../../model/table'
import type { ColumnKey } from '../../model/tables'
import { dayCell, levelAndSource, nothing, signsInWords, sourceAndDay, textCell, type Wording } from './words'

export type FollowUpCells = Partial<Record<ColumnKey<'followUp'>, CellContent>>

/** The computed cells of a follow-up row, by column. The overdue formula is apart: it depends on where the row stands. */
export function followUpCells(row: ComputedRow, wording: Wording): FollowUpCells {
  const { words } = wording
  return {
    name: textCell(row.name),
    group: textCell(row.group),
    place: textCell(row.place),
    phone: textCell(row.phone),
    opened: textCell(levelAndSource('notYet', row.opened.source, row.opened.date, wording)),
    suggested: textCell(row.suggested === '' ? '' : words.word('modality', row.suggested)),
    today: textCell(row.today ? words.word('level', row.today.level) : ''),
    todayFrom: textCell(row.today ? sourceAndDay(row.today.source, row.today.date, wording) : ''),
    visits: row.visits === 0 ? nothing : { kind: 'number', number: row.visits },
    lastVisit: dayCell(row.lastVisit),
    nextVisit: dayCell(row.nextVisit),
    state: textCell(words.word('state', row.state)),
    signs: textCell(signsInWords(row.signs, wording)),
  }
}

/** What a new row is filled with once; it belongs to people from then on. */
export function newRowWords({ obstacle }: NewRow, { words }: Wording): { obstacle: string } {
  return { obstacle: obstacle === '' ? '' : words.word('obstacle', obstacle) }
}
