import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPackedBrowserHere, unpackedBrowser } from '../../../build/browser/browser-files.mjs'

const testWhenPacked = isPackedBrowserHere() ? test : test.skip

testWhenPacked(
  'two that unpack at once end with one whole browser and nothing half done',
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'suivi-browser-'))
    try {
      const [one, two] = await Promise.all([unpackedBrowser(cache), unpackedBrowser(cache)])
      expect(one).toEqual(two)
      expect(readdirSync(cache)).toHaveLength(1)
      expect(statSync(one.program).mode & 0o111).not.toBe(0)
      expect(statSync(one.program).size).toBeGreaterThan(100_000_000)
      expect(existsSync(join(one.environment['LD_LIBRARY_PATH']!, 'libnss3.so'))).toBe(true)
    } finally {
      rmSync(cache, { recursive: true, force: true })
    }
  },
  60_000,
)
