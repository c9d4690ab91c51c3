// The fonts of the pages people print: DejaVu, cut down to the letters that src/report/printed-letters.ts lists.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import subsetFont from 'subset-font'

const root = fileURLToPath(new URL('..', import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** The two faces, by the names the reports know them by. */
const faces = { 'report.ttf': 'DejaVuSansCondensed.ttf', 'report-bold.ttf': 'DejaVuSansCondensed-Bold.ttf' }

async function printedRanges() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/report/printed-letters.ts'],
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).printedRanges
}

let made = null

/** The font files of the reports, name and content: cut once a build. */
export function reportFonts() {
  made ??= cutFonts()
  return made
}

async function cutFonts() {
  const letters = (await printedRanges()).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  const entries = Object.entries(faces).map(async ([name, file]) => {
    const whole = readFileSync(resolve(`dejavu-fonts-ttf/ttf/${file}`))
    return [name, await subsetFont(whole, letters.join(''), { targetFormat: 'truetype', noLayoutClosure: true })]
  })
  return Object.fromEntries(await Promise.all(entries))
}
