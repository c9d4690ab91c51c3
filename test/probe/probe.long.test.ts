import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkbook } from '../../src/workbench/engine/open-workbook'
import { createWorkbench, readScript } from '../../src/workbench/runtime/workbench'
import { emptyWorkbook } from '../../src/workbench/workbook/data'

const root = join(__dirname, '../..')
const folder = join(root, 'probe')

interface Check {
  id: string
  fact: string
  question: string
  seen: unknown
  expected?: unknown
  same?: boolean
  milliseconds: number
}
interface Answers {
  probe: number
  checks: Check[]
  byHand: { id: string; question: string; how: string }[]
}

function bench() {
  const workbook = openWorkbook(emptyWorkbook('en_US', 'Africa/Dakar', 'Mine'))
  const builtFolder = join(root, 'build/workbench')
  const options = { workbook, builtFolder, script: readScript(folder), clock: () => new Date('2026-11-24T10:00:00Z') }
  return { workbook, bench: createWorkbench(options) }
}

async function run(name: string) {
  const { workbook, bench: opened } = bench()
  const before = JSON.stringify(workbook.dump())
  const { value, error, shown } = await opened.run(name)
  await opened.close()
  if (error) throw new Error(error.stack)
  return { value: value as never, shown, untouched: JSON.stringify(workbook.dump()) === before }
}

let answers: Answers
let untouched: boolean
beforeAll(async () => {
  const { value, untouched: same } = await run('probe')
  answers = value
  untouched = same
})

test('in the workbench every check sees what the workbench is said to answer', () => {
  expect(answers.checks.filter(({ same }) => same === false)).toEqual([])
  expect(answers.checks.filter(({ same }) => same === true).length).toBeGreaterThan(40)
})

test('each open question about the platform is checked, or said how to look at', () => {
  const asked = [...answers.checks.flatMap(({ fact }) => fact.split(', ')), ...answers.byHand.map(({ id }) => id)]
  const open = Array.from({ length: 10 }, (_, index) => `Q${index + 1}`)
  expect(open.filter((question) => !asked.includes(question))).toEqual([])
  for (const fact of ['7', '15', '36', '38', '91', '92', '102']) expect(asked).toContain(fact)
})

test('every check has an id of its own, a question and a time', () => {
  const ids = [...answers.checks, ...answers.byHand].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { question, milliseconds, seen } of answers.checks) {
    expect(question.length).toBeGreaterThan(10)
    expect(milliseconds).toBeGreaterThanOrEqual(0)
    expect(seen).not.toBeUndefined()
  }
})

test('the workbook is afterwards what it was', () => {
  expect(untouched).toBe(true)
})

test('it asks for the scopes of the add-on, and no other', () => {
  const scopes = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')).oauthScopes
  expect(scopes('probe/appsscript.json')).toEqual(scopes('appsscript.json'))
})

test('the menu shows the answers in a page that asks nothing of anybody', async () => {
  const { shown } = await run('menu_cleanUp')
  const [dialog] = shown
  expect(JSON.stringify(dialog)).toContain('suivi-probe.json')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).not.toMatch(/https?:|<link|\ssrc=/)
})

test('what is left for a copy is found in it, and cleaned up', async () => {
  const { workbook, bench: opened } = bench()
  const before = JSON.stringify(workbook.dump())
  await opened.run('prepareCopy')
  const { value } = await opened.run('lookInCopy')
  expect(value).toMatchObject({ property: 'kept', metadata: ['on the row', 'on the sheet', 'on the spreadsheet'] })
  await opened.run('cleanUp')
  expect(JSON.stringify(workbook.dump())).toBe(before)
  await opened.close()
})
