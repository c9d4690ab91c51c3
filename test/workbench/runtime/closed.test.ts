import { benchWith } from './small-bench'

test('what is asked of a workbench that is closed ends at once, as killed: nothing waits for its threads', async () => {
  const { bench } = benchWith('function one() { return 1 }')
  expect(await bench.run('one')).toMatchObject({ value: 1, killed: false })
  await bench.close()
  expect(await bench.run('one')).toMatchObject({ killed: true })
}, 10_000)
