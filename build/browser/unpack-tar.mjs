// Reads the plain files out of a tar archive (ustar), and nothing that would leave the folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

const block = 512

/** The plain files of a tar archive: name and content. Links, folders and other kinds are passed over. */
export function tarEntries(bytes) {
  const text = (from, length) => bytes.toString('utf8', from, from + length).split('\0', 1)[0]
  const entries = []
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8)
    const isUstar = text(at + 257, 5) === 'ustar'
    if (!isUstar || Number.isNaN(size) || at + block + size > bytes.length) throw new Error('not a whole tar archive')
    const prefix = text(at + 345, 155)
    const name = prefix === '' ? text(at, 100) : `${prefix}/${text(at, 100)}`
    const kind = bytes[at + 156]
    if (kind === 0 || kind === 0x30) entries.push({ name, content: bytes.subarray(at + block, at + block + size) })
    at += block + Math.ceil(size / block) * block
  }
  return entries
}

/** Writes the files of a tar archive into a folder; refuses a name that points out of it. */
export function unpackTar(bytes, folder) {
  for (const { name, content } of tarEntries(bytes)) {
    const inside = normalize(name)
    if (inside.startsWith('..') || inside.startsWith(sep)) throw new Error(`${name} points out of the folder`)
    const path = join(folder, inside)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}
