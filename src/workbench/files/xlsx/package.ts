import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { FileRefusal } from '../file-refusal'
import { dropPrefixes } from './plain-names'

/** The parts of a package, by path. */
export type Package = Record<string, Uint8Array>

/** The most that a package may hold once unpacked, in bytes: a small file that unpacks to more is a trap. */
const largest = 300 * 1024 * 1024

/** Opens a package; refuses what is damaged or no spreadsheet. */
export function openPackage(bytes: Uint8Array, name: string): Package {
  let total = 0
  try {
    const parts = withSlashes(
      unzipSync(bytes, {
        filter: ({ originalSize }) => {
          total += originalSize
          if (total > largest) throw new FileRefusal('tooLarge', name)
          return true
        },
      }),
    )
    if (parts['xl/workbook.xml']) {
      checkCells(parts, name)
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

/** Some programs write their paths with backslashes. */
function withSlashes(parts: Package): Package {
  for (const path of Object.keys(parts)) {
    if (!path.includes('\\')) continue
    parts[path.replaceAll('\\', '/')] = parts[path]!
    delete parts[path]
  }
  return parts
}

/** The most cells that are opened: each takes some hundred bytes of memory. */
const mostCells = 2_000_000

/** Refuses more cells than can be held, before anything is made of them. */
function checkCells(parts: Package, name: string): void {
  let cells = 0
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue
    const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = part.indexOf('<c'); at !== -1; at = part.indexOf('<c', at + 2)) {
      // A name that goes on is that of another element: <cols>, <cfRule>.
      if (part[at + 2]! <= 0x20 || part[at + 2] === 0x3e || part[at + 2] === 0x2f) cells++
      if (cells > mostCells) throw new FileRefusal('tooLarge', name)
    }
  }
}

/** The same parts packed once more without being made smaller: what reads them sees what was checked, and no more. */
export function repacked(parts: Package): Uint8Array {
  return zipSync(parts, { level: 0 })
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
