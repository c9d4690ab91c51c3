import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { WorkbookData } from '../workbook/data'
import { readCsv } from './csv/read-csv'
import { FileRefusal } from './file-refusal'
import { readXlsx } from './xlsx/read-xlsx'

/** The largest file that is opened, in bytes. */
const largest = 100 * 1024 * 1024

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

/** By what stands in the file, not by its name alone. */
function kindOf(bytes: Uint8Array, name: string): OriginalFile['kind'] {
  if (bytes.length > largest) throw new FileRefusal('tooLarge', name)
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefusal(/\.xlsx$/i.test(name) ? 'encrypted' : 'oldFormat', name)
  if (starts(0x50, 0x4b)) {
    if (/\.xls[mb]$/i.test(name)) throw new FileRefusal('macros', name)
    if (/\.(ods|docx|zip|odt)$/i.test(name)) throw new FileRefusal('notASpreadsheet', name)
    return 'xlsx'
  }
  if (!/\.(csv|tsv|txt)$/i.test(name)) throw new FileRefusal(/\.xlsx$/i.test(name) ? 'broken' : 'notASpreadsheet', name)
  if (bytes.length > 0 && bytes.subarray(0, 4096).includes(0) && !starts(0xff, 0xfe))
    throw new FileRefusal('notASpreadsheet', name)
  return 'csv'
}
