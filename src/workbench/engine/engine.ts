import type { Model as OModel } from '@odoo/o-spreadsheet'
import type { CellStyle, CellValue, Zone } from '../workbook/data'
import { Refusal } from '../workbook/operations'
import { contentText, errorText, isDateFormat } from './cell-content'
import { cellKey, type SheetExtras } from './extras'
import { engineFormat, setFormat } from './number-formats'
import { quietly } from './o-spreadsheet'
import type { Ordering } from './ordering'
import type { EngineCommand } from './plugins'
import { type EngineStyle, wholeStyle } from './styles'

/** What a cell holds, as the rest of the workbench speaks of it. */
export interface EngineCell {
  /** undefined = blank. */
  value: CellValue | undefined
  formula: string | undefined
  /** As set. */
  format: string | undefined
  /** A number that reads as a Date. */
  isDate: boolean
  display: string
}

type Getters = Record<string, (...args: never[]) => unknown>
type RawCell = {
  content?: string
  isFormula: boolean
  format?: string
  compiledFormula?: { toFormulaString(getters: unknown): string }
}
type Evaluated = { type: string; value: unknown; format?: string; formattedValue: string }

/** One revision holds at most this many commands: more overflow the library's stack. */
const commandsAtOnce = 20_000

/** The library's model, asked and commanded in our words. The only object that holds it. */
export class Engine {
  constructor(
    readonly model: OModel,
    public timeZone: string,
    public localeCode: string,
    readonly ordering: Ordering,
  ) {}

  /** Everything in the library's own words, at the latest edit: what a page begins with. */
  snapshot(): object {
    return quietly(() => this.model.exportData())
  }

  private get<Result>(name: string, ...args: unknown[]): Result {
    return (this.model.getters as unknown as Getters)[name]!(...(args as never[])) as Result
  }

  /** Carries out one command; what the library refuses is an error of ours. */
  command(command: EngineCommand): void {
    const { type, ...payload } = readable(command)
    const result = quietly(() =>
      (this.model.dispatch as (type: string, payload: object) => { isSuccessful: boolean; reasons: string[] })(
        type,
        payload,
      ),
    )
    const reasons = result.reasons.filter((reason) => reason !== 'NoChanges')
    if (!result.isSuccessful && reasons.length > 0) throw new Refusal(`${type}: ${reasons.join(', ')}`)
  }

  /** Carries out many commands as few revisions. */
  commands(commands: EngineCommand[]): void {
    for (let first = 0; first < commands.length; first += commandsAtOnce) {
      const some = commands.slice(first, first + commandsAtOnce).map(readable)
      this.command({ type: 'BATCH', commands: some })
    }
  }

  sheetIds(): number[] {
    return this.get<string[]>('getSheetIds').map(Number)
  }

  has(sheet: number): boolean {
    return this.get<unknown>('tryGetSheet', String(sheet)) !== undefined
  }

  name(sheet: number): string {
    return this.extras(sheet).name ?? this.get('getSheetName', String(sheet))
  }

  isVisible(sheet: number): boolean {
    return this.get('isSheetVisible', String(sheet))
  }

  tabColor(sheet: number): string | undefined {
    return this.get<{ color?: string }>('getSheet', String(sheet)).color || undefined
  }

  rowCount(sheet: number): number {
    return this.get('getNumberRows', String(sheet))
  }

  columnCount(sheet: number): number {
    return this.get('getNumberCols', String(sheet))
  }

  panes(sheet: number): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.get<{ xSplit: number; ySplit: number }>('getPaneDivisions', String(sheet))
    return { rows: ySplit, columns: xSplit }
  }

  merges(sheet: number): Zone[] {
    return this.get<Zone[]>('getMerges', String(sheet)).map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom,
      right,
    }))
  }

  rowSize(sheet: number, row: number): number | undefined {
    return this.get<number | undefined>('getUserRowSize', String(sheet), row)
  }

  columnSize(sheet: number, column: number): number {
    return this.get('getColSize', String(sheet), column)
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.get('isRowHiddenByUser', String(sheet), row)
  }

  isColumnHidden(sheet: number, column: number): boolean {
    return this.get('isColHiddenByUser', String(sheet), column)
  }

  extras(sheet: number): SheetExtras {
    return this.get('getSheetExtras', String(sheet))
  }

  setExtras(sheet: number, changed: Partial<SheetExtras>): void {
    this.command({ type: 'SET_SHEET_EXTRAS', sheetId: String(sheet), extras: { ...this.extras(sheet), ...changed } })
  }

  /** Content as stored: a formula with its `=`, a text with its apostrophe; '' when blank. */
  content(sheet: number, row: number, column: number): string {
    const cell = this.raw(sheet, row, column)
    if (!cell) return ''
    return cell.isFormula ? cell.compiledFormula!.toFormulaString(this.model.getters) : (cell.content ?? '')
  }

  /** Content as it is to stand elsewhere: references of a formula move along. */
  movedContent(sheet: number, row: number, column: number, down: number, right: number): string {
    const raw = this.raw(sheet, row, column)
    if (!raw?.isFormula) return this.content(sheet, row, column)
    return this.get('getTranslatedCellFormula', String(sheet), right, down, raw.compiledFormula)
  }

  /** The style as the library keeps it. */
  engineStyle(sheet: number, row: number, column: number): EngineStyle | undefined {
    return this.get('getCellStyle', this.position(sheet, row, column))
  }

  cell(sheet: number, row: number, column: number): EngineCell {
    const raw = this.raw(sheet, row, column)
    if (!raw) return { value: undefined, formula: undefined, format: undefined, isDate: false, display: '' }
    const formula = raw.isFormula ? raw.compiledFormula!.toFormulaString(this.model.getters) : undefined
    const seen = this.get<Evaluated>('getEvaluatedCell', this.position(sheet, row, column))
    const text = raw.isFormula ? null : contentText(raw.content ?? '')
    const value = text ?? evaluatedValue(seen)
    const format = setFormat(raw.format)
    const isDate = typeof value === 'number' && isDateFormat(format ?? seen.format)
    const display = text ?? (seen.type === 'error' ? errorText(String(seen.value)) : seen.formattedValue)
    return { value, formula, format, isDate, display }
  }

  /** The number format as set. */
  format(sheet: number, row: number, column: number): string | undefined {
    return setFormat(this.raw(sheet, row, column)?.format)
  }

  /** Places that hold something. */
  *filledCells(sheet: number): Generator<{ row: number; column: number }> {
    for (const cell of this.get<(RawCell & { id: number })[]>('getCells', String(sheet))) {
      if (!cell.isFormula && (cell.content ?? '') === '') continue
      const { row, col } = this.get<{ row: number; col: number }>('getCellPosition', cell.id)
      yield { row, column: col }
    }
  }

  style(sheet: number, row: number, column: number): CellStyle {
    const position = this.position(sheet, row, column)
    const style = this.get<EngineStyle | undefined>('getCellStyle', position)
    return wholeStyle(style, this.format(sheet, row, column), this.extras(sheet).cells[cellKey(row, column)])
  }

  private position(sheet: number, row: number, column: number) {
    return { sheetId: String(sheet), row, col: column }
  }

  private raw(sheet: number, row: number, column: number): RawCell | undefined {
    return this.get<RawCell | undefined>('getCell', this.position(sheet, row, column))
  }
}

/** A command with a number format the library can read. */
function readable(command: EngineCommand): EngineCommand {
  const format = command['format']
  return typeof format === 'string' ? { ...command, format: engineFormat(format) } : command
}

function evaluatedValue({ type, value }: Evaluated): CellValue | undefined {
  if (type === 'empty' || value === null || value === undefined) return undefined
  if (type === 'error') return { error: errorText(String(value)) }
  return value as CellValue
}
