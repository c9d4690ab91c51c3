import type { ClearPart, SortKey } from '../workbook/operations'
import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import type { Forms } from './signature'

/** The choices of `clear`, for a range as for a sheet. */
export interface ClearOptions {
  commentsOnly?: boolean | undefined
  contentsOnly?: boolean | undefined
  formatOnly?: boolean | undefined
  validationsOnly?: boolean | undefined
}

/** What is cleared, moved and sorted. */
export class RangeEdit extends RangeTopic {
  override clear(options: ClearOptions = {}): Range {
    return clearParts(this, 'Range.clear', chosenParts(options, ['contents', 'formats']))
  }

  override clearContent(): Range {
    return clearParts(this, 'Range.clearContent', ['contents'])
  }

  override clearFormat(): Range {
    return clearParts(this, 'Range.clearFormat', ['formats'])
  }

  override moveTo(target: Range): void {
    const { sheet, zone } = ranges.stateOf(this)
    const to = ranges.stateOf(target)
    ask('Range.moveTo', 'moveRange', sheet, zone, to.sheet, to.zone.top, to.zone.left)
  }

  /** Columns are those of the sheet, not of the range. */
  override sort(sortSpecObj: unknown): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const specs = Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]
    ask('Range.sort', 'sort', sheet, zone, specs.map(toSortKey))
    return this
  }
}

/** Only what an option names, or all of it when none does. */
export function chosenParts(options: ClearOptions, all: ClearPart[]): ClearPart[] {
  const chosen: ClearPart[] = []
  if (options.contentsOnly) chosen.push('contents')
  if (options.formatOnly) chosen.push('formats')
  if (options.commentsOnly) chosen.push('notes')
  if (options.validationsOnly) chosen.push('validations')
  return chosen.length > 0 ? chosen : all
}

function clearParts(range: Range, method: string, parts: ClearPart[]): Range {
  const { sheet, zone } = ranges.stateOf(range)
  ask(method, 'clear', sheet, zone, parts)
  return range
}

function toSortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true }
  const { column, ascending = true } = spec as { column: number; ascending?: boolean }
  return { column: column - 1, ascending }
}

/** The arguments of the methods above. */
export const rangeEditForms: Forms<Range> = {
  clear: ['', 'object'],
  moveTo: ['Range'],
  sort: ['any'],
}
