import { costsFor } from './costs'

test('3,000 people cost the calls of 30; the figures of both', async () => {
  const few = await costsFor(30, 5)
  const many = await costsFor(3000, 5)
  console.table([...few.map((cost) => ({ people: 30, ...cost })), ...many.map((cost) => ({ people: 3000, ...cost }))])
  const counts = (costs: typeof few) =>
    costs.map(({ step, roundTrips, writes, structural }) => ({ step, roundTrips, writes, structural }))
  expect(counts(many)).toEqual(counts(few))
}, 900_000)
