import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(__dirname, '../..')

/** Kilobytes of what is pushed: the add-on minified, with and without its words, and each page as a browser gets it. */
export interface BundleSizes {
  addOn: number
  words: number
  /** By page, gzipped; the PDF library left out. */
  pages: Record<string, number>
}

/** Measures the add-on and the pages of the last build. */
export async function bundleSizes(): Promise<BundleSizes> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/server/main.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2019',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outfile: 'suivi.js',
  })
  const [{ bytes, inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]]
  const words = Object.entries(inputs)
    .filter(([path]) => /^src\/locales\/(en|fr|es|pt)(\/|\.ts)/.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  const folder = join(root, 'build/addon')
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace('.html', ''), pageSize(readFileSync(join(folder, file), 'utf8'))] as const)
  return { addOn: kilobytes(bytes), words: kilobytes(words), pages: Object.fromEntries(pages) }
}

function pageSize(html: string): number {
  return kilobytes(gzipSync(html.replace(/var pdfLibrary="[^"]*"/, '')).length)
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10
}
