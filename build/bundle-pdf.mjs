// What turns a report into a PDF, for the two places that do it: fonts for Node, and one text with library and fonts for the page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { reportFonts } from './report-fonts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** Writes the fonts for Node, beside the workbench. */
export async function writeFonts() {
  const folder = join(root, 'build/workbench/fonts')
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(await reportFonts())) writeFileSync(join(folder, name), content)
}

/** Library and fonts for the page: compressed, in letters that nothing on the way can hurt. */
export async function packLibrary() {
  const library = readFileSync(resolve('pdfmake/build/pdfmake.min.js'), 'utf8').replace(
    /\n?\/\/# sourceMappingURL=.*\s*$/,
    '',
  )
  const texts = Object.entries(await reportFonts()).map(([name, content]) => [name, content.toString('base64')])
  const packed = gzipSync(JSON.stringify({ library, fonts: Object.fromEntries(texts) }), { level: 9 })
  return packed.toString('base64url')
}
