import { adaptFormulas, noExtras, type SheetExtras, shiftExtras, shiftReferences } from './extras'
import { library } from './o-spreadsheet'
import type { Shift } from './shifting'

/** A command as the library takes it: its own, or one of ours. */
export interface EngineCommand {
  type: string
  [field: string]: unknown
}

/** How lines move at a command, one step after the other. */
function shiftsOf(command: EngineCommand): Shift[] {
  const dimension = command['dimension'] as Shift['dimension']
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const at = (command['base'] as number) + (command['position'] === 'after' ? 1 : 0)
    return [{ dimension, at, count: command['quantity'] as number }]
  }
  if (command.type !== 'REMOVE_COLUMNS_ROWS') return []
  return [...(command['elements'] as number[])].sort((a, b) => b - a).map((at) => ({ dimension, at, count: -1 }))
}

/** What is set for a sheet, after another hand moved its lines meanwhile. */
function followLines(command: EngineCommand, executed: EngineCommand): EngineCommand {
  if (command['sheetId'] !== executed['sheetId']) return command
  const extras = shiftsOf(executed).reduce(
    (moved, shift) => shiftExtras(moved, Number(command['sheetId']), shift),
    command['extras'] as SheetExtras,
  )
  return { ...command, extras }
}

/** Keeps what the library has not, sheet by sheet: notes, drop-downs, conditional formats, protections, metadata… */
class ExtrasPlugin extends library.CorePlugin {
  static override getters = ['getSheetExtras']
  extras: Record<string, SheetExtras> = {}

  getSheetExtras(sheetId: string): SheetExtras {
    return this.extras[sheetId] ?? noExtras()
  }

  override import(data: unknown): void {
    for (const sheet of (data as { sheets: { id: string; extras?: SheetExtras }[] }).sheets) {
      if (sheet.extras) this.extras[sheet.id] = sheet.extras
    }
  }

  override export(data: unknown): void {
    for (const sheet of (data as { sheets: { id: string; extras?: SheetExtras }[] }).sheets) {
      if (this.extras[sheet.id]) sheet.extras = this.extras[sheet.id]!
    }
  }

  override handle(command: unknown): void {
    const { type, ...rest } = command as EngineCommand
    const sheetId = rest['sheetId'] as string
    if (type === 'SET_SHEET_EXTRAS') this.keep(sheetId, rest['extras'] as SheetExtras)
    else if (type === 'DUPLICATE_SHEET') this.duplicate(sheetId, rest['sheetIdTo'] as string)
    else if (type === 'DELETE_SHEET') this.keep(sheetId, undefined)
    else if (type === 'RENAME_SHEET') this.keep(sheetId, { ...this.getSheetExtras(sheetId), name: null })
    else for (const shift of shiftsOf(command as EngineCommand)) this.shift(sheetId, shift)
  }

  /** Formulas of rules point at the same cells after lines came or went. */
  override adaptRanges(changes: unknown): void {
    const { adaptFormulaString } = changes as { adaptFormulaString(sheetId: string, formula: string): string }
    for (const [id, extras] of Object.entries(this.extras)) {
      const adapted = extras && adaptFormulas(extras, (formula) => adaptFormulaString(id, formula))
      if (adapted && adapted !== extras) this.keep(id, adapted)
    }
  }

  private keep(sheetId: string, extras: SheetExtras | undefined): void {
    this.history.update('extras', sheetId, extras as never)
  }

  private duplicate(sheetId: string, to: string): void {
    const extras = this.getSheetExtras(sheetId)
    const own = Number(to)
    this.keep(to, {
      ...extras,
      name: null,
      metadata: extras.metadata.map((entry) => ({
        ...entry,
        location: { ...entry.location, sheetId: own } as typeof entry.location,
      })),
      protections: [],
      namedRanges: [],
      charts: extras.charts.map((chart) => ({ ...chart, rangeSheetId: own })),
    })
  }

  private shift(sheetId: string, shift: Shift): void {
    for (const [id, extras] of Object.entries(this.extras)) {
      if (!extras) continue
      const moved =
        id === sheetId ? shiftExtras(extras, Number(sheetId), shift) : shiftReferences(extras, Number(sheetId), shift)
      if (moved !== extras) this.keep(id, moved)
    }
  }
}

/** Many commands as one step: one revision, one undo. */
class BatchPlugin extends library.UIPlugin {
  override handle(command: unknown): void {
    const { type, commands } = command as { type: string; commands: EngineCommand[] }
    if (type !== 'BATCH') return
    for (const each of commands) (this.dispatch as (type: string, payload: object) => void)(each.type, each)
  }
}

let added = false

/** Adds our plugins to the library, once. */
export function addPlugins(): void {
  if (added) return
  added = true
  library.registries.corePluginRegistry.add('sheet_extras', ExtrasPlugin as never)
  library.registries.featurePluginRegistry.add('batch', BatchPlugin as never)
  library.coreTypes.add('SET_SHEET_EXTRAS' as never)
  const { inverseCommandRegistry, otRegistry } = library.registries
  inverseCommandRegistry.add('SET_SHEET_EXTRAS', ((command: EngineCommand) => [command]) as never)
  for (const lines of ['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS'] as const) {
    otRegistry.addTransformation(lines, ['SET_SHEET_EXTRAS' as never], followLines as never)
  }
}
