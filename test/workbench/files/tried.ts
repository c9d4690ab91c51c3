import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { inFolder } from './opened'

/** Reads a file twice over: what came of it, and whether the file and its folder are as they were. */
export function tried(name: string, bytes: Uint8Array | string) {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), bytes)
    const before = await readFile(join(folder, name))
    const started = Date.now()
    const outcome = await readWorkbookFile(join(folder, name)).catch((error: unknown) => error)
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(await readdir(folder)).toEqual([name])
    expect((await readFile(join(folder, name))).equals(before)).toBe(true)
    return outcome
  })
}

/** The package with other sizes in its list: what each part is said to unpack to. */
export function claim(bytes: Uint8Array, sizeOf: (size: number) => number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, sizeOf(view.getUint32(at + 24, true)), true)
  }
  return bytes
}
