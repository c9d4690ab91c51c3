import type { CellValue, CriterionArgument, RangeReference, ValidationData, Zone } from '../workbook/data'
import { type Content, Refusal } from '../workbook/operations'
import type { Engine } from './engine'
import { typingLocale } from './locales'
import { readTyped } from './typed-input'
import { cellName, contains, intersects } from './zones'

/** Refuses contents that a rejecting rule does not allow, with Google's sentence. Warning rules let everything through. */
export function checkValid(engine: Engine, sheet: number, zone: Zone, contents: Content[][]): void {
  const rules = engine
    .extras(sheet)
    .validations.filter(({ allowInvalid, zones }) => !allowInvalid && zones.some((part) => intersects(part, zone)))
  if (rules.length === 0) return
  for (const [rowOffset, line] of contents.entries()) {
    for (const [columnOffset, content] of line.entries()) {
      const [row, column] = [zone.top + rowOffset, zone.left + columnOffset]
      const rule = rules.find(({ zones }) => zones.some((part) => contains(part, row, column)))
      if (!rule || content === null || content === '') continue
      if (!isValid(engine, rule, typedValue(engine, content))) {
        throw new Refusal(
          `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
        )
      }
    }
  }
}

function typedValue(engine: Engine, content: Exclude<Content, null>): CellValue {
  if (typeof content === 'object') return content.date
  if (typeof content !== 'string') return content
  const typed = readTyped(content, typingLocale(engine.localeCode), false)
  if (typed.kind === 'number') return typed.number
  if (typed.kind === 'boolean') return typed.value
  return typed.kind === 'text' ? typed.text : content
}

function isValid(engine: Engine, { criterion, arguments: given }: ValidationData, value: CellValue): boolean {
  const [first, second] = given
  switch (criterion) {
    case 'VALUE_IN_LIST':
      return listed(first, value)
    case 'VALUE_IN_RANGE':
      return inRange(engine, first as RangeReference, value)
    case 'CHECKBOX':
      return given.length === 0 ? typeof value === 'boolean' : listed(given.map(String), value)
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number'
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second)
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(first)
    default:
      return true
  }
}

function listed(list: CriterionArgument | string[] | undefined, value: CellValue): boolean {
  return Array.isArray(list) && list.some((word) => word.toLowerCase() === String(value).toLowerCase())
}

function inRange(engine: Engine, { sheetId, zone }: RangeReference, value: CellValue): boolean {
  if (!engine.has(sheetId)) return true
  const bottom = Math.min(zone.bottom, engine.rowCount(sheetId) - 1)
  for (let row = zone.top; row <= bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      if (String(engine.cell(sheetId, row, column).value ?? '').toLowerCase() === String(value).toLowerCase())
        return true
    }
  }
  return false
}
