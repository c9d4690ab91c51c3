import { costsFor, type StepCost } from './costs'

const counts = ({ step, roundTrips, writes, structural, lateReads }: StepCost) => ({
  step,
  roundTrips,
  writes,
  structural,
  lateReads,
})

test('calls do not grow with people: 30 and 300 cost the same', async () => {
  const few = await costsFor(30, 4)
  const many = await costsFor(300, 4)
  expect(many.map(counts)).toEqual(few.map(counts))
  expect(few.map(({ lateReads }) => lateReads)).toEqual([0, 0, 0, 0, 0])
  expect(few.at(-1)).toMatchObject({ step: 'nothing to do', writes: 0, cells: 0, structural: 0 })
}, 120_000)
