import * as fc from 'fast-check'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { stories } from './edits'
import { prepare, Stage } from './prepared'
import { live } from './story'

/** A test that lives this many random stories: whatever people and Suivi do in turn, what a person typed is never lost. */
export function testStories(runs: number, limit: number): void {
  const seed = Number(process.env.SEED ?? 20261124)
  const numRuns = Number(process.env.RUNS ?? runs)
  const stage = new Stage()
  let start: WorkbookData
  beforeAll(async () => {
    start = await prepare(stage)
  })
  afterAll(() => stage.close())

  test(
    `what a person typed is never lost: ${numRuns} stories (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(stories, (chapters) => live(stage, start, chapters)),
        { seed, numRuns, endOnFailure: false },
      )
    },
    limit,
  )
}
