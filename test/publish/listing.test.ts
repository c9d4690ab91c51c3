import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const folder = join(root, 'docs/publish')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** The text below each heading of the second level. */
function sections(name: string): Record<string, string> {
  const parts = read(name).split(/^## /m).slice(1)
  return Object.fromEntries(parts.map((part) => [part.split('\n')[0]!, part.split('\n').slice(1).join('\n').trim()]))
}

const size = (file: string) => {
  const png = readFileSync(join(folder, 'pictures', file))
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test.each([
  ['listing.en.md', ['Name', 'Short description', 'Detailed description']],
  ['listing.fr.md', ['Nom', 'Description courte', 'Description détaillée']],
])('%s keeps the lengths of a listing', (file, [name, short, long]) => {
  const texts = sections(file)
  expect(texts[name!]).toBe('Suivi')
  expect(texts[name!]!.length).toBeLessThanOrEqual(30)
  expect(texts[short!]!.length).toBeGreaterThan(40)
  expect(texts[short!]!.length).toBeLessThanOrEqual(200)
  expect(texts[long!]!.length).toBeLessThanOrEqual(16_000)
})

test.each(['listing', 'privacy'])('the %s says the same things in both languages', (name) => {
  const counts = ['en', 'fr'].map((language) => Object.keys(sections(`${name}.${language}.md`)).length)
  expect(counts[0]).toBe(counts[1])
  expect(counts[0]).toBeGreaterThan(5)
})

test('the manifest asks for the two scopes that are explained, and has no add-on block', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'))
  const explained = [...read('scopes.md').matchAll(/\| `(https:[^`]+)`/g)].map(([, scope]) => scope)
  expect(manifest.oauthScopes).toEqual(explained)
  expect(explained).toHaveLength(2)
  expect(manifest.runtimeVersion).toBe('V8')
  expect(manifest.addOns).toBeUndefined()
  expect(manifest.dependencies).toEqual({})
})

test('what the checklist points at is there', () => {
  const checklist = read('checklist.md')
  const paths = [...checklist.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, path]) => path!)
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(checklist.match(/- \[ \]/g)!.length).toBeGreaterThan(3)
})

test('every link of the kit leads somewhere', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const links = files.flatMap((file) => [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!))
  expect(links.length).toBeGreaterThan(8)
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([])
})

test('the pictures have the sizes that are asked for', () => {
  for (const side of [32, 48, 96, 128]) expect(size(`icon-${side}.png`)).toEqual([side, side])
  expect(size('card-220x140.png')).toEqual([220, 140])
})
