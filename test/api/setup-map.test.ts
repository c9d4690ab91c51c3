import { readPastedSetup, scoresInAnswers } from '../../src/api/setup-map'

const carried = {
  suivi: 'set-up',
  version: 1,
  columns: [{ header: 'Qui', role: 'name' }],
  marks: { fait: 'applied' },
  training: { title: 'Jardins', organisation: '' },
}
const text = JSON.stringify(carried)

test('a pasted text is the set-up of another cohort, or a map', () => {
  expect(readPastedSetup(`\ufeff ${text}\n`)).toEqual({ kind: 'carried', carried })
  expect(readPastedSetup('{"marks":"leave"}')).toEqual({ kind: 'map', map: { marks: 'leave' } })
})

test.each([
  '',
  'Bonjour',
  'null',
  '{}',
  '[]',
  '"set-up"',
  '{"suivi":"set-up"}',
  text.slice(0, -5),
  text.replace('"name"', '"king"'),
  text.replace('applied', 'perhaps'),
  text.replace('"version":1', '"version":2'),
  '{"corections":{}}',
  '{"marks":"leave","corrections":{"rows":[1]}}',
])('a text that is neither, or says what nobody would hear, is not half taken: %s', (pasted) => {
  expect(readPastedSetup(pasted)).toEqual({ kind: 'neither' })
})

test('the answer about scores is two thresholds; any other says nothing', () => {
  expect(scoresInAnswers({ 'setup.scores:20': '12,5/8' })).toEqual({ scores: { appliedFrom: 12.5, partlyFrom: 8 } })
  expect(scoresInAnswers({ 'setup.scores:20': 'oui', other: '14/10' })).toEqual({})
})
