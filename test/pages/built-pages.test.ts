import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findForbidden } from '../../build/page-text.mjs'
import { pages } from '../../src/api/pages'
import { framedPage, stripPage } from '../../src/workbench/serve/frame-pages'

const folder = join(__dirname, '../../build/addon')
const names = Object.keys(pages)
const html = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8')

test('every page that can be opened is built, and no other', () => {
  const built = readdirSync(folder).filter((name) => name.endsWith('.html'))
  expect(built.sort()).toEqual(names.map((name) => `${name}.html`).sort())
})

test.each(names)('the page %s comes out of the page service as it went in', (name) => {
  const text = html(name)
  expect(stripPage(text) === text).toBe(true)
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!)
  expect(scripts).toHaveLength(name === 'summary' ? 2 : 1)
  expect(scripts.map(findForbidden)).toEqual(scripts.map(() => null))
})

test.each(names)('the page %s asks for nothing from elsewhere and is small', (name) => {
  const text = html(name)
  const addresses = text.match(/https?:[^'"\s]*/g) ?? []
  expect(addresses.filter((address) => !address.replace(/\\/g, '').startsWith('http://www.w3.org/'))).toEqual([])
  expect(text.match(/<link|@import|url\(|\ssrc=/g)).toBeNull()
  const library = /<script>var pdfLibrary="[\w-]*"<\/script>/.exec(text)?.[0] ?? ''
  expect(library === '').toBe(name !== 'summary')
  expect(text.length - library.length).toBeLessThan(80_000)
  expect(library.length).toBeLessThan(700_000)
})

test('in a frame the bridge to the script comes first', () => {
  const framed = framedPage(html('panel'), 'f', ['call'], 'http://127.0.0.1:1')
  expect(framed.indexOf('/bridge.js')).toBeLessThan(framed.indexOf('<style>'))
})
