import { LatestReading, type ReadingState } from '../../../src/pages/setup/latest-reading'

/** Readings that end when they are told to. */
function readings() {
  const asked: string[] = []
  const taken: string[] = []
  const states: ReadingState[] = []
  const ends: { answer(): void; fail(sentence: string): void }[] = []
  const reading = new LatestReading<string, string>(
    (what) =>
      new Promise((resolve, reject) => {
        asked.push(what)
        ends.push({ answer: () => resolve(`read ${what}`), fail: (sentence) => reject(new Error(sentence)) })
      }),
    (answer) => taken.push(answer),
    (state) => states.push(state),
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  return { reading, asked, taken, states, ends, settle }
}

test('of what is asked while a reading is under way, the last is read and its answer alone is taken', async () => {
  const { reading, asked, taken, states, ends, settle } = readings()
  const all = reading.ask('one')
  void reading.ask('two')
  void reading.ask('three')
  ends[0]!.answer()
  await settle()
  expect({ asked, taken }).toEqual({ asked: ['one', 'three'], taken: [] })
  ends[1]!.answer()
  await all
  expect(taken).toEqual(['read three'])
  expect(states.at(-1)).toEqual({ busy: false, failure: '' })
})

test('a reading that fails says so, and is asked again as it was', async () => {
  const { reading, asked, taken, states, ends } = readings()
  const failed = reading.ask('one')
  ends[0]!.fail('No answer.')
  await failed
  expect(states.at(-1)).toEqual({ busy: false, failure: 'No answer.' })
  const again = reading.retry()
  ends[1]!.answer()
  await again
  expect({ asked, taken }).toEqual({ asked: ['one', 'one'], taken: ['read one'] })
  expect(states.at(-1)).toEqual({ busy: false, failure: '' })
})

test('a failure is forgotten when what was asked after it is read', async () => {
  const { reading, taken, states, ends, settle } = readings()
  const all = reading.ask('one')
  void reading.ask('two')
  ends[0]!.fail('No answer.')
  await settle()
  ends[1]!.answer()
  await all
  expect(taken).toEqual(['read two'])
  expect(states.at(-1)).toEqual({ busy: false, failure: '' })
})
