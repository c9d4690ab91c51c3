import type { Zone } from '../workbook/data'
import type { Content } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { classNameOf } from './class-names'
import { type Range, type RangePlace, RangeTopic, ranges } from './classes'
import { shiftFormula } from './formula-text'
import { storedRules } from './range-validations'
import type { Forms } from './signature'
import { coverPlaces, meets } from './zones'

interface CopyOptions {
  formatOnly?: boolean | undefined
  contentsOnly?: boolean | undefined
}

/** What of the cells is pasted. */
type Pasted = 'all' | 'values' | 'formats' | 'formulas' | 'rules' | 'widths' | 'noBorders' | 'conditions'

const byType: Record<string, Pasted> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'rules',
  PASTE_COLUMN_WIDTHS: 'widths',
  PASTE_NO_BORDERS: 'noBorders',
  PASTE_CONDITIONAL_FORMATTING: 'conditions',
}

/** Cells copied elsewhere: a smaller target gets the whole source, a larger one whole repeats of it. */
export class RangeCopy extends RangeTopic {
  override copyTo(destination: Range, how: unknown = {}, transposed = false): void {
    const from = ranges.stateOf(this)
    const target = ranges.stateOf(destination)
    const to = { sheet: target.sheet, zone: reachedZone(from.zone, target.zone, transposed) }
    const pasted = pastedBy(how)
    if (transposed) copyTurned(from, to, pasted)
    else if (pasted === 'widths') copyWidths(from, to)
    else if (pasted === 'formulas') writeAll('Range.copyTo', from, to, false)
    else if (pasted === 'rules') copyRules('Range.copyTo', from, to)
    else if (pasted === 'conditions') copyConditions('Range.copyTo', from, to)
    else copyWhole(from, to, pasted)
  }
}

/** Options that Sheets does not know pass in silence. */
function pastedBy(how: unknown): Pasted {
  if (classNameOf(how) === 'CopyPasteType') return byType[String(how)]!
  if (typeof how !== 'object' || how === null || classNameOf(how) !== null) return 'all'
  const options = how as CopyOptions
  if (options.contentsOnly) return 'values'
  return options.formatOnly ? 'formats' : 'all'
}

function copyWhole(from: RangePlace, to: RangePlace, pasted: Pasted): void {
  const part = pasted === 'values' || pasted === 'formats' ? pasted : 'all'
  const borders = pasted === 'noBorders' ? askUncounted('readStyles', to.sheet, to.zone) : null
  ask('Range.copyTo', 'copyRange', from.sheet, from.zone, to.sheet, to.zone, part)
  if (part === 'values') return
  if (part === 'all') {
    copyRules('', from, to)
    copyMerges(from, to)
  }
  copyConditions('', from, to)
  const kept = borders?.map((row) => row.map(({ border }) => ({ border: border ?? null })))
  if (kept) askUncounted('writeStyles', to.sheet, to.zone, kept)
}

/** As many whole repeats of the source as there is room for, one at least. */
function reachedZone(from: Zone, to: Zone, transposed: boolean): Zone {
  const [height, width] = transposed ? turned(sizeOf(from)) : sizeOf(from)
  const [rows, columns] = sizeOf(to)
  const down = Math.max(1, Math.floor(rows / height)) * height
  const across = Math.max(1, Math.floor(columns / width)) * width
  return { top: to.top, left: to.left, bottom: to.top + down - 1, right: to.left + across - 1 }
}

const sizeOf = ({ top, left, bottom, right }: Zone): [rows: number, columns: number] => [
  bottom - top + 1,
  right - left + 1,
]
const turned = ([rows, columns]: [number, number]): [number, number] => [columns, rows]

/** What stands at each place of the target, by the place in the source that it comes from. */
function tiled<T>(from: Zone, to: Zone, isTurned: boolean, of: (row: number, column: number) => T): T[][] {
  const [height, width] = sizeOf(from)
  const [rows, columns] = sizeOf(to)
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_each, right) =>
      isTurned ? of(right % height, down % width) : of(down % height, right % width),
    ),
  )
}

/** What is written so that a value is read again as it is, not as typed. */
function asItIs(value: string | number | boolean): Content {
  if (typeof value !== 'string') return value
  return value === '' ? null : `'${value}`
}

/** Formulas where there are some, moved along, else values; as they are, not as typed. */
function writeAll(method: string, from: RangePlace, to: RangePlace, isTurned: boolean): void {
  const { values, dates } = askUncounted('readValues', from.sheet, from.zone)
  const formulas = askUncounted('readFormulas', from.sheet, from.zone)
  const columns = from.zone.right - from.zone.left + 1
  const places = tiled(from.zone, to.zone, isTurned, (row, column) => [row, column] as const)
  const contents = places.map((line, down) =>
    line.map(([row, column], right): Content => {
      const formula = formulas[row]![column]!
      const moved = [to.zone.top + down - from.zone.top - row, to.zone.left + right - from.zone.left - column] as const
      if (formula !== '') return shiftFormula(formula, ...moved)
      const value = values[row]![column]!
      return typeof value === 'number' && dates.includes(row * columns + column) ? { date: value } : asItIs(value)
    }),
  )
  ask(method, 'write', to.sheet, to.zone, contents)
}

function copyTurned(from: RangePlace, to: RangePlace, pasted: Pasted): void {
  const method = 'Range.copyTo'
  if (pasted === 'values') {
    const { values } = askUncounted('readValues', from.sheet, from.zone)
    const contents = tiled(from.zone, to.zone, true, (row, column) => asItIs(values[row]![column]!))
    ask(method, 'write', to.sheet, to.zone, contents)
    return
  }
  if (pasted !== 'formats') writeAll(method, from, to, true)
  const styles = askUncounted('readStyles', from.sheet, from.zone)
  askUncounted('clear', to.sheet, to.zone, ['formats'])
  const patches = tiled(from.zone, to.zone, true, (row, column) => styles[row]![column]!)
  ask(pasted === 'formats' ? method : '', 'writeStyles', to.sheet, to.zone, patches)
}

function copyWidths(from: RangePlace, to: RangePlace): void {
  let method = 'Range.copyTo'
  const [, columns] = sizeOf(from.zone)
  for (let place = 0; place < columns; place++) {
    const width = askUncounted('columnWidth', from.sheet, from.zone.left + place)
    ask(method, 'setColumnWidths', to.sheet, to.zone.left + place, 1, width)
    method = ''
  }
}

/** The rules of the source in place of those of the target. */
function copyRules(method: string, from: RangePlace, to: RangePlace): void {
  const all = askUncounted('validations', from.sheet)
  const standing = from.sheet === to.sheet ? all : askUncounted('validations', to.sheet)
  const isThere = [
    ...all.map(({ zones }) => [zones, from.zone] as const),
    ...standing.map((r) => [r.zones, to.zone] as const),
  ]
  if (!isThere.some(([zones, zone]) => zones.some((each) => meets(each, zone)))) return
  const rules = storedRules(from, all).map((row) =>
    row.map((rule) => {
      if (!rule) return 'null'
      const { zones: _, ...rest } = rule
      return JSON.stringify(rest)
    }),
  )
  const written = tiled(from.zone, to.zone, false, (row, column) => rules[row]![column]!)
  let called = method
  for (const rule of new Set(written.flat())) {
    const marked = written.map((row) => row.map((each) => each === rule))
    ask(called, 'setValidation', to.sheet, coverPlaces(to.zone.top, to.zone.left, marked), JSON.parse(rule))
    called = ''
  }
}

function copyMerges(from: RangePlace, to: RangePlace): void {
  const inside = askUncounted('merges', from.sheet).filter(
    ({ top, left, bottom, right }) =>
      top >= from.zone.top && left >= from.zone.left && bottom <= from.zone.bottom && right <= from.zone.right,
  )
  if (inside.length === 0) return
  const [down, across] = [to.zone.top - from.zone.top, to.zone.left - from.zone.left]
  const zones = inside.map(({ top, left, bottom, right }) => ({
    top: top + down,
    left: left + across,
    bottom: bottom + down,
    right: right + across,
  }))
  askUncounted('merge', to.sheet, zones)
}

/** Conditional formats that stand on the source stand on the target too. */
function copyConditions(method: string, from: RangePlace, to: RangePlace): void {
  const rules = askUncounted('conditionalFormats', from.sheet)
  const here = rules.filter(({ zones }) => zones.some((zone) => meets(zone, from.zone)))
  if (here.length === 0) return
  const more = here.map((rule) => ({ ...rule, zones: [to.zone] }))
  if (from.sheet !== to.sheet) {
    ask(method, 'setConditionalFormats', to.sheet, [...askUncounted('conditionalFormats', to.sheet), ...more])
    return
  }
  const grown = rules.map((rule) => (here.includes(rule) ? { ...rule, zones: [...rule.zones, to.zone] } : rule))
  ask(method, 'setConditionalFormats', to.sheet, grown)
}

/** The arguments of the methods above. */
export const rangeCopyForms: Forms<Range> = { copyTo: ['Range', 'Range, any', 'Range, CopyPasteType, boolean'] }
