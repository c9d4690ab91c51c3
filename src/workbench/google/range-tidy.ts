import type { Zone } from '../workbook/data'
import type { ReadValue } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import type { Forms } from './signature'

const separators = [',', ';', '.', ' ']

/** Small tidying of a range: spaces, rows that stand twice, texts that hold several columns. */
export class RangeTidy extends RangeTopic {
  /** Also makes one space of several; formulas are left alone. */
  override trimWhitespace(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const formulas = askUncounted('readFormulas', sheet, zone)
    const { values } = askUncounted('readValues', sheet, zone)
    let method = 'Range.trimWhitespace'
    values.forEach((row, down) => {
      row.forEach((value, right) => {
        if (typeof value !== 'string' || formulas[down]![right] !== '') return
        const trimmed = value.trim().replace(/\s+/g, ' ')
        if (trimmed === value) return
        const [top, left] = [zone.top + down, zone.left + right]
        ask(method, 'write', sheet, { top, left, bottom: top, right: left }, [[`'${trimmed}`]])
        method = ''
      })
    })
    return this
  }

  /** Keeps the first of the rows that are alike and moves the rest up. Columns are those of the sheet. Returns what is left. */
  override removeDuplicates(columnsToCompare?: number[]): Range {
    const { sheet, zone } = ranges.stateOf(this)
    const { values } = askUncounted('readValues', sheet, zone)
    const compared = columnsToCompare?.map((column) => column - 1 - zone.left)
    const seen = new Set<string>()
    const doubled: number[] = []
    values.forEach((row, down) => {
      const key = JSON.stringify(compared ? compared.map((column) => fold(row[column] ?? '')) : row.map(fold))
      if (seen.has(key)) doubled.push(zone.top + down)
      seen.add(key)
    })
    let method = 'Range.removeDuplicates'
    for (const row of doubled.reverse()) {
      moveUp(method, sheet, zone, row)
      method = ''
    }
    return ranges.make({ sheet, zone: { ...zone, bottom: zone.bottom - doubled.length } })
  }

  /** Without a delimiter, the first of , ; . and space that the texts hold. */
  override splitTextToColumns(delimiter?: unknown): void {
    const { sheet, zone } = ranges.stateOf(this)
    const column = { ...zone, right: zone.left }
    const texts = askUncounted('readDisplay', sheet, column).map((row) => row[0]!)
    const given = delimiter === undefined ? undefined : toSeparator(delimiter)
    const separator = given ?? separators.find((each) => texts.some((text) => text.includes(each))) ?? ','
    let method = 'Range.splitTextToColumns'
    texts.forEach((text, down) => {
      const pieces = text.split(separator)
      const row = zone.top + down
      const to = { top: row, left: zone.left, bottom: row, right: zone.left + pieces.length - 1 }
      ask(method, 'write', sheet, to, [pieces])
      method = ''
    })
  }
}

function toSeparator(delimiter: unknown): string {
  const place = ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'].indexOf(String(delimiter))
  return typeof delimiter === 'object' && place >= 0 ? separators[place]! : String(delimiter)
}

function fold(value: ReadValue): ReadValue {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function moveUp(method: string, sheet: number, zone: Zone, row: number): void {
  const last = { ...zone, top: zone.bottom }
  if (row < zone.bottom) ask(method, 'moveRange', sheet, { ...zone, top: row + 1 }, sheet, row, zone.left)
  else ask(method, 'clear', sheet, last, ['contents', 'formats'])
}

/** The arguments of the methods above. */
export const rangeTidyForms: Forms<Range> = {
  removeDuplicates: ['', 'number[]'],
  splitTextToColumns: ['', 'text', 'TextToColumnsDelimiter'],
}
