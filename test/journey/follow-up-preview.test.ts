import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
})
afterEach(() => suivi.close())

const preview = () => suivi.ok('followUp.preview', { answers: {} })
const codes = (messages: { code: string }[]) => messages.map(({ code }) => code)

test('when nothing would be written, the preview says so, and why', async () => {
  const { work, messages } = await preview()
  expect(work).toBe(false)
  expect(codes(messages)).toEqual(['followUp.nothingToDo'])
  await suivi.update()
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('a level seen in a new round that ends nothing is still to be written: the preview does not call it nothing', async () => {
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-12-01', observer: 'Coumba' })
  suivi.type('À 3 mois', 'P001-O02-R2', 'Niveau', 'En partie')
  await suivi.ok('round.close', { round: 'R2' })
  const { work, counts, messages } = await preview()
  expect(counts).toMatchObject({ new: 0, changed: 0, ended: 0, kept: 7 })
  expect(work).toBe(true)
  expect(codes(messages)).not.toContain('followUp.nothingToDo')
  const applied = await suivi.update()
  expect(codes(applied.messages)).not.toContain('followUp.nothingToDo')
  expect(suivi.cell('O02', 'P001-O02', 'Niveau aujourd’hui')).toBe('En partie')
  expect((await preview()).work).toBe(false)
})

test('a new person is work: her ID is to be written', async () => {
  suivi.put('Promotion', 7, 0, 'Fatou Gaye')
  expect((await preview()).work).toBe(true)
  await suivi.update()
  expect((await preview()).work).toBe(false)
})

test('what a person has to mend is no work of an update', async () => {
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'moyen')
  await suivi.update()
  const { work, messages } = await preview()
  expect(codes(messages)).toContain('cell.notAWord')
  expect(work).toBe(false)
})

test('what was previewed and has changed since is not written: the new preview is shown first', async () => {
  suivi.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'En partie')
  const { digest } = await preview()
  suivi.type('O02', 'P003-O02', 'Visite le', '02/12/2026')
  suivi.type('O02', 'P003-O02', 'Niveau vu', 'En partie')
  const answered = await suivi.ok('followUp.apply', { answers: {}, digest })
  expect(answered.done).toBe(false)
  expect(codes(answered.messages)).toContain('plan.changed')
  expect(suivi.last!.cost.writes).toBe(0)
  const again = await preview()
  expect(again.counts.visitsTakenUp).toBe(2)
  expect((await suivi.ok('followUp.apply', { answers: {}, digest: again.digest })).done).toBe(true)
})
