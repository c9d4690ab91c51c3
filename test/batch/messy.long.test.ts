import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languageCodes } from '../../src/model/settings'
import { messySamples } from '../domain/setup/messy-sheet'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'suivi-messy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  status: number
  report: Record<string, never> & {
    participants: number
    objectives: number
    marks: string
    observations: Record<string, number>
    questions: { key: string; sentence: string }[]
  }
}

function batch(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build/workbench/batch.cjs', ...args], { cwd: root }, (error, stdout) => {
      const last = stdout.trimEnd().split('\n').at(-1) ?? ''
      resolve({ status: error ? Number(error.code) : 0, report: last.startsWith('{') ? JSON.parse(last) : {} } as Run)
    })
  })
}

/** Does something with each, two at a time. */
async function withEach<Item>(items: Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const next = async (): Promise<void> => {
    const item = waiting.shift()
    if (item === undefined) return
    await act(item)
    return next()
  }
  await Promise.all([next(), next()])
}

const samples = messySamples().map(({ file, expected }) => {
  const map = join(folder, `${file}.json`)
  writeFileSync(map, JSON.stringify({ marks: expected.speaksOf ?? 'practice', ...expected.map }))
  return { file, expected, map, input: join('samples/messy', file) }
})

test('without answers, what must be asked ends with 3 and the questions', async () => {
  await withEach(
    samples.filter(({ expected }) => expected.questions.length > 0),
    async ({ file, input, expected }) => {
      const { status, report } = await batch(input, '--out', join(folder, 'asked', file), '--lang', 'es')
      const keys = report.questions.map(({ key }) => key)
      expect({ file, status, keys }).toEqual({ file, status: 3, keys: expected.questions })
    },
  )
}, 120_000)

const read = samples.filter(({ expected }) => expected.names.length > 0)
const before = new Map<string, Run['report']>()

test.each(languageCodes)(
  'every messy sample goes the whole way in %s, and comes to the same',
  async (language) => {
    await withEach(read, async ({ file, input, map, expected }) => {
      const out = join(folder, language, file)
      const { status, report } = await batch(
        input,
        '--out',
        out,
        '--lang',
        language,
        '--today',
        '2026-11-24',
        '--map',
        map,
      )
      expect({ file, status, people: report.participants, objectives: report.objectives }).toEqual({
        file,
        status: 0,
        people: expected.names.length,
        objectives: expected.objectives.length,
      })
      expect({ file, marks: report.marks }).toEqual({ file, marks: expected.speaksOf })
      // What was known at the end of the training is never counted as applied.
      if (expected.speaksOf === 'acquired') expect(report.observations.applied).toBe(0)
      const first = before.get(file)
      if (first) expect({ file, ...report.observations }).toEqual({ file, ...first.observations })
      else before.set(file, report)
    })
  },
  240_000,
)
