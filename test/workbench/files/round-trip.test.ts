import * as fc from 'fast-check'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import type { WorkbookData } from '../../../src/workbench/workbook/data'
import { read } from './opened'
import { workbooks } from './random-workbooks'

/** Holes and what is left out are the same thing. */
const plain = (data: WorkbookData) => JSON.parse(JSON.stringify(data)) as WorkbookData

test('any workbook comes back from its file', () =>
  fc.assert(
    fc.asyncProperty(workbooks, async (data) => {
      const { data: again } = await read(workbookBytes(null, data, data))
      expect(plain(again)).toEqual(plain(data))
    }),
    { numRuns: 60, seed: 20261124 },
  ))

test('any workbook changed into any other comes back as the other', () =>
  fc.assert(
    fc.asyncProperty(workbooks, workbooks, async (before, after) => {
      const { data, original } = await read(workbookBytes(null, before, before))
      const saved = workbookBytes(original, data, after)
      expect(plain((await read(saved)).data)).toEqual(plain(after))
    }),
    { numRuns: 60, seed: 20261124 },
  ))
