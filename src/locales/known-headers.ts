import { fold } from '../model/fold'
import type { ColumnKey, TableName } from '../model/tables'
import { locales } from '.'
import type { Locale } from './locale'
import { splitWords } from './split-words'

/** Every header a column of the table may carry, in any language, folded, with the key of its column. */
export function knownHeaders<Table extends TableName>(table: Table): Map<string, ColumnKey<Table>> {
  const known = new Map<string, ColumnKey<Table>>()
  for (const locale of Object.values(locales)) {
    for (const [key, text] of Object.entries<string>(locale.headers[table])) {
      for (const header of splitWords(text)) known.set(fold(header), key as ColumnKey<Table>)
    }
  }
  return known
}

/** The header that is written above a column. */
export function writtenHeader<Table extends TableName>(locale: Locale, table: Table, key: ColumnKey<Table>): string {
  return splitWords(locale.headers[table][key])[0]!
}
