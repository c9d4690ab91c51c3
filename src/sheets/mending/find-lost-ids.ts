import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { type Message, message, Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import { textOf } from '../reading/cell'
import type { KnownTabs } from '../reading/known-tabs'
import type { TableView } from '../tab'
import { checkUnmoved } from '../writing/guard'
import { blankHeaders, insertColumn } from './find-headers'
import { type Finding, found } from './finding'
import type { GeneratedTable } from './generated-tables'
import { type IdOwners, ownersOf } from './id-owners'

/** The ID column of a generated tab that was deleted: given back from the names in its rows. */
export function findLostIds(
  generated: GeneratedTable,
  known: KnownTabs,
  settings: Settings,
  locale: Locale,
): Finding[] {
  const { role, table } = generated
  const { view, missing } = table
  if (!missing.includes('id' as never) || blankHeaders(table).has('id')) return []
  const owners = ownersOf(generated, known, settings)
  const apply = () => putIds(view, owners!, writtenHeader(locale, view.table, 'id' as never))
  return [
    found(
      message('repair', 'tab.noIds', { tab: view.tab.name() }),
      { tab: view.tab, row: view.headerRow, column: firstColumn(view) },
      owners && { id: `ids:${role}`, label: 'mend.putIds', questions: [], apply },
    ),
  ]
}

function firstColumn({ columns }: TableView): number {
  return Math.min(...Object.values(columns as Record<string, number>))
}

/** Writes the ids beside their rows, in a column inserted for them, or in the blank one that stands where they stood. */
function putIds(view: TableView, { ids, left }: IdOwners, header: string): Message[] {
  const { tab, headerRow } = view
  const first = firstColumn(view)
  const { item, name, objective, title } = view.columns as Record<string, number>
  const guard = [item, name, objective, title].filter((column): column is number => column !== undefined)
  const [moved] = checkUnmoved([{ tab, columns: guard.length > 0 ? guard : [first] }]).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  const isBlank = first > 0 && tab.values.every((row) => textOf(row[first - 1]) === '')
  const column = isBlank ? first - 1 : first
  if (!isBlank) insertColumn(tab.sheet, column)
  const values = Array.from({ length: tab.values.length - headerRow }, (_, index) => [ids.get(headerRow + index) ?? ''])
  values[0] = [header]
  const range = tab.sheet.getRange(headerRow + 1, column + 1, values.length, 1)
  range.setNumberFormat('@').setValues(values)
  return reportIds(tab.name(), ids.size, left)
}

/** How many ids were given back, and which rows got none because several may be meant. */
export function reportIds(tab: string, count: number, left: number[]): Message[] {
  const rows = left.map((row) => row + 1).join(', ')
  return [
    message('note', 'row.idMended', { tab, count }),
    ...(left.length > 0 ? [message('warning', 'row.idsLeft', { tab, count: left.length, rows })] : []),
  ]
}
