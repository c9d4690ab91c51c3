import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { FileRefusal } from '../file-refusal'
import { dropPrefixes } from './plain-names'

/** The parts of a package, by path. */
export type Package = Record<string, Uint8Array>

/** The most that a package may hold once unpacked, in bytes: a small file that unpacks to more is a trap. */
const largest = 1024 * 1024 * 1024

/** Opens a package; refuses what is damaged or no spreadsheet. */
export function openPackage(bytes: Uint8Array, name: string): Package {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        if (total > largest) throw new FileRefusal('tooLarge', name)
        return true
      },
    })
    if (parts['xl/workbook.xml']) {
      dropPrefixes(parts)
      return parts
    }
    if (parts['EncryptedPackage']) throw new FileRefusal('encrypted', name)
  } catch (error) {
    if (error instanceof FileRefusal) throw error
    throw new FileRefusal('broken', name)
  }
  throw new FileRefusal('notASpreadsheet', name)
}

/** Packs parts; the same parts give the same bytes. */
export function packParts(parts: Package): Uint8Array {
  const dated: Zippable = {}
  for (const [path, bytes] of Object.entries(parts)) dated[path] = [bytes, { mtime: new Date(1980, 0, 1) }]
  return zipSync(dated, { level: 6 })
}

/** The text of a part; null when it is not there. */
export function partText(parts: Package, path: string): string | null {
  const bytes = parts[path]
  return bytes ? strFromU8(bytes) : null
}

/** Puts a text into a part. */
export function setPart(parts: Package, path: string, text: string): void {
  parts[path] = strToU8(text)
}
