import * as fc from 'fast-check'
import { planFollowUp } from '../../src/domain/follow-up-plan'
import type { Item, Round, Visit } from '../../src/model/cohort'
import type { FollowUpInput } from '../../src/model/follow-up'
import type { KeptLevel, VisitLevel } from '../../src/model/level'
import { closed, cohortOf, emptySlip, inputOf, person, row, visit } from './small-cohort'

const opened = closed('R1', '2026-03-01', { P001: 'notYet' })
const stateOf = (visits: Visit[], rounds: Round[] = [opened]) =>
  planFollowUp(inputOf({ cohort: cohortOf({ rounds, visits }), rows: { 'P001-O01': row('P001-O01') }, tabs: ['O01'] }))
    .items[0]

test.each<[string, KeptLevel, number]>([
  ['"not yet" opens an item', 'notYet', 1],
  ['"partly" opens none', 'partly', 0],
  ['"not observed" opens none', 'notObserved', 0],
  ['a blank opens none', 'blank', 0],
  ['what was not asked opens none', 'notAsked', 0],
])('%s', (_, level, items) => {
  const rounds = [closed('R1', '2026-03-01', { P001: level })]
  expect(planFollowUp(inputOf({ cohort: cohortOf({ rounds }) })).counts.new).toBe(items)
})

test('a "not yet" seen on a visit opens an item', () => {
  const plan = planFollowUp(inputOf({ cohort: cohortOf({ visits: [visit('V001', '2026-04-01', 'notYet')] }) }))
  expect(plan.items[0]).toMatchObject({ id: 'P001-O01', openedBy: 'V001', state: 'open' })
})

test('a visit done ends nothing; applied does, and so does a decision with its reason', () => {
  expect(stateOf([visit('V001', '2026-04-01', 'partly')])).toMatchObject({ state: 'visited', endedOn: '' })
  expect(stateOf([visit('V001', '2026-04-01', 'applied')])).toMatchObject({ state: 'applied', endedOn: '2026-04-01' })
  expect(stateOf([visit('V001', '2026-04-01', 'weStop', { done: 'a déménagé' })])).toMatchObject({
    state: 'givenUp',
    reason: 'a déménagé',
  })
  expect(stateOf([visit('V001', '2026-04-01', 'notRelevant', { done: 'vend ses chèvres' })])).toMatchObject({
    state: 'notRelevant',
  })
  expect(stateOf([visit('V001', '2026-04-01', 'notMet')])).toMatchObject({ state: 'open' })
})

test('a later "not yet" reopens the same item; one before the end does not', () => {
  const applied = visit('V001', '2026-04-01', 'applied')
  expect(stateOf([applied, visit('V002', '2026-05-01', 'notYet')])).toMatchObject({ state: 'open', reopened: 1 })
  expect(stateOf([visit('V002', '2026-03-15', 'notYet'), applied])).toMatchObject({ state: 'applied', reopened: 0 })
})

test('when what opened it says something else now, the item is withdrawn', () => {
  const corrected = closed('R1', '2026-03-01', { P001: 'partly' })
  expect(stateOf([], [corrected])).toMatchObject({ state: 'withdrawn' })
})

test('who left keeps the row, with a sign', () => {
  const cohort = cohortOf({ rounds: [opened], participants: [person('P001', { present: false })] })
  const plan = planFollowUp(inputOf({ cohort, rows: { 'P001-O01': row('P001-O01') }, tabs: ['O01'] }))
  expect(plan.tabs[0]!.computed[0]!.signs).toContainEqual({ sign: 'leftCohort' })
})

test('a slip in the future, without a reason, or with a word that is none is not taken up', () => {
  const slips = [
    { ...emptySlip, date: '2027-01-01', done: 'x' },
    { ...emptySlip, date: '2026-12-01', level: 'weStop' as const },
    { ...emptySlip, date: '2026-12-01', levelText: 'bof', done: 'x' },
    { ...emptySlip, date: null, done: 'x' },
    { ...emptySlip, date: '2026-12-01', done: 'x', next: null },
  ]
  const codes = slips.map((slip) => {
    const rows = { 'P001-O01': row('P001-O01', { slip }) }
    const plan = planFollowUp(inputOf({ cohort: cohortOf({ rounds: [opened] }), rows, tabs: ['O01'] }))
    expect(plan.takenUp).toEqual([])
    return plan.messages.map(({ code }) => code)[0]
  })
  expect(codes.slice(0, 2)).toEqual(['visit.inFuture', 'visit.noReason'])
})

/** What stands after a plan was applied, in memory: the same as the sheets would hold. */
function applied(input: FollowUpInput): FollowUpInput {
  const plan = planFollowUp(input)
  const rows = { ...input.rows }
  for (const { newRows } of plan.tabs) for (const { computed } of newRows) rows[computed.item] = row(computed.item)
  for (const { item } of plan.takenUp) rows[item] = { ...rows[item]!, slip: emptySlip }
  const taken = plan.takenUp.filter(({ already }) => !already).map(({ visit: made }) => made)
  const cohort = { ...input.cohort, visits: [...input.cohort.visits, ...taken] }
  const tabs = [...new Set([...input.tabs, ...plan.tabs.map(({ objective }) => objective)])]
  const items = plan.items.map((item): Item => ({ ...item, digest: rows[item.id]?.digest ?? item.digest }))
  return { ...input, cohort, rows, tabs, items }
}

const levels = fc.constantFrom<KeptLevel>(
  'applied',
  'partly',
  'notYet',
  'notObserved',
  'notRelevant',
  'blank',
  'notAsked',
)
const visitLevels = fc.constantFrom<VisitLevel | null>(
  'applied',
  'partly',
  'notYet',
  'notMet',
  'weStop',
  'notRelevant',
  null,
)
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-05-${String(number).padStart(2, '0')}`)
const story = fc.record({
  rounds: fc.array(fc.tuple(day, levels, levels), { maxLength: 3 }),
  visits: fc.array(fc.tuple(day, visitLevels, fc.constantFrom('P001', 'P002'), fc.boolean()), { maxLength: 4 }),
  slip: fc.option(fc.tuple(day, visitLevels)),
  forgetItems: fc.boolean(),
})

test('whatever happened: a second plan changes nothing, the counts add up, and lost memory gives the same rows', () => {
  fc.assert(
    fc.property(story, ({ rounds, visits, slip, forgetItems }) => {
      const cohort = cohortOf({
        rounds: rounds.map(([date, first, second], index) =>
          closed(`R${index + 1}`, date, { P001: first, P002: second }),
        ),
        visits: visits.map(([date, level, participant, struck], index) =>
          visit(`V00${index + 1}`, date, level, { participant, struck, done: 'x' }),
        ),
      })
      let input = applied(inputOf({ cohort }))
      const [first] = Object.keys(input.rows)
      if (slip && first) {
        const [date, level] = slip
        const full = { ...emptySlip, date, level, done: 'fait' }
        input = { ...input, rows: { ...input.rows, [first]: { ...input.rows[first]!, slip: full, digest: 'typed' } } }
      }
      const { counts, items } = planFollowUp(input)
      expect(counts.new + counts.kept + counts.changed).toBe(counts.open)
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(input.rows)))
      const after = applied(input)
      const again = planFollowUp(forgetItems ? { ...after, items: [] } : after)
      expect(again.questions).toEqual([])
      expect(again.takenUp).toEqual([])
      expect(again.counts).toMatchObject({ new: 0, ended: 0, reopened: 0, changed: 0 })
      expect(again.tabs.map(({ computed }) => computed)).toEqual(
        planFollowUp(after).tabs.map(({ computed }) => computed),
      )
    }),
    { numRuns: 500 },
  )
})

test('a visit older than what was observed last is kept, and said not to change the level of today', () => {
  const said = (date: string, level: VisitLevel) => {
    const rows = { 'P001-O01': row('P001-O01', { slip: { ...emptySlip, date, level, done: 'x' } }) }
    const plan = planFollowUp(inputOf({ cohort: cohortOf({ rounds: [opened] }), rows, tabs: ['O01'] }))
    expect(plan.takenUp).toHaveLength(1)
    return plan.messages.filter(({ code }) => code === 'visit.older').map(({ parameters }) => parameters)
  }
  expect(said('2026-01-01', 'applied')).toEqual([{ tab: 'Suivi', row: 2, date: '2026-01-01' }])
  expect(said('2026-12-01', 'applied')).toEqual([])
  expect(said('2026-01-01', 'notYet')).toEqual([])
  expect(said('2026-01-01', 'notMet')).toEqual([])
})
