import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cohortOfSize } from '../journey/cohort-of-size'

const root = join(__dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'suivi-batch-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function batch(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/workbench/batch.cjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return { status, stderr, report: last.startsWith('{') ? JSON.parse(last) : null }
}

const sample = (ending: string) =>
  join('samples', readdirSync(join(root, 'samples')).find((name) => name.endsWith(ending))!)

const nothingDone = { new: 0, changed: 0, ended: 0 }

test('the French sample: 37 people, 5 objectives, 48 items; on its own output nothing is written and the bytes are the same', () => {
  const first = join(folder, 'first')
  const { status, report } = batch(sample('.xlsx'), '--out', first, '--lang', 'fr', '--today', '2026-11-24')
  expect(status).toBe(0)
  expect(report).toMatchObject({
    participants: 37,
    objectives: 5,
    marks: 'assumedPractice',
    observations: { applied: 80, partly: 40, notYet: 48, notObserved: 9, notRelevant: 0, blank: 8 },
    followUp: { tabs: 5, items: 48, new: 48, kept: 0, changed: 0, ended: 0 },
    files: ['cohort.xlsx', 'summary.pdf'],
  })
  const second = join(folder, 'second')
  const again = batch(join(first, 'cohort.xlsx'), '--out', second, '--today', '2027-01-15')
  expect(again.report).toMatchObject({
    followUp: { tabs: 5, items: 48, kept: 48, ...nothingDone },
    cost: { writes: 0, cells: 0, forced: 0 },
  })
  expect(readFileSync(join(second, 'cohort.xlsx')).equals(readFileSync(join(first, 'cohort.xlsx')))).toBe(true)
}, 60_000)

test('a list without marks starts an empty round', () => {
  const input = join(folder, 'list.csv')
  writeFileSync(
    input,
    cohortOfSize(4, 2)
      .map((row, index) => (index === 0 ? row : [...row.slice(0, 3), '', '']).join(','))
      .join('\n'),
  )
  const { report } = batch(input, '--out', join(folder, 'list'))
  expect(report).toMatchObject({
    participants: 4,
    objectives: 2,
    marks: 'none',
    observations: { blank: 8 },
    followUp: { items: 0, tabs: 0 },
  })
}, 60_000)

test('bad input ends with 2 and one sentence; a question ends with 3 and the questions', () => {
  const missing = batch('not-there.xlsx', '--out', folder)
  expect([missing.status, missing.stderr.trim().split('\n').length]).toEqual([2, 1])
  const broken = join(folder, 'broken.xlsx')
  writeFileSync(broken, readFileSync(join(root, sample('.xlsx'))).subarray(0, 3000))
  expect(batch(broken, '--out', folder).status).toBe(2)
  const empty = join(folder, 'empty.csv')
  writeFileSync(empty, '')
  expect(batch(empty, '--out', folder).status).toBe(2)
  const asked = join(folder, 'asked.csv')
  writeFileSync(asked, 'Nom,Composter,Pailler\nAwa,oui,NA\nBinta,non,oui\n')
  const { status, report } = batch(asked, '--out', join(folder, 'asked'))
  expect(status).toBe(3)
  expect(report.questions[0]).toMatchObject({ code: 'setup.whatMarksMean' })
  const answered = batch(asked, '--out', join(folder, 'asked'), '--answer', `${report.questions[0].key}=notRelevant`)
  expect(answered.report.observations).toMatchObject({ applied: 2, notYet: 1, notRelevant: 1 })
  const map = join(folder, 'map.json')
  writeFileSync(map, JSON.stringify({ marks: 'acquired', corrections: { levels: { NA: 'notYet' }, rowsOut: [2] } }))
  const mapped = batch(asked, '--out', join(folder, 'asked'), '--map', map)
  expect(mapped.report).toMatchObject({ participants: 1, marks: 'acquired', observations: { applied: 0, blank: 2 } })
}, 60_000)
