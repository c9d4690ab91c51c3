import type { CallOutput } from '../../../src/api/calls'
import { nextSteps, sortMessages } from '../../../src/pages/panel/next-step'

type State = CallOutput<'workbook.state'>

const closed = { id: 'R1', title: 'Première', status: 'closed', speaksOf: 'practice', date: '', closedOn: '' } as const
const state = (more: Partial<State> = {}): State => ({
  setUp: true,
  whole: true,
  language: 'fr',
  participants: 5,
  participantsWord: 'participants',
  objectives: 3,
  rounds: [],
  observations: { applied: 0, partly: 0, notYet: 0, notObserved: 0, notRelevant: 0, blank: 15 },
  followUp: { tabs: 0, open: 0, overdue: 0, slips: 0 },
  openRound: null,
  followUpIsOld: false,
  messages: [],
  ...more,
})
const open = (blank: number) => ({ id: 'R2', title: 'À 3 mois', asked: 15, blank })
const followUp = { tabs: 2, open: 4, overdue: 1, slips: 0 }

test.each<[string, Partial<State>, string]>([
  ['nothing is set up yet', { setUp: false }, 'panel.doSetUp'],
  ['no evaluation was made', {}, 'panel.doNew'],
  ['what was acquired is no evaluation', { rounds: [{ ...closed, speaksOf: 'acquired' }] }, 'panel.doNew'],
  ['forms are to be filled in', { openRound: open(3), followUpIsOld: true }, 'panel.doFill'],
  ['every form is filled in', { openRound: open(0) }, 'panel.doClose'],
  ['a closed evaluation is not followed up', { rounds: [closed], followUpIsOld: true }, 'panel.doPrepare'],
  ['a later evaluation was closed', { rounds: [closed], followUpIsOld: true, followUp }, 'panel.doFollowUp'],
  ['visits wait in slips', { rounds: [closed], followUp: { ...followUp, open: 0, slips: 1 } }, 'panel.doFollowUp'],
  ['people are to be followed', { rounds: [closed], followUp }, 'panel.doFollowUp'],
  ['nothing is left to follow', { rounds: [closed], followUp: { ...followUp, open: 0 } }, 'panel.doNew'],
])('when %s, one step comes next', (_, more, label) => {
  const { next, others } = nextSteps(state(more))
  expect(next.label).toBe(label)
  expect(others.map((step) => step.label)).not.toContain(label)
})

test('marks changed in the team’s own columns are said at once, the rest on demand', () => {
  const said = (code: string) => ({ kind: 'warning' as const, code, parameters: {}, sentence: code })
  const sorted = sortMessages(state({ messages: [said('people.new'), said('setup.marksChanged')] }))
  expect(sorted.atOnce.map(({ code }) => code)).toEqual(['setup.marksChanged'])
  expect(sorted.later.map(({ code }) => code)).toEqual(['people.new'])
})
