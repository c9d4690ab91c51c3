import { cellKey, type SheetExtras } from '../engine/extras'
import type { Zone } from '../workbook/data'
import { type DrawnRule, drawnFormats, drawnRules } from './drawn-rules'
import { spreadsheet } from './library'

type Getter = (...args: never[]) => unknown
type Getters = Record<string, Getter>

interface Place {
  sheetId: string
  row: number
  col: number
}

/** What the library asks anew when something of ours has changed. */
const watched = ['invalidateCFEvaluationCommands', 'invalidateEvaluationCommands'] as const

/** Once, before the model is made: a change of what we keep is a change of what is drawn. */
export function watchExtras(): void {
  for (const name of watched) {
    const commands = (spreadsheet as unknown as Record<string, Set<string>>)[name]
    commands?.add('SET_SHEET_EXTRAS')
  }
}

/**
 * Lets the library draw what the workbench keeps for it: drop-downs, checkboxes, conditional formats, rows that a filter hides.
 * They are read from what the workbench keeps whenever the library asks for its own.
 */
export function drawExtras(model: { getters: unknown }): void {
  const getters = model.getters as Getters
  const ask = <Result>(name: string, ...args: unknown[]) => getters[name]!(...(args as never[])) as Result
  const extrasOf = (sheetId: string) => ask<SheetExtras>('getSheetExtras', sheetId)
  const sheetName = (id: number) =>
    ask<unknown>('tryGetSheet', String(id)) ? ask<string>('getSheetName', String(id)) : null
  const formats = remember((extras) => drawnFormats(extras))
  const rules = remember((extras) => drawnRules(extras, sheetName))
  const withRanges = (sheetId: string) => (rule: DrawnRule) => ({
    ...rule,
    ranges: rule.zones.map((zone) => ask('getRangeFromZone', sheetId, zone)),
  })
  Object.assign(getters, {
    getConditionalFormats: (sheetId: string) => [...formats(extrasOf(sheetId))],
    getDataValidationRules: (sheetId: string) => rules(extrasOf(sheetId)).map(withRanges(sheetId)),
    getValidationRuleForCell: ({ sheetId, row, col }: Place) => {
      const found = rules(extrasOf(sheetId)).find(({ zones }) => zones.some((zone) => holds(zone, row, col)))
      return found && withRanges(sheetId)(found)
    },
    isRowFiltered: (sheetId: string, row: number) =>
      isFiltered(extrasOf(sheetId), row, (column) => {
        return ask<{ formattedValue: string }>('getEvaluatedCell', { sheetId, row, col: column }).formattedValue
      }),
  })
}

/** The note of a cell, '' when there is none. */
export function noteAt(model: { getters: unknown }, { sheetId, row, col }: Place): string {
  const extras = (model.getters as Getters)['getSheetExtras']!(sheetId as never) as SheetExtras
  return extras.cells[cellKey(row, col)]?.note ?? ''
}

function remember<Result>(make: (extras: SheetExtras) => Result): (extras: SheetExtras) => Result {
  const known = new WeakMap<SheetExtras, Result>()
  return (extras) => {
    const before = known.get(extras)
    if (before) return before
    const made = make(extras)
    known.set(extras, made)
    return made
  }
}

function holds({ top, left, bottom, right }: Zone, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

function isFiltered({ filter }: SheetExtras, row: number, shown: (column: number) => string): boolean {
  if (!filter || row <= filter.zone.top || row > filter.zone.bottom) return false
  return Object.entries(filter.hiddenValues).some(([column, hidden]) => hidden.includes(shown(Number(column))))
}
