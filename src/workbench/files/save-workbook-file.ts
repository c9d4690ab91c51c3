import { randomBytes } from 'node:crypto'
import { copyFile, open, rename, unlink } from 'node:fs/promises'
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

/** Writes a file beside, then renames it over the old one, of which one backup is kept. A disk that is full leaves the old file as it was. */
export async function saveFile(path: string, bytes: Uint8Array, options: { backup: boolean }): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`)
  try {
    const file = await open(beside, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (options.backup) await keepBackup(path)
    await rename(beside, path)
  } catch {
    await unlink(beside).catch(() => undefined)
    throw new FileRefusal('cannotWrite', basename(path))
  }
}

async function keepBackup(path: string): Promise<void> {
  try {
    await copyFile(path, path.replace(/(\.[^.]*)?$/, '.backup$1'))
  } catch (error) {
    // Nothing stood there yet: nothing to keep.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
