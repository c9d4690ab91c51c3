import type { CallAnswer } from '../../../src/api/calls'
import type { FormChange } from '../../../src/model/form'
import { type Answer, AnswerQueue, type QueueState } from '../../../src/pages/forms/answer-queue'

type Save = CallAnswer<'forms.save'>

/** A queue whose calls are answered by hand, over a tab that is a record. */
function bench(cells: Record<string, string> = {}) {
  const calls: { participant: string; changes: FormChange[]; answer: (answer: Save) => Promise<void> }[] = []
  const timers: { work: () => void; milliseconds: number }[] = []
  let state: QueueState = { unsaved: 0, sending: false, trouble: '', code: '', conflicts: [] }
  const queue = new AnswerQueue({
    save: (participant, changes) =>
      new Promise((resolve) => {
        const answer = async (given: Save) => {
          resolve(given)
          await new Promise((next) => setImmediate(next))
        }
        calls.push({ participant, changes, answer })
      }),
    later: (work, milliseconds) => timers.push({ work, milliseconds }),
    onState: (next) => {
      state = next
    },
    onSaved: () => undefined,
  })
  /** Does what the server does with the last call. */
  const write = (): Save => {
    const { participant, changes } = calls.at(-1)!
    const outcomes = changes.map((change) => {
      const key = `${participant} ${change.objective}`
      const theirs = cells[key] ?? ''
      if (theirs !== change.before && theirs !== change.after)
        return { ...change, outcome: 'conflict' as const, theirs }
      cells[key] = change.after
      return { ...change, outcome: 'saved' as const, theirs: change.after }
    })
    return { ok: true, value: { outcomes, form: { participant, answers: [] }, messages: [] } }
  }
  const fail = (code: string): Save => ({
    ok: false,
    error: { kind: 'refusal', code, parameters: {}, sentence: `sentence of ${code}` },
  })
  return { queue, calls, timers, cells, write, fail, state: () => state }
}

const level = (objective: string, after: string, before = '', participant = 'P001'): Answer => ({
  participant,
  objective,
  field: 'level',
  before,
  after,
})

test('one call at a time, and what comes meanwhile goes in the next, a cell once', async () => {
  const { queue, calls, write, state, cells } = bench()
  queue.put(level('O01', 'applied'))
  queue.put(level('O02', 'partly'))
  queue.put(level('O02', 'notYet'))
  queue.put(level('O01', 'partly', 'applied'))
  expect(calls).toHaveLength(1)
  expect(state()).toMatchObject({ unsaved: 2, sending: true })
  await calls[0]!.answer(write())
  expect(calls[1]!.changes).toEqual([
    { objective: 'O02', field: 'level', before: '', after: 'notYet' },
    { objective: 'O01', field: 'level', before: 'applied', after: 'partly' },
  ])
  await calls[1]!.answer(write())
  expect(state()).toMatchObject({ unsaved: 0, sending: false, trouble: '' })
  expect(cells).toEqual({ 'P001 O01': 'partly', 'P001 O02': 'notYet' })
})

test('forms go one after the other, in the order they were begun', async () => {
  const { queue, calls, write } = bench()
  queue.put(level('O01', 'applied'))
  queue.put(level('O01', 'partly', '', 'P002'))
  queue.put(level('O02', 'partly', '', 'P003'))
  await calls[0]!.answer(write())
  await calls[1]!.answer(write())
  expect(calls.map(({ participant }) => participant)).toEqual(['P001', 'P002', 'P003'])
})

test('an answer taken back before it was sent is not sent', async () => {
  const { queue, calls, write, state } = bench()
  queue.put(level('O01', 'applied'))
  queue.put(level('O02', 'partly'))
  queue.put(level('O02', ''))
  await calls[0]!.answer(write())
  expect(calls).toHaveLength(1)
  expect(state().unsaved).toBe(0)
})

test('a failed call loses nothing: it is tried again after a while, longer each time', async () => {
  const { queue, calls, timers, write, fail, state, cells } = bench()
  queue.put(level('O01', 'applied'))
  await calls[0]!.answer(fail('lock.taken'))
  expect(state()).toMatchObject({ unsaved: 1, trouble: 'sentence of lock.taken' })
  queue.unsaved()
  timers[0]!.work()
  await calls[1]!.answer(fail('accident'))
  expect(timers[1]!.milliseconds).toBeGreaterThan(timers[0]!.milliseconds)
  queue.retry()
  await calls[2]!.answer(write())
  expect(state()).toMatchObject({ unsaved: 0, trouble: '' })
  expect(cells).toEqual({ 'P001 O01': 'applied' })
})

test('what the rules refuse is kept, and not tried again by itself', async () => {
  const { queue, calls, timers, fail, state } = bench()
  queue.put(level('O01', 'applied'))
  await calls[0]!.answer(fail('forms.roundClosed'))
  expect(timers).toHaveLength(0)
  expect(state()).toMatchObject({ unsaved: 1, code: 'forms.roundClosed' })
  expect(queue.unsaved()).toEqual([level('O01', 'applied')])
})

test('an answer written by a call whose reply was lost is no conflict with a later one', async () => {
  const { queue, calls, write, fail, state, cells } = bench()
  queue.put(level('O01', 'applied'))
  write()
  queue.put(level('O01', 'partly', 'applied'))
  await calls[0]!.answer(fail('accident'))
  queue.retry()
  await calls[1]!.answer(write())
  await calls[2]!.answer(write())
  expect(cells).toEqual({ 'P001 O01': 'partly' })
  expect(state()).toMatchObject({ conflicts: [], unsaved: 0 })
})

test('a conflict holds both values, until one is chosen', async () => {
  const { queue, calls, write, state, cells } = bench({ 'P001 O01': 'notYet' })
  queue.put(level('O01', 'applied'))
  await calls[0]!.answer(write())
  expect(state().conflicts).toEqual([{ ...level('O01', 'applied'), theirs: 'notYet' }])
  expect(state().unsaved).toBe(0)
  queue.decide(state().conflicts[0]!, 'mine')
  await calls[1]!.answer(write())
  expect(cells).toEqual({ 'P001 O01': 'applied' })
  expect(state().conflicts).toEqual([])
})

test('theirs kept: nothing more is sent', async () => {
  const { queue, calls, write, state, cells } = bench({ 'P001 O01': 'notYet' })
  queue.put(level('O01', 'applied'))
  await calls[0]!.answer(write())
  queue.decide(state().conflicts[0]!, 'theirs')
  expect(calls).toHaveLength(1)
  expect(cells).toEqual({ 'P001 O01': 'notYet' })
  expect(state().conflicts).toEqual([])
})
