import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cohortOfSize } from '../journey/cohort-of-size'

const folder = mkdtempSync(join(tmpdir(), 'suivi-batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function batch(...args: string[]) {
  const program = ['build/workbench/batch.cjs', ...args]
  const { stdout } = spawnSync(process.execPath, program, { cwd: join(__dirname, '../..'), encoding: 'utf8' })
  return { report: JSON.parse(stdout.trimEnd().split('\n').at(-1)!) }
}

test('300 people, 12 objectives, remarks in the marks', () => {
  const input = join(folder, 'large.csv')
  const rows = cohortOfSize(300, 12).map((row, index) =>
    row.map((text, column) => (index > 0 && column > 2 && text === 'non' && index % 5 === 0 ? 'non (malade)' : text)),
  )
  writeFileSync(input, rows.map((row) => row.join(',')).join('\n'))
  const { report } = batch(input, '--out', join(folder, 'large'))
  expect(report).toMatchObject({ participants: 300, objectives: 12, warnings: [] })
  expect(report.observations).toMatchObject({ applied: 600, partly: 600, notYet: 1200, notObserved: 600, blank: 600 })
  expect(report.followUp).toMatchObject({ tabs: 12, items: 1200, new: 1200 })
}, 120_000)

test('the English sample, from .csv', () => {
  const out = join(folder, 'craft')
  const { report } = batch('samples/cohort-craft-association.csv', '--out', out, '--today', '2026-11-24')
  expect(report).toMatchObject({ participants: 32, objectives: 6, marks: 'assumedPractice', followUp: { tabs: 6 } })
  const counts = Object.values(report.observations as Record<string, number>).reduce((sum, count) => sum + count, 0)
  expect(counts).toBe(32 * 6)
}, 60_000)
