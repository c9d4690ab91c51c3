// node build/listing-pictures.mjs: the icons and the card of a listing, drawn from the shapes below, into docs/publish/pictures.
// The screenshots of a listing are those of `npm run screenshots -- FOLDER`: they have the size that is asked for.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from './browser/launch-browser.mjs'

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/publish/pictures')

/** The way from not yet, by partly, to applied: the colours of the levels, and shapes that differ without them. */
const sign = `
  <path d="M27 92 L62 62 L98 33" fill="none" stroke="#7fa3c7" stroke-width="7" stroke-linecap="round"/>
  <circle cx="27" cy="92" r="15" fill="#12395f" stroke="#e2744f" stroke-width="8"/>
  <circle cx="62" cy="62" r="15" fill="#12395f" stroke="#f0b429" stroke-width="8"/>
  <path d="M62 45 a17 17 0 0 1 0 34 z" fill="#f0b429"/>
  <circle cx="98" cy="33" r="22" fill="#3fa46a"/>
  <path d="M87 34 l8 8 l14 -17" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`

const icon = (size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128"><rect width="128" height="128" rx="26" fill="#12395f"/>${sign}</svg>`

const card = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="140" viewBox="0 0 220 140"><rect width="220" height="140" fill="#12395f"/><g transform="translate(8 14) scale(0.72)">${sign}</g><text x="112" y="68" font-family="DejaVu Sans, Open Sans, Arial, sans-serif" font-size="30" font-weight="bold" fill="#fff">Suivi</text><text x="113" y="88" font-family="DejaVu Sans, Open Sans, Arial, sans-serif" font-size="9.5" fill="#d7e3f2">after the training,</text><text x="113" y="101" font-family="DejaVu Sans, Open Sans, Arial, sans-serif" font-size="9.5" fill="#d7e3f2">until it is put to use</text></svg>`

const pictures = [
  ...[32, 48, 96, 128].map((size) => ({ name: `icon-${size}.png`, width: size, height: size, svg: icon(size) })),
  { name: 'card-220x140.png', width: 220, height: 140, svg: card },
]

const { browser, reasons } = await launchBrowser()
if (!browser) {
  process.stderr.write(`No pictures without a browser: ${reasons.join('; ')}\n`)
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
for (const { name, width, height, svg } of pictures) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
  await page.screenshot({ path: join(folder, name), omitBackground: true })
  await page.close()
}
await browser.close()
process.stdout.write(`Pictures in ${folder}\n`)
