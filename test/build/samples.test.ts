import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'suivi-samples-'))
const run = (script: string, ...given: string[]) =>
  execFileSync(process.execPath, [join(root, 'build', script), ...given])

afterAll(() => rmSync(folder, { recursive: true }))

test('the samples in the repository are what their maker makes', () => {
  run('make-samples.mjs', folder)
  for (const name of ['promotion-union-des-groupements.xlsx', 'cohort-craft-association.csv']) {
    const same = readFileSync(join(folder, name)).equals(readFileSync(join(root, 'samples', name)))
    expect({ name, same }).toEqual({ name, same: true })
  }
})

test('the messy samples are what their maker makes', () => {
  const made = join(folder, 'messy')
  run('make-messy.mjs', made)
  const kept = join(root, 'samples/messy')
  expect(readdirSync(made).sort()).toEqual(readdirSync(kept).sort())
  for (const name of readdirSync(made)) {
    const same = readFileSync(join(made, name)).equals(readFileSync(join(kept, name)))
    expect({ name, same }).toEqual({ name, same: true })
  }
})

test('the union has 37 people in 6 groups, two of one name, and every mark the team uses', async () => {
  const file = readFileSync(join(root, 'samples/promotion-union-des-groupements.xlsx'))
  const people = (await readXlsx(new Uint8Array(file))).sheets[0]!.rows.slice(4, 41)
  const marks = people.flatMap((row) => row.slice(6, 11))
  const count = (mark: string | null) => marks.filter((other) => other === mark).length
  expect(new Set(people.map((row) => row[1])).size).toBe(6)
  expect(new Set(people.map((row) => row[0])).size).toBe(36)
  expect(['A', 'ECA', 'NA', 'abs', null].map(count)).toEqual([80, 40, 48, 9, 8])
  expect(people.every((row) => row[4] === null || typeof row[4] === 'string')).toBe(true)
})

test('a large sample has the size asked for, and is the same for the same seed', () => {
  const make = (name: string, seed: string) => {
    run('make-large-sample.mjs', '300', '12', join(folder, name), seed)
    return readFileSync(join(folder, name), 'utf8')
  }
  const text = make('large.csv', '5')
  const rows = parseCsv(text)
  expect(rows).toHaveLength(302)
  expect(rows[1]).toHaveLength(17)
  expect(text).toMatch(/,NA \([^)]+\)/)
  expect(make('again.csv', '5')).toBe(text)
  expect(make('other.csv', '6')).not.toBe(text)
})
