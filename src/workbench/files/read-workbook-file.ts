import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { WorkbookData } from '../workbook/data'
import { readCsv } from './csv/read-csv'
import { kindOf } from './file-kind'
import { FileRefusal } from './file-refusal'
import { readXlsx } from './xlsx/read-xlsx'

/** A file as it was read: kept, so that saving changes only what changed. */
export interface OriginalFile {
  kind: 'xlsx' | 'csv'
  bytes: Uint8Array
}

/**
 * Reads an .xlsx or .csv file; throws FileRefusal with a sentence when it cannot be read. `locale`: how days and numbers are
 * typed in a file that does not say, such as one that Excel saved.
 */
export async function readWorkbookFile(
  path: string,
  locale = 'en_US',
): Promise<{ data: WorkbookData; original: OriginalFile }> {
  const name = basename(path)
  const bytes = await readBytes(path, name)
  const kind = kindOf(bytes, name)
  const data = kind === 'xlsx' ? await readXlsx(bytes, name, locale) : { ...readCsv(bytes, name), locale }
  return { data, original: { kind, bytes } }
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    throw new FileRefusal('missing', name)
  }
}
