import type { Question } from '../../../src/api/messages'
import { addQuestions, answersOf, choicesForAll, chooseForAll, isComplete } from '../../../src/pages/follow-up/answers'

const choices = ['putBack', 'stop', 'leaveOut'].map((value) => ({ value, label: value }))
const removed = (item: string): Question => ({
  key: `removed:${item}`,
  code: 'followUp.rowRemoved',
  sentence: `${item}?`,
  choices,
})
const sorted: Question = { key: 'sorted:team', code: 'people.sorted', sentence: 'Sorted?', choices: [] }
const rows = ['P001-O01', 'P002-O01', 'P003-O01'].map(removed)

test('stopping needs a reason, and the reason goes with the answer', () => {
  const answering = { asked: [removed('P001-O01')], choices: { 'removed:P001-O01': 'stop' }, reasons: {} }
  expect(isComplete(answering)).toBe(false)
  expect(isComplete({ ...answering, reasons: { 'removed:P001-O01': '  ' } })).toBe(false)
  const given = { ...answering, reasons: { 'removed:P001-O01': ' est partie : retour prévu ' } }
  expect(isComplete(given)).toBe(true)
  expect(answersOf(given)).toEqual({ 'removed:P001-O01': 'stop: est partie : retour prévu' })
})

test('nothing is sent for what is not answered, nor a reason for another choice', () => {
  const answering = {
    asked: [...rows, sorted],
    choices: { 'removed:P001-O01': 'leaveOut' },
    reasons: { 'removed:P001-O01': 'x' },
  }
  expect(isComplete(answering)).toBe(false)
  expect(answersOf(answering)).toEqual({ 'removed:P001-O01': 'leaveOut' })
})

test('a question answered stays to be seen and changed; a new one joins it', () => {
  expect(addQuestions([rows[0]!, sorted], [rows[1]!, sorted])).toEqual([rows[0], sorted, rows[1]])
})

test('many removed rows can be answered at once, but for stopping; other questions are left alone', () => {
  expect(choicesForAll(rows.slice(0, 2))).toEqual([])
  expect(choicesForAll([sorted, ...rows]).map(({ value }) => value)).toEqual(['putBack', 'leaveOut'])
  const chosen = chooseForAll({ asked: [sorted, ...rows], choices: {}, reasons: {} }, 'putBack')
  expect(Object.keys(chosen)).toEqual(rows.map(({ key }) => key))
})
