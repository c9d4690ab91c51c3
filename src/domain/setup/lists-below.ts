import type { SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import type { Header } from './header-row'
import { repeatsHeader } from './people-rows'
import { saysSection } from './sections'
import { filledCount, foldHeader, rowTexts } from './sheet-text'

/** Another list below the first: its header, and where it begins, with its title. */
export interface ListBelow {
  headerRow: number
  startRow: number
}

/**
 * Other lists below the first in one tab: a header written again with a title of its own above it, or with other columns. Headers
 * written again as they are, on each printed page or below the name of a group, begin no other list.
 */
export function findListsBelow(
  reading: SheetReading,
  header: Header,
  nameColumns: number[],
  vocabulary: Vocabulary,
): ListBelow[] {
  const found: ListBelow[] = []
  const shape = {
    header: header.texts,
    nameColumns,
    usual: filledCount(header.texts),
    numberColumn: -1,
    known: new Set<string>(),
  }
  for (let row = header.row + 2; row < reading.rows.length - 1; row++) {
    const texts = rowTexts(reading, row)
    if (!repeatsHeader(texts, header.texts, nameColumns) || filledCount(texts) < 2) continue
    const above = rowAbove(reading, row)
    const title = above === null ? [] : rowTexts(reading, above)
    const hasTitle = filledCount(title) === 1 && above! > header.row + 1 && !isSection(title)
    const isOther = texts.some(
      (text, column) => text !== '' && foldHeader(text) !== foldHeader(header.texts[column] ?? ''),
    )
    if (hasTitle || isOther) found.push({ headerRow: row, startRow: hasTitle ? above! : row })
  }
  return found

  function isSection(texts: string[]): boolean {
    return saysSection(texts, { ...shape, nameColumns: texts.map((_, column) => column) }, vocabulary)
  }
}

/** The row with something in it above a row, a blank one between them or not; null when there is none. */
function rowAbove(reading: SheetReading, row: number): number | null {
  for (const above of [row - 1, row - 2]) if (above >= 0 && filledCount(rowTexts(reading, above)) > 0) return above
  return null
}
