import { strFromU8, strToU8 } from 'fflate'

/** Parts that are changed by the names of their elements. */
const changed = /^\[Content_Types\]\.xml$|\.rels$|^xl\/(workbook|styles)\.xml$|^xl\/(worksheets|tables)\/[^/]+\.xml$/

/**
 * Takes the prefix off the elements of parts that some programs write (`<x:row>`): the same part, as Excel writes it.
 * Without this its rows would not be found again.
 */
export function dropPrefixes(parts: Record<string, Uint8Array>): void {
  for (const path of Object.keys(parts)) {
    if (!changed.test(path)) continue
    const text = strFromU8(parts[path]!)
    const root = /<([\w.-]+):[\w.-]+\s[^>]*>/.exec(text.slice(0, 4000))
    const first = /<[\w.-]/.exec(text)?.index
    if (!root || root.index !== first) continue
    const prefix = root[1]!
    if (!root[0].includes(` xmlns:${prefix}=`) || / xmlns=/.test(root[0])) continue
    const plain = text.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(` xmlns:${prefix}=`, ' xmlns=')
    parts[path] = strToU8(plain)
  }
}
