import type { CallAnswer, CallInput, CallName } from '../../../src/api/calls'
import type { Form, FormValues } from '../../../src/model/form'
import { FormsDesk, type Listing } from '../../../src/pages/forms/forms-desk'

const values = (some: Partial<FormValues> = {}): FormValues => ({
  level: '',
  wayKnown: '',
  situation: '',
  obstacle: '',
  helpWanted: '',
  note: '',
  date: '',
  observer: '',
  ...some,
})

const form = (participant: string, ...given: Partial<FormValues>[]): Form => ({
  participant,
  answers: given.map((some, index) => ({
    objective: `O0${index + 1}`,
    values: values(some),
    before: { level: '', text: '' },
  })),
})

const person = (id: string, filled: number) => ({ id, name: id, group: '', place: '', filled, asked: 2 })

const listing = (forms: Form[]): Listing => ({
  round: {
    id: 'R2',
    title: 'À 3 mois',
    status: 'open',
    speaksOf: 'practice',
    date: '2027-02-20',
    closedOn: '',
    observer: 'Équipe',
  },
  key: 'x',
  tab: 'Évaluation',
  today: '2027-02-20',
  people: [person('P001', 2), person('P002', 0), person('P003', 0)],
  objectives: [],
  lists: { level: [], wayKnown: [], obstacle: [], modality: [], responsible: [] },
  forms,
  messages: [],
})

/** A desk over a tab that is a list of forms; calls are answered at once. */
function bench(tab: Form[], given: Form[] = tab, now = { time: 0 }) {
  const calls: [CallName, unknown][] = []
  const kept: number[] = []
  const copy = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value
  const call = async (name: CallName, input: unknown): Promise<unknown> => {
    calls.push([name, copy(input)])
    if (name === 'forms.read') {
      const { participants } = input as CallInput<'forms.read'>
      return { ok: true, value: { forms: copy(tab.filter((each) => participants.includes(each.participant))) } }
    }
    const { participant, changes } = input as CallInput<'forms.save'>
    const found = tab.find((each) => each.participant === participant)!
    const outcomes = changes.map((change) => {
      const cells = found.answers.find(({ objective }) => objective === change.objective)!.values
      const theirs = cells[change.field]
      if (theirs !== change.before && theirs !== change.after) return { ...change, outcome: 'conflict', theirs }
      cells[change.field] = change.after
      return { ...change, outcome: 'saved', theirs: change.after }
    })
    return { ok: true, value: { outcomes, form: copy(found), messages: [] } }
  }
  const desk = new FormsDesk(
    listing(copy(given)),
    {
      call: call as <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallAnswer<Name>>,
      later: (work) => work(),
      now: () => now.time,
      keep: (answers) => kept.push(answers.length),
      onChange: () => undefined,
    },
    [],
    null,
  )
  return { desk, calls, kept, tab }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const full = { level: 'applied' }

test('the first form that is not complete lies on the desk, and those after it are read ahead', async () => {
  const { desk, calls } = bench([form('P001', full, full), form('P002', {}, {}), form('P003', {}, {})], [])
  expect(desk.current).toBe('P002')
  expect(desk.form()).toBeNull()
  expect(calls).toEqual([['forms.read', { round: 'R2', participants: ['P001', 'P002', 'P003'] }]])
  await settled()
  expect(desk.form()?.answers).toHaveLength(2)
})

test('past the last form the way goes on to the next that is not complete', async () => {
  const { desk } = bench([form('P001', full, full), form('P002', {}, {}), form('P003', {}, {})])
  desk.open('P003')
  expect(desk.neighbour(1)).toBeNull()
  expect(desk.onward()).toBe('P002')
})

test('an answer is seen at once, counted at once, and stands in the tab a moment later', async () => {
  const { desk, tab, kept } = bench([form('P001', full, full), form('P002', {}, {}), form('P003', {}, {})])
  desk.answer('O01', 'level', 'notYet')
  expect(desk.values('P002', 'O01').level).toBe('notYet')
  expect(desk.people()[1]!.filled).toBe(1)
  expect(desk.saving.unsaved).toBe(1)
  await settled()
  expect(tab[1]!.answers[0]!.values).toEqual(values({ level: 'notYet' }))
  expect(desk.saving.unsaved).toBe(0)
  expect(kept.at(-1)).toBe(0)
})

test('date and observer go with each level from then on, and with those given in this sitting', async () => {
  const { desk, tab } = bench([form('P001', full, full), form('P002', full, {}), form('P003', {}, {})])
  desk.answer('O02', 'level', 'partly')
  await settled()
  desk.setStamp({ date: '2027-02-22', observer: 'Awa' })
  await settled()
  expect(tab[1]!.answers.map(({ values: { date, observer } }) => [date, observer])).toEqual([
    ['', ''],
    ['2027-02-22', 'Awa'],
  ])
  desk.open('P003')
  desk.answer('O01', 'level', 'applied')
  await settled()
  expect(tab[2]!.answers[0]!.values).toMatchObject({ level: 'applied', date: '2027-02-22', observer: 'Awa' })
})

test('what somebody else typed meanwhile is a conflict of that objective, until one is chosen', async () => {
  const { desk, tab } = bench([form('P001', full, full), form('P002', {}, {}), form('P003', {}, {})])
  tab[1]!.answers[0]!.values.level = 'applied'
  desk.answer('O01', 'level', 'notYet')
  await settled()
  expect(desk.conflicts('O01')).toMatchObject([{ after: 'notYet', theirs: 'applied' }])
  desk.decide(desk.conflicts('O01')[0]!, 'theirs')
  expect(desk.values('P002', 'O01').level).toBe('applied')
  desk.answer('O01', 'level', 'partly')
  await settled()
  expect(tab[1]!.answers[0]!.values.level).toBe('partly')
})

test('a form shown again after a while is read again, and shows what was typed in the tab', async () => {
  const now = { time: 0 }
  const { desk, tab } = bench([form('P001', full, full), form('P002', {}, {}), form('P003', {}, {})], undefined, now)
  tab[2]!.answers[0]!.values.level = 'applied'
  now.time = 60_000
  desk.open('P003')
  await settled()
  expect(desk.values('P003', 'O01').level).toBe('applied')
})
