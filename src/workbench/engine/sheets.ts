import type { NewSheet, SheetSummary } from '../workbook/operations'
import { Refusal } from '../workbook/operations'
import type { Engine } from './engine'
import { engineSheetName } from './load'

/** Refuses a sheet that is not there. */
export function requireSheet(engine: Engine, sheet: number): void {
  if (!engine.has(sheet)) throw new Refusal(`Sheet ${sheet} not found`)
}

/** What a script asks of a sheet most: its id, name, place, grid. */
export function summarise(engine: Engine, id: number): SheetSummary {
  const panes = engine.panes(id)
  return {
    id,
    name: engine.name(id),
    index: engine.sheetIds().indexOf(id),
    hidden: !engine.isVisible(id),
    tabColor: engine.tabColor(id) ?? null,
    rowCount: engine.rowCount(id),
    columnCount: engine.columnCount(id),
    frozenRows: panes.rows,
    frozenColumns: panes.columns,
    rightToLeft: engine.extras(id).rightToLeft,
  }
}

/** Makes a sheet, empty or a copy of a template; gives its id. */
export function insertSheet(engine: Engine, { name, index, template }: NewSheet, active: number): number {
  const wanted = name ?? freeName(engine, 'Sheet')
  checkName(engine, wanted, null)
  const id = freeId(engine)
  const ids = engine.sheetIds()
  const position = index ?? ids.indexOf(active) + 1
  const engineName = freeEngineName(engine, wanted)
  if (template === null) {
    engine.command({ type: 'CREATE_SHEET', sheetId: String(id), position, name: engineName, cols: 26, rows: 1000 })
  } else {
    requireSheet(engine, template)
    engine.command({
      type: 'DUPLICATE_SHEET',
      sheetId: String(template),
      sheetIdTo: String(id),
      sheetNameTo: engineName,
    })
    moveSheet(engine, id, position)
    if (!engine.isVisible(id)) engine.command({ type: 'SHOW_SHEET', sheetId: String(id) })
  }
  if (engineName !== wanted) engine.setExtras(id, { name: wanted })
  return id
}

/** Copies a sheet to the end of the workbook, named as Google names copies. */
export function copySheet(engine: Engine, sheet: number): number {
  requireSheet(engine, sheet)
  const name = freeName(engine, `Copy of ${engine.name(sheet)}`, true)
  return insertSheet(engine, { name, index: engine.sheetIds().length, template: sheet }, sheet)
}

/** Deletes a sheet; the last one that is visible cannot be. */
export function deleteSheet(engine: Engine, sheet: number): void {
  requireSheet(engine, sheet)
  const ids = engine.sheetIds()
  if (ids.length === 1) throw new Refusal("You can't remove all the sheets in a document.")
  if (engine.isVisible(sheet) && ids.filter((id) => engine.isVisible(id)).length === 1) {
    throw new Refusal("You can't remove all the visible sheets in a document.")
  }
  engine.command({ type: 'DELETE_SHEET', sheetId: String(sheet), sheetName: engine.name(sheet) })
}

/** Renames a sheet; formulas and drop-downs follow. */
export function renameSheet(engine: Engine, sheet: number, name: string): void {
  requireSheet(engine, sheet)
  const oldName = engine.name(sheet)
  if (name === oldName) return
  checkName(engine, name, sheet)
  const newName = freeEngineName(engine, name)
  engine.command({ type: 'RENAME_SHEET', sheetId: String(sheet), oldName, newName })
  engine.setExtras(sheet, { name: newName === name ? null : name })
}

/** Moves a sheet to another place among the tabs, from 0. */
export function moveSheet(engine: Engine, sheet: number, index: number): void {
  requireSheet(engine, sheet)
  const ids = engine.sheetIds()
  const from = ids.indexOf(sheet)
  const to = Math.max(0, Math.min(index, ids.length - 1))
  if (from === to) return
  // The library counts visible sheets only: the hidden ones are shown for as long as the move lasts.
  const hidden = ids.filter((id) => !engine.isVisible(id))
  for (const id of hidden) engine.command({ type: 'SHOW_SHEET', sheetId: String(id) })
  engine.command({ type: 'MOVE_SHEET', sheetId: String(sheet), delta: to - from })
  for (const id of hidden) engine.command({ type: 'HIDE_SHEET', sheetId: String(id) })
}

/** Hides a sheet, or shows it again. */
export function setHidden(engine: Engine, sheet: number, hidden: boolean): void {
  requireSheet(engine, sheet)
  if (engine.isVisible(sheet) !== hidden) return
  if (hidden && engine.sheetIds().filter((id) => engine.isVisible(id)).length === 1) {
    throw new Refusal("You can't hide all the sheets in a document.")
  }
  engine.command({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: String(sheet) })
}

/** Freezes the first rows and columns. */
export function freeze(engine: Engine, sheet: number, rows: number | null, columns: number | null): void {
  requireSheet(engine, sheet)
  const sheetId = String(sheet)
  if (rows !== null)
    engine.command(rows > 0 ? { type: 'FREEZE_ROWS', sheetId, quantity: rows } : { type: 'UNFREEZE_ROWS', sheetId })
  if (columns !== null) {
    engine.command(
      columns > 0 ? { type: 'FREEZE_COLUMNS', sheetId, quantity: columns } : { type: 'UNFREEZE_COLUMNS', sheetId },
    )
  }
}

function checkName(engine: Engine, name: string, own: number | null): void {
  if (name.trim() === '' || name.length > 100) throw new Refusal('Invalid argument: name')
  const taken = engine.sheetIds().some((id) => id !== own && engine.name(id).toLowerCase() === name.toLowerCase())
  if (taken) throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`)
}

function freeName(engine: Engine, stem: string, bareFirst = false): string {
  const names = new Set(engine.sheetIds().map((id) => engine.name(id).toLowerCase()))
  if (bareFirst && !names.has(stem.toLowerCase())) return stem
  for (let number = bareFirst ? 2 : 1; ; number++) {
    const name = bareFirst ? `${stem} ${number}` : `${stem}${number}`
    if (!names.has(name.toLowerCase())) return name
  }
}

/** A name the library takes, and has not yet: two of ours may look alike once characters are substituted. */
function freeEngineName(engine: Engine, name: string): string {
  const wanted = engineSheetName(name)
  const taken = new Set(engine.sheetIds().map((id) => engineSheetName(engine.name(id)).toLowerCase()))
  let candidate = wanted
  for (let number = 2; candidate !== name && taken.has(candidate.toLowerCase()); number++)
    candidate = `${wanted} ${number}`
  return candidate
}

function freeId(engine: Engine): number {
  const taken = new Set(engine.sheetIds())
  for (;;) {
    const id = 1 + Math.floor(Math.random() * 2_000_000_000)
    if (!taken.has(id)) return id
  }
}
