import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import type { CellData, SheetData, WorkbookData } from '../../../src/workbench/workbook/data'
import { type Parts, unpack } from './packages'

/** Does something with a folder of its own, which goes away afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads bytes as a file of a name. */
export function read(bytes: Uint8Array | string, name = 'team.xlsx') {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), bytes)
    return readWorkbookFile(join(folder, name))
  })
}

/** Opens a package, changes its data and saves: the data after, the new bytes, the parts before and after. */
export async function edit(bytes: Uint8Array, change: (data: WorkbookData) => void) {
  const { data, original } = await read(bytes)
  const after = structuredClone(data)
  change(after)
  const saved = workbookBytes(original, data, after)
  return { data: after, saved, before: unpack(bytes) as Parts, after: unpack(saved) as Parts }
}

/** The sheet of a name. */
export function sheetOf(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** Puts a cell into a sheet. */
export function put(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  sheet.cells[row] ??= []
  sheet.cells[row]![column] = cell
}
