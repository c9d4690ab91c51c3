import type { SetupCorrections } from '../../../src/model/setup'
import { messySamples, questionsIn, readingOf, tabsOf } from './messy-sheet'

const samples = messySamples()

test('there are a dozen messy samples and more', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12)
})

test.each(samples)('$file asks exactly what it must', async ({ file, expected }) => {
  expect(questionsIn(await tabsOf(file))).toEqual(expected.questions)
})

const read = samples.filter(({ expected }) => expected.names.length > 0)

test.each(read)('$file is read as its people mean it, and once answered asks no more', async ({ file, expected }) => {
  const { map = {}, questions, ...wanted } = expected
  const corrections: SetupCorrections = {
    ...map.corrections,
    levels: { ...levelsIn(map.answers ?? {}), ...map.corrections?.levels },
  }
  const tabs = await tabsOf(file)
  expect(readingOf(tabs, corrections, map.tab)).toMatchObject({
    ...wanted,
    marks: { ...wanted.marks, ...corrections.levels },
  })
  expect(Object.keys(readingOf(tabs, corrections, map.tab).marks).sort()).toEqual(
    Object.keys({ ...wanted.marks, ...corrections.levels }).sort(),
  )
  expect(questionsIn(tabs, corrections, map.tab)).toEqual([])
  expect(readingOf(tabs, corrections, map.tab).leftOut).toEqual(wanted.leftOut)
})

function levelsIn(answers: Record<string, string>): NonNullable<SetupCorrections['levels']> {
  return Object.fromEntries(Object.entries(answers).map(([key, level]) => [key.split(':')[1]!, level as 'blank']))
}
