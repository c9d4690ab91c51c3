import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import { readId } from '../../model/identifier'
import { message } from '../../model/message'
import { type TableName, tables } from '../../model/tables'
import { textOf } from '../reading/cell'
import type { FoundTable } from '../reading/find-table'
import { runsOf } from '../writing/computed-blocks'
import { cellNames } from './cell-names'
import { type Finding, found, type Mend } from './finding'
import type { GeneratedTable } from './generated-tables'

/** Headers of one table that are merged, erased, renamed or gone. The ID column is looked at elsewhere. */
export function findHeaders({ role, table }: GeneratedTable, locale: Locale): Finding[] {
  const { view, renamed, missing } = table
  const { tab, headerRow } = view
  const at = (column: number) => ({ tab, row: headerRow, column })
  const merged = mergesOfHeader(table)
  const blank = blankHeaders(table)
  const putBack = headerMend(role, table, locale, merged, blank)
  const findings = merged.map(({ first, last }) =>
    found(
      message('repair', 'header.merged', { tab: tab.name(), cells: cellNames(headerRow, first, headerRow, last) }),
      at(first),
      putBack,
    ),
  )
  for (const key of missing) {
    const own = { tab: tab.name(), column: writtenHeader(locale, view.table, key as never) }
    const erased = blank.get(key)
    if (erased !== undefined && merged.length === 0)
      findings.push(found(message('repair', 'column.missing', own), at(erased), putBack))
    else if (erased === undefined && key !== 'id' && merged.length === 0) {
      const column = placeOfMissing(table, key)
      findings.push(
        found(message('repair', 'column.missing', own), at(column), addColumn(role, table, key, column, locale)),
      )
    }
  }
  for (const [key, header] of Object.entries(renamed)) {
    const column = (view.columns as Record<string, number>)[key]!
    const own = writtenHeader(locale, view.table, key as never)
    findings.push(
      found(message('warning', 'column.renamed', { tab: tab.name(), column: own, header }), at(column), {
        id: `header:${role}:${key}`,
        label: 'mend.putHeader',
        questions: [],
        apply: () => {
          tab.sheet.getRange(headerRow + 1, column + 1).setValue(own)
          return []
        },
      }),
    )
  }
  return findings
}

interface Merge {
  range: GoogleAppsScript.Spreadsheet.Range
  first: number
  last: number
}

/** Merged cells of the header: one call a tab. */
function mergesOfHeader({ view: { tab, headerRow } }: FoundTable): Merge[] {
  const width = Math.max(1, tab.values[headerRow]!.length)
  return tab.sheet
    .getRange(headerRow + 1, 1, 1, width)
    .getMergedRanges()
    .map((range) => ({ range, first: range.getColumn() - 1, last: range.getLastColumn() - 1 }))
}

/** Columns whose header is blank, as many between two known columns as are missing there: the keys they must be. */
export function blankHeaders({ view }: FoundTable): Map<string, number> {
  const keys = Object.keys(tables[view.table])
  const columns = view.columns as Record<string, number>
  const headers = view.tab.values[view.headerRow]!.map(textOf)
  const placed = new Map<string, number>()
  for (let index = 0; index < keys.length; ) {
    if (columns[keys[index]!] !== undefined) {
      index++
      continue
    }
    let end = index
    while (end < keys.length && columns[keys[end]!] === undefined) end++
    const left = index === 0 ? -1 : columns[keys[index - 1]!]!
    const right = end === keys.length ? headers.length : columns[keys[end]!]!
    const free: number[] = []
    for (let column = left + 1; column < right; column++) if (headers[column] === '') free.push(column)
    if (free.length === end - index) {
      for (const [offset, column] of free.entries()) {
        const key = keys[index + offset]!
        if (key !== 'id' || holdsIds(view, column)) placed.set(key, column)
      }
    }
    index = end
  }
  return placed
}

/** Do ids of Suivi stand in the column? */
export function holdsIds({ tab, headerRow }: Pick<FoundTable['view'], 'tab' | 'headerRow'>, column: number): boolean {
  return tab.values.slice(headerRow + 1).some((row) => isId(textOf(row[column])))
}

/** An id as it stands in a generated tab. */
export function isId(text: string): boolean {
  return readId(text) !== null || /^[OV]\d+$/i.test(text)
}

function headerMend(
  role: string,
  { view: { table, tab, headerRow } }: FoundTable,
  locale: Locale,
  merged: Merge[],
  blank: Map<string, number>,
): Mend {
  return {
    id: `header:${role}`,
    label: merged.length > 0 ? 'mend.unmerge' : 'mend.putHeader',
    questions: [],
    apply: () => {
      for (const { range } of merged) range.breakApart()
      const byColumn = new Map([...blank].map(([key, column]) => [column, writtenHeader(locale, table, key as never)]))
      for (const [first, last] of runsOf([...byColumn.keys()])) {
        const headers = Array.from({ length: last - first + 1 }, (_, index) => byColumn.get(first + index)!)
        tab.sheet.getRange(headerRow + 1, first + 1, 1, headers.length).setValues([headers])
      }
      return []
    },
  }
}

/** Where a column that is gone stood: before the next one that is there, else after the last. */
function placeOfMissing({ view: { table, columns, tab, headerRow } }: FoundTable, key: string): number {
  const keys = Object.keys(tables[table])
  const known = columns as Record<string, number>
  const next = keys.slice(keys.indexOf(key)).find((candidate) => known[candidate] !== undefined)
  if (next !== undefined) return known[next]!
  const before = keys
    .slice(0, keys.indexOf(key))
    .reverse()
    .find((candidate) => known[candidate] !== undefined)
  return before === undefined ? tab.values[headerRow]!.length : known[before]! + 1
}

function addColumn(
  role: string,
  { view: { table, tab, headerRow } }: FoundTable,
  key: string,
  column: number,
  locale: Locale,
): Mend {
  const header = writtenHeader(locale, table, key as never)
  return {
    id: `column:${role}:${key}`,
    label: 'mend.addColumn',
    questions: [],
    apply: () => {
      insertColumn(tab.sheet, column)
      const rows = Math.max(1, tab.values.length - headerRow - 1)
      const format = formatOf(table, key, locale)
      if (format !== '') tab.sheet.getRange(headerRow + 2, column + 1, rows, 1).setNumberFormat(format)
      tab.sheet.getRange(headerRow + 1, column + 1).setValue(header)
      return [message('warning', 'column.added', { tab: tab.name(), column: header })]
    },
  }
}

function formatOf(table: TableName, key: string, { dayFormat }: Locale): string {
  const { kind } = (tables[table] as Record<string, { kind: string }>)[key]!
  return kind === 'day' ? dayFormat : kind === 'number' ? '0' : kind === 'formula' ? '' : '@'
}

/** Inserts a column so that the new one stands at this place, from 0. */
export function insertColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number): void {
  if (column === 0) sheet.insertColumnBefore(1)
  else sheet.insertColumnAfter(column)
}
