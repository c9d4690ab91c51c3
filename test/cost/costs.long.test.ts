import { measuredPath, type StepCost } from './measured-path'

const objectives = 4
const followUpTabs = objectives
let few: StepCost[]
let many: StepCost[]

beforeAll(async () => {
  few = await measuredPath(30, objectives)
  many = await measuredPath(120, objectives)
}, 120_000)

/** What may be spent on each operation: G is the number of follow-up tabs. Nothing else may grow. */
const bounds: Record<string, (G: number) => Partial<Record<keyof StepCost, number>>> = {
  'follow-up: first update': (G) => ({ roundTrips: 2 * G + 20, writes: 16 * G }),
  'follow-up: nothing to do': (G) => ({ roundTrips: 2 * G + 20, writes: 0, cells: 0, structural: 0 }),
  'follow-up: every tab changed': (G) => ({ roundTrips: 3 * G + 20 }),
  'summary: first': () => ({ roundTrips: 30 }),
  'summary: nothing new': () => ({ roundTrips: 30, writes: 0, cells: 0, structural: 0 }),
  'summary: again': () => ({ roundTrips: 30 }),
  'panel: opening': () => ({ roundTrips: 12, writes: 0 }),
  'set-up: opening the page': () => ({ roundTrips: 12, writes: 0 }),
  'forms: opening': () => ({ roundTrips: 12, writes: 0 }),
  // The team's sheet, objectives, lists, settings, and each evaluation's tab: two here.
  'evaluations: opening': () => ({ roundTrips: 12, writes: 0 }),
  'forms: saving one': () => ({ roundTrips: 10, writes: 1, cells: 1 }),
}

test.each(Object.entries(bounds))('%s stays within its bound', (step, bound) => {
  for (const costs of [few, many]) {
    const cost = costs.find((each) => each.step === step)!
    for (const [what, most] of Object.entries(bound(followUpTabs))) {
      const spent = cost[what as keyof StepCost]
      expect(`${what} ${spent}: ${Number(spent) <= most ? 'within' : `over ${most}`}`).toBe(`${what} ${spent}: within`)
    }
  }
})

test('calls do not grow with people: 30 and 120 cost the same', () => {
  const counts = (costs: StepCost[]) =>
    costs
      .filter(({ step }) => step !== 'forms: saving one')
      .map(({ step, roundTrips, writes, structural }) => ({ step, roundTrips, writes, structural }))
  expect(counts(many)).toEqual(counts(few))
})

test('nothing is read once something is written, but for columns of ids', () => {
  expect([...few, ...many].filter(({ lateReads }) => lateReads > 0)).toEqual([])
})
