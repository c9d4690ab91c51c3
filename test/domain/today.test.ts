import { todayLevels } from '../../src/domain/today'
import { closed, cohortOf, observation, visit } from './small-cohort'

const today = (...args: Parameters<typeof cohortOf>) => todayLevels(cohortOf(...args)).get('P001-O01')

test('today is the latest dated observation, round or visit', () => {
  const rounds = [closed('R1', '2026-03-01', { P001: 'notYet' })]
  expect(today({ rounds })).toMatchObject({ level: 'notYet', source: 'R1', date: '2026-03-01' })
  expect(today({ rounds, visits: [visit('V001', '2026-04-01', 'partly')] })).toMatchObject({
    level: 'partly',
    source: 'V001',
  })
  expect(today({ rounds, visits: [visit('V001', '2026-02-01', 'applied')] })).toMatchObject({
    level: 'notYet',
    source: 'R1',
  })
})

test('"not observed" never hides what was seen before; alone, it stands', () => {
  const before = closed('R1', '2026-03-01', { P001: 'applied' })
  const after = closed('R2', '2026-09-01', { P001: 'notObserved' })
  expect(today({ rounds: [before, after] })).toMatchObject({ level: 'applied', source: 'R1' })
  expect(today({ rounds: [after] })).toMatchObject({ level: 'notObserved' })
})

test('two of the same day that differ are to be decided, and the lower counts meanwhile', () => {
  const rounds = [closed('R1', '2026-03-01', { P001: 'applied' })]
  expect(today({ rounds, visits: [visit('V001', '2026-03-01', 'partly')] })).toMatchObject({
    level: 'partly',
    toBeDecided: true,
  })
  expect(today({ rounds, visits: [visit('V001', '2026-03-01', 'partly', { struck: true })] })).toMatchObject({
    level: 'applied',
    toBeDecided: false,
  })
})

test('what people knew at the end of the training is not what they do', () => {
  expect(today({ rounds: [closed('R1', '2026-03-01', { P001: 'applied' }, { speaksOf: 'acquired' })] })).toBeUndefined()
})

test('a closed round speaks as it was when it closed; an open one as its cells stand', () => {
  const rounds = [closed('R1', '2026-03-01', { P001: 'notYet' })]
  expect(today({ rounds, observations: [observation('R1', 'applied', '2026-03-01')] })).toMatchObject({
    level: 'notYet',
  })
  const open = [{ ...rounds[0]!, status: 'open' as const }]
  expect(today({ rounds: open, observations: [observation('R1', 'applied', '2026-03-01')] })).toMatchObject({
    level: 'applied',
  })
})

test('a visit that met nobody says nothing', () => {
  const rounds = [closed('R1', '2026-03-01', { P001: 'notYet' })]
  expect(today({ rounds, visits: [visit('V001', '2026-05-01', 'notMet')] })).toMatchObject({ source: 'R1' })
})
