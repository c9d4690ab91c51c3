import type { NamedRangeData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { type NamedRange, namedRanges, type Range, ranges, topicOf } from './classes'
import { exception } from './exception'
import type { Forms } from './signature'

/** A range that has a name. */
class NamedRangeMethods extends topicOf<NamedRange>() {
  override getName(): string {
    return namedRanges.stateOf(this).name
  }

  override getRange(): Range {
    const { sheetId, zone } = namedRanges.stateOf(this)
    return ranges.make({ sheet: sheetId, zone })
  }

  override setName(name: string): NamedRange {
    return change(this, 'NamedRange.setName', { name })
  }

  override setRange(range: Range): NamedRange {
    const { sheet, zone } = ranges.stateOf(range)
    return change(this, 'NamedRange.setRange', { sheetId: sheet, zone })
  }

  override remove(): void {
    removeName('NamedRange.remove', namedRanges.stateOf(this).name)
  }
}

function change(named: NamedRange, method: string, patch: Partial<NamedRangeData>): NamedRange {
  const mine = namedRanges.stateOf(named)
  const others = askUncounted('namedRanges').filter((each) => each.name !== mine.name)
  Object.assign(mine, patch)
  ask(method, 'setNamedRanges', [...others, mine])
  return named
}

/** Gives a range a name, which it takes from the range that had it. */
export function setName(method: string, name: string, range: Range): void {
  const { sheet, zone } = ranges.stateOf(range)
  const others = askUncounted('namedRanges').filter((each) => each.name.toLowerCase() !== name.toLowerCase())
  ask(method, 'setNamedRanges', [...others, { name, sheetId: sheet, zone }])
}

/** Takes a name away; refuses one that is not there. */
export function removeName(method: string, name: string): void {
  const all = askUncounted('namedRanges')
  const others = all.filter((each) => each.name.toLowerCase() !== name.toLowerCase())
  if (others.length === all.length) throw exception(`The named range "${name}" does not exist.`)
  ask(method, 'setNamedRanges', others)
}

/** The named ranges of a sheet, or of all. */
export function listNames(method: string, sheetId: number | null): NamedRange[] {
  return ask(method, 'namedRanges')
    .filter((each) => sheetId === null || each.sheetId === sheetId)
    .map((each) => namedRanges.make(each))
}

const forms: Forms<NamedRange> = { setName: ['text'], setRange: ['Range'] }

/** Google's NamedRange. */
export function defineNamedRange(): void {
  namedRanges.define([NamedRangeMethods], forms)
}
