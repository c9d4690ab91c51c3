import { randomBytes } from 'node:crypto'
import { copyFile, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { WorkbookData } from '../workbook/data'
import { FileRefusal } from './file-refusal'
import type { OriginalFile } from './read-workbook-file'
import { emptyPackage } from './xlsx/empty-package'
import { openPackage, packParts } from './xlsx/package'
import { savePackage } from './xlsx/save-xlsx'

/**
 * The bytes of an .xlsx file with what changed between `before` (the workbook as it was right after opening) and `after`.
 * Nothing changed = the very bytes that were opened, when they were .xlsx.
 */
export function workbookBytes(original: OriginalFile | null, before: WorkbookData, after: WorkbookData): Uint8Array {
  const isXlsx = original?.kind === 'xlsx'
  if (isXlsx && JSON.stringify(before) === JSON.stringify(after)) return original.bytes
  const parts = isXlsx ? openPackage(original.bytes, '') : emptyPackage()
  savePackage(parts, isXlsx ? before : { ...before, sheets: [], namedRanges: [] }, after)
  return packParts(parts)
}

/**
 * Writes a file beside, then renames it over the old one, of which one backup is kept. A disk that is full leaves the old file and
 * the old backup as they were; a file that is read-only is not written over; a link leads to the file that is written.
 */
export async function saveFile(path: string, bytes: Uint8Array, options: { backup: boolean }): Promise<void> {
  const name = basename(path)
  try {
    const target = await realpath(path).catch(() => path)
    const mode = await modeOf(target)
    if (mode !== null && (mode & 0o222) === 0) throw new FileRefusal('readOnly', name)
    await replace(
      target,
      (beside) => writeBeside(beside, bytes, mode),
      () => (options.backup ? keepBackup(target) : undefined),
    )
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('cannotWrite', name)
  }
}

/** Makes a file whole under another name, does what is to be done before, and puts it in the place of the old one. */
async function replace(path: string, make: (beside: string) => Promise<void>, before?: () => unknown): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await make(beside)
    await before?.()
    await rename(beside, path)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

async function writeBeside(beside: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(beside, 'w', mode ?? 0o666)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Who may read and write a file; null when there is none. */
async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function keepBackup(path: string): Promise<void> {
  try {
    await replace(path.replace(/(\.[^.]*)?$/, '.backup$1'), (beside) => copyFile(path, beside))
  } catch (error) {
    // Nothing stood there yet: nothing to keep.
    if (!isMissing(error)) throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
