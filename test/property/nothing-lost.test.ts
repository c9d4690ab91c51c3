import * as fc from 'fast-check'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { stories } from './edits'
import { prepare, Stage } from './prepared'
import { live } from './story'

const stage = new Stage()
let start: WorkbookData
beforeAll(async () => {
  start = await prepare(stage)
})
afterAll(() => stage.close())

const seed = Number(process.env.SEED ?? 20261124)

test(`what a person typed is never lost: 25 stories (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(stories, (chapters) => live(stage, start, chapters)),
    { seed, numRuns: Number(process.env.RUNS ?? 25), endOnFailure: false },
  )
}, 120_000)
