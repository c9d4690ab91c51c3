import type { CellStyle, Zone } from '../workbook/data'
import type { ClearPart, StylePatch } from '../workbook/operations'
import { textContent } from './cell-content'
import type { Engine } from './engine'
import { type CellExtras, cellKey, keyPlace, noLooks, type SheetExtras } from './extras'
import { checkWritable } from './guards'
import type { EngineCommand } from './plugins'
import { type ExtraPatch, engineStyle, extraStyle, mergedBorder } from './styles'
import { checkBounds, mapZone } from './values'
import { contains, subtract } from './zones'

/** The looks of a zone, cell by cell. */
export function readStyles(engine: Engine, sheet: number, zone: Zone): CellStyle[][] {
  checkBounds(engine, sheet, zone)
  return mapZone(zone, (row, column) => engine.style(sheet, row, column))
}

/** Sets styles: one for all cells of the zone, or one a cell; runs down a column become one command. */
export function writeStyles(engine: Engine, sheet: number, zone: Zone, styles: StylePatch | StylePatch[][]): void {
  checkBounds(engine, sheet, zone)
  checkWritable(engine, sheet, zone)
  const runs = Array.isArray(styles) ? patchRuns(zone, styles) : [{ zone, patch: styles }]
  const commands = runs.flatMap(({ zone: run, patch }) => styleCommands(engine, sheet, run, patch))
  if (commands.length > 0) engine.commands(commands)
  const extra = runs.flatMap(({ zone: run, patch }) => {
    const part = extraStyle(patch)
    return part ? [{ zone: run, part }] : []
  })
  if (extra.length > 0) {
    editCells(engine, sheet, (cells) => {
      for (const { zone: run, part } of extra) {
        mapZone(run, (row, column) => patchCell(cells, row, column, extrasOf(part, cells[cellKey(row, column)])))
      }
    })
  }
}

function extrasOf({ border, ...part }: ExtraPatch, before?: CellExtras) {
  return { ...part, ...(border === undefined ? {} : { border: mergedBorder(before?.border, border) }) } as CellExtras
}

function patchRuns(zone: Zone, styles: StylePatch[][]): { zone: Zone; patch: StylePatch }[] {
  const runs: { zone: Zone; patch: StylePatch; key: string }[] = []
  for (let column = zone.left; column <= zone.right; column++) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      const patch = styles[row - zone.top]![column - zone.left]!
      const key = JSON.stringify(patch)
      const last = runs.at(-1)
      if (last && last.key === key && last.zone.left === column && last.zone.bottom === row - 1) last.zone.bottom = row
      else runs.push({ zone: { top: row, bottom: row, left: column, right: column }, patch, key })
    }
  }
  return runs
}

function styleCommands(engine: Engine, sheet: number, zone: Zone, patch: StylePatch): EngineCommand[] {
  const commands: EngineCommand[] = []
  const style = engineStyle(patch)
  const command: EngineCommand = { type: 'SET_FORMATTING', sheetId: String(sheet), target: [zone] }
  if (style) command['style'] = style
  if ('numberFormat' in patch) {
    command['format'] = patch.numberFormat ?? ''
    commands.push(...keepTexts(engine, sheet, zone, patch.numberFormat === '@'))
  }
  if (command['style'] || 'format' in command) commands.push(command)
  return commands
}

/** Texts are stored otherwise under `@`: they stay the same texts when the format comes or goes. */
function keepTexts(engine: Engine, sheet: number, zone: Zone, asText: boolean): EngineCommand[] {
  const commands: EngineCommand[] = []
  for (const { row, column } of engine.filledCells(sheet)) {
    if (!contains(zone, row, column)) continue
    const { value, formula } = engine.cell(sheet, row, column)
    if (formula !== undefined || typeof value !== 'string') continue
    const content = textContent(value, asText)
    if (content === engine.content(sheet, row, column)) continue
    const format = asText ? '@' : ''
    commands.push({ type: 'UPDATE_CELL', sheetId: String(sheet), row, col: column, content, format })
  }
  return commands
}

/** The notes of a zone, '' where there is none. */
export function readNotes(engine: Engine, sheet: number, zone: Zone): string[][] {
  checkBounds(engine, sheet, zone)
  const { cells } = engine.extras(sheet)
  return mapZone(zone, (row, column) => cells[cellKey(row, column)]?.note ?? '')
}

/** Sets the notes of a zone; '' takes one away. */
export function writeNotes(engine: Engine, sheet: number, zone: Zone, notes: (string | null)[][]): void {
  checkBounds(engine, sheet, zone)
  checkWritable(engine, sheet, zone)
  editCells(engine, sheet, (cells) => {
    mapZone(zone, (row, column) => {
      patchCell(cells, row, column, { note: notes[row - zone.top]![column - zone.left] || undefined })
    })
  })
}

/** Clears parts of a zone; each part only its own. */
export function clearZone(engine: Engine, sheet: number, zone: Zone, parts: ClearPart[]): void {
  checkBounds(engine, sheet, zone)
  checkWritable(engine, sheet, zone)
  const commands: EngineCommand[] = []
  const sheetId = String(sheet)
  if (parts.includes('contents')) {
    for (const { row, column } of engine.filledCells(sheet)) {
      if (contains(zone, row, column)) commands.push({ type: 'UPDATE_CELL', sheetId, row, col: column, content: '' })
    }
  }
  if (parts.includes('formats')) {
    commands.push(...keepTexts(engine, sheet, zone, false), { type: 'CLEAR_FORMATTING', sheetId, target: [zone] })
  }
  if (commands.length > 0) engine.commands(commands)
  const gone: Partial<CellExtras> = {}
  if (parts.includes('formats')) Object.assign(gone, noLooks)
  if (parts.includes('notes')) gone.note = undefined
  if (Object.keys(gone).length > 0) {
    editCells(engine, sheet, (cells) => {
      for (const key of Object.keys(cells)) {
        const { row, column } = keyPlace(key)
        if (contains(zone, row, column)) patchCell(cells, row, column, gone)
      }
    })
  }
  if (parts.includes('formats')) cutConditionalFormats(engine, sheet, zone)
}

function cutConditionalFormats(engine: Engine, sheet: number, zone: Zone): void {
  const { conditionalFormats } = engine.extras(sheet)
  if (conditionalFormats.length === 0) return
  const kept = conditionalFormats
    .map((rule) => ({ ...rule, zones: rule.zones.flatMap((part) => subtract(part, zone)) }))
    .filter(({ zones }) => zones.length > 0)
  engine.setExtras(sheet, { conditionalFormats: kept })
}

/** Changes what is kept beside cells, in one step, when there is something to change. */
export function editCells(engine: Engine, sheet: number, edit: (cells: SheetExtras['cells']) => void): void {
  const before = engine.extras(sheet).cells
  const cells = { ...before }
  edit(cells)
  const same =
    Object.keys(cells).length === Object.keys(before).length &&
    Object.keys(cells).every((key) => cells[key] === before[key])
  if (!same) engine.setExtras(sheet, { cells })
}

/** Changes the extras of one cell; a cell left with none is taken out. */
export function patchCell(cells: SheetExtras['cells'], row: number, column: number, patch: Partial<CellExtras>): void {
  const key = cellKey(row, column)
  const merged: CellExtras = { ...cells[key], ...patch }
  const filled = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined && value !== null))
  if (Object.keys(filled).length > 0) cells[key] = filled as CellExtras
  else delete cells[key]
}
