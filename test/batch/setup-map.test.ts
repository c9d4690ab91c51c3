import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadInput } from '../../src/batch/options'
import { readSetupMap } from '../../src/batch/setup-map'

const folder = mkdtempSync(join(tmpdir(), 'suivi-map-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(written: unknown) {
  const path = join(folder, 'answers.json')
  writeFileSync(path, typeof written === 'string' ? written : JSON.stringify(written))
  return readSetupMap(path)
}

test('a map says what the set-up page can say, by the names of its call', async () => {
  const map = {
    tab: 'Liste',
    corrections: {
      headerRow: 3,
      roles: { '2': 'mark' },
      levels: { NA: 'notRelevant' },
      rowsOut: [12],
      samePeople: [[4, 9]],
    },
    marks: 'acquired',
    marksDate: '2026-03-01',
    training: { title: 'Compost', organisation: '', starts: '', ends: '' },
    answers: { 'setup.whatMarksMean:x': 'notYet' },
  }
  expect(await read(map)).toEqual(map)
  expect(await read(`\ufeff${JSON.stringify({ tab: 'Liste' })}`)).toEqual({ tab: 'Liste' })
  expect(await readSetupMap(undefined)).toEqual({})
})

test.each([
  ['{', /is not JSON/],
  [{ corections: {} }, /"corections"/],
  [{ corrections: { levels: { NA: 'perhaps' } } }, /corrections\.levels/],
  [{ corrections: { rows: [1] } }, /"corrections\.rows"/],
  ['[]', /the top/],
])('what a map cannot say is refused by its place: %j', async (written, sentence) => {
  await expect(read(written)).rejects.toThrow(sentence)
  await expect(read(written)).rejects.toBeInstanceOf(BadInput)
})

test('a map that is not there is refused', async () => {
  await expect(readSetupMap(join(folder, 'none.json'))).rejects.toThrow('There is no file none.json.')
})
