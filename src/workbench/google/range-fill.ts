import type { Zone } from '../workbook/data'
import type { Content, ReadValue } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { exception } from './exception'
import { shiftFormula } from './formula-text'
import { makeEnum } from './make-enum'
import type { Forms } from './signature'

export const AutoFillSeries = makeEnum<typeof GoogleAppsScript.Spreadsheet.AutoFillSeries>('AutoFillSeries', [
  'DEFAULT_SERIES',
  'ALTERNATE_SERIES',
])

type Way = 'down' | 'up' | 'right' | 'left'

/** What a cell is filled from. */
interface Sample {
  value: ReadValue
  formula: string
}

/** Cells filled on from others, as by pulling at the corner. */
export class RangeFill extends RangeTopic {
  override autoFill(destination: Range, series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const { sheet, zone } = ranges.stateOf(this)
    const to = ranges.stateOf(destination).zone
    fill('Range.autoFill', sheet, zone, to, String(series) === 'ALTERNATE_SERIES')
  }

  /** As far down as the column beside it goes. */
  override autoFillToNeighbor(series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const { sheet, zone } = ranges.stateOf(this)
    const { lastRow } = askUncounted('extent', sheet)
    const beside = [zone.left - 1, zone.right + 1].filter((column) => column >= 0)
    const ends = beside.map((column) => endOfColumn(sheet, column, zone.top, lastRow - 1))
    const bottom = Math.max(zone.bottom, ...ends)
    if (bottom > zone.bottom) {
      fill('Range.autoFillToNeighbor', sheet, zone, { ...zone, bottom }, String(series) === 'ALTERNATE_SERIES')
    }
  }

  override randomize(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const rows = askUncounted('readValues', sheet, zone).values as Content[][]
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1))
      ;[rows[last], rows[other]] = [rows[other]!, rows[last]!]
    }
    ask(
      'Range.randomize',
      'write',
      sheet,
      zone,
      rows.map((row) => row.map(asIs)),
    )
    return this
  }
}

function endOfColumn(sheet: number, column: number, top: number, last: number): number {
  if (last < top) return top
  const { values } = askUncounted('readValues', sheet, { top, left: column, bottom: last, right: column })
  const blank = values.findIndex(([value]) => value === '')
  return top + (blank === -1 ? values.length : blank) - 1
}

function fill(method: string, sheet: number, from: Zone, to: Zone, isAlternate: boolean): void {
  const inside = to.top <= from.top && to.left <= from.left && to.bottom >= from.bottom && to.right >= from.right
  if (!inside) throw exception('AutoFill destination range must contain the source range.')
  const ways: Way[] = []
  if (to.bottom > from.bottom) ways.push('down')
  if (to.top < from.top) ways.push('up')
  if (to.right > from.right) ways.push('right')
  if (to.left < from.left) ways.push('left')
  if (ways.length > 1) throw exception('AutoFill destination range must extend the source range in only one direction.')
  const [way] = ways
  if (!way) return
  const isDown = way === 'down' || way === 'up'
  const { values } = askUncounted('readValues', sheet, from)
  const formulas = askUncounted('readFormulas', sheet, from)
  const samples = (lane: number): Sample[] =>
    isDown
      ? values.map((row, place) => ({ value: row[lane]!, formula: formulas[place]![lane]! }))
      : values[lane]!.map((value, place) => ({ value, formula: formulas[lane]![place]! }))
  const lanes = isDown ? from.right - from.left + 1 : from.bottom - from.top + 1
  const length = isDown ? from.bottom - from.top + 1 : from.right - from.left + 1
  const target = targetOf(from, to, way)
  const [first, count] = isDown
    ? [target.top - from.top, target.bottom - target.top + 1]
    : [target.left - from.left, target.right - target.left + 1]
  const filled = Array.from({ length: lanes }, (_, lane) => {
    const next = seriesOf(samples(lane), isAlternate, isDown)
    return Array.from({ length: count }, (_each, place) => next(first + place, length))
  })
  const contents = isDown ? filled[0]!.map((_, place) => filled.map((lane) => lane[place]!)) : filled
  askUncounted('copyRange', sheet, from, sheet, target, 'formats')
  ask(method, 'write', sheet, target, contents)
}

function targetOf(from: Zone, to: Zone, way: Way): Zone {
  if (way === 'down') return { ...from, top: from.bottom + 1, bottom: to.bottom }
  if (way === 'up') return { ...from, top: to.top, bottom: from.top - 1 }
  if (way === 'right') return { ...from, left: from.right + 1, right: to.right }
  return { ...from, left: to.left, right: from.left - 1 }
}

/** What stands at a place counted from the first sample: numbers go on by their step, formulas move along, the rest comes again. */
function seriesOf(
  samples: Sample[],
  isAlternate: boolean,
  isDown: boolean,
): (place: number, length: number) => Content {
  const numbers = samples.map(({ value }) => value)
  const step = isAlternate ? null : stepOf(numbers)
  return (place, length) => {
    const again = ((place % length) + length) % length
    const { value, formula } = samples[again]!
    if (formula !== '') return shiftFormula(formula, isDown ? place - again : 0, isDown ? 0 : place - again)
    if (step !== null && typeof numbers[0] === 'number') return numbers[0] + step * place
    const counted = typeof value === 'string' && !isAlternate && /^(.*?)(\d+)$/.exec(value)
    if (counted)
      return `'${counted[1]}${Number(counted[2]) + (length === 1 ? place : Math.floor(place / length) * length)}`
    return asIs(value)
  }
}

function stepOf(numbers: ReadValue[]): number | null {
  if (numbers.length < 2 || !numbers.every((value) => typeof value === 'number')) return null
  const list = numbers as number[]
  const step = list[1]! - list[0]!
  return list.every((value, place) => Math.abs(value - list[0]! - step * place) < 1e-9) ? step : null
}

/** A text stays a text. */
function asIs(value: Content): Content {
  return typeof value === 'string' && value !== '' ? `'${value}` : value === '' ? null : value
}

/** The arguments of the methods above. */
export const rangeFillForms: Forms<Range> = {
  autoFill: ['Range, AutoFillSeries'],
  autoFillToNeighbor: ['AutoFillSeries'],
}
