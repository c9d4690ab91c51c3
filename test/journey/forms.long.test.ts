import type { CallInput, CallOutput } from '../../src/api/calls'
import { cohortOfSize } from './cohort-of-size'
import { interrupted, uninterrupted } from './interruptions'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.setUp()
  suivi.today = '2027-02-20'
}, 30_000)
afterEach(() => suivi.close())

const tab = 'Évaluation – À 3 mois'
const start = () => suivi.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: 'Équipe' })

type Change = CallInput<'forms.save'>['changes'][number]
const level = (objective: string, after: string, before = ''): Change => ({ objective, field: 'level', before, after })
const save = (participant: string, ...changes: Change[]) =>
  suivi.ok('forms.save', { round: 'R2', participant, changes })
const outcomes = ({ outcomes: all }: CallOutput<'forms.save'>) => all.map(({ outcome }) => outcome)

test('without an open round there is nothing to fill in, and it says so', async () => {
  expect(await suivi.refused('forms.list', {})).toBe('forms.noOpenRound')
})

test('a listing says whose forms there are, how far they are, what to choose from, and what was known', async () => {
  await start()
  suivi.type(tab, 'P001-O01-R2', 'Niveau', 'Appliqué')
  const { people, objectives, forms, lists, round } = await suivi.ok('forms.list', {})
  expect(round).toMatchObject({ id: 'R2', date: '2027-02-20', observer: 'Équipe' })
  expect(people[0]).toEqual({
    id: 'P001',
    name: 'Awa Diop',
    group: 'Jappo',
    place: 'Thiaré',
    filled: 1,
    asked: 3,
  })
  expect(objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler', 'Tenir un cahier'])
  expect(lists.level.map(({ word }) => word)).toContain('Pas encore')
  const [composting, mulching] = forms[0]!.answers
  expect(composting!.values.level).toBe('applied')
  expect(mulching!.before).toMatchObject({ level: 'notYet' })
  expect(mulching!.before.text).toContain('24/11/2026')
})

test('answers go into their cells, in words of the tab, and nothing else is touched', async () => {
  await start()
  suivi.type(tab, 'P001-O02-R2', 'Niveau', 'Appliqué')
  const before = suivi.grid(tab)
  const saved = await save(
    'P001',
    level('O01', 'partly'),
    { objective: 'O01', field: 'wayKnown', before: '', after: 'seenInPlace' },
    { objective: 'O01', field: 'date', before: '', after: '2027-02-18' },
    { objective: 'O01', field: 'obstacle', before: '', after: 'Un frein à nous' },
  )
  expect(outcomes(saved)).toEqual(['saved', 'saved', 'saved', 'saved'])
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('En partie')
  expect(suivi.cell(tab, 'P001-O01-R2', 'Comment on le sait')).toBe('Vu sur place')
  expect(suivi.cell(tab, 'P001-O01-R2', 'Frein')).toBe('Un frein à nous')
  const { forms } = await suivi.ok('forms.read', { round: 'R2', participants: ['P001'] })
  expect(forms[0]!.answers[0]!.values.date).toBe('2027-02-18')
  expect(saved.form).toEqual(forms[0])
  const { row } = suivi.place(tab, 'P001-O01-R2', 'Niveau')
  const elsewhere = (grid: string[][]) => grid.filter((_, index) => index !== row)
  expect(elsewhere(suivi.grid(tab))).toEqual(elsewhere(before))
})

test('saving twice is saving once, and a cell emptied is empty', async () => {
  await start()
  await save('P001', level('O01', 'applied'))
  await save('P001', level('O01', 'applied'))
  expect(suivi.last!.cost.writes).toBe(0)
  await save('P001', level('O01', '', 'applied'))
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('')
})

test('a cell that somebody else changed meanwhile is left, and both values come back; then one is chosen', async () => {
  await start()
  suivi.type(tab, 'P001-O01-R2', 'Niveau', 'Pas encore')
  const { outcomes: all } = await save('P001', level('O01', 'applied'), level('O02', 'partly'))
  expect(all[0]).toMatchObject({ outcome: 'conflict', after: 'applied', theirs: 'notYet' })
  expect(all[1]).toMatchObject({ outcome: 'saved' })
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('Pas encore')
  expect(suivi.cell(tab, 'P001-O02-R2', 'Niveau')).toBe('En partie')
  await save('P001', level('O01', 'applied', 'notYet'))
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('Appliqué')
})

test('somebody who types right after a save finds her own word there', async () => {
  await start()
  await save('P001', level('O01', 'applied'))
  suivi.type(tab, 'P001-O01-R2', 'Niveau', 'Pas encore')
  expect(outcomes(await save('P001', level('O01', 'partly', 'applied')))).toEqual(['conflict'])
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('Pas encore')
})

test('rows that were sorted, and rows and columns that were inserted, are found where they stand', async () => {
  await start()
  const id = suivi.sheet(tab)
  const last = suivi.grid(tab).filter((row) => row[0] !== '').length - 1
  suivi.workbook.sort(id, { top: 1, left: 0, bottom: last, right: 12 }, [{ column: 3, ascending: false }])
  suivi.workbook.insertRows(id, 3, 2)
  suivi.workbook.insertColumns(id, 5, 1)
  await save('P003', level('O01', 'applied'), level('O03', 'notYet'), {
    objective: 'O02',
    field: 'situation',
    before: '',
    after: 'Chez elle',
  })
  expect(suivi.cell(tab, 'P003-O01-R2', 'Niveau')).toBe('Appliqué')
  expect(suivi.cell(tab, 'P003-O03-R2', 'Niveau')).toBe('Pas encore')
  expect(suivi.cell(tab, 'P003-O02-R2', 'Situation')).toBe('Chez elle')
  expect(suivi.grid(tab).filter((row) => row.includes('Appliqué'))).toHaveLength(1)
})

/** Sorts the rows of a tab by what was asked, backwards, before the rows of the form are read to be written. */
function sortBeforeLastRead(workbook: SuiviWorkbook) {
  const last = workbook.grid(tab).filter((row) => row[0] !== '').length - 1
  const zone = { top: 1, left: 0, bottom: last, right: 12 }
  let turns = 0
  return {
    onCall: ({ method }: { method: string }) => {
      if (method === 'Range.getMergedRanges' && ++turns === 1)
        workbook.workbook.sort(workbook.sheet(tab), zone, [{ column: 3, ascending: false }])
    },
  }
}

test('a small tab sorted while a save runs: it is read in one call, and the answers stand in their rows', async () => {
  await start()
  const changes = [level('O01', 'applied'), level('O02', 'partly')]
  await suivi.ok('forms.save', { round: 'R2', participant: 'P001', changes }, sortBeforeLastRead(suivi))
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('Appliqué')
  expect(suivi.cell(tab, 'P001-O02-R2', 'Niveau')).toBe('En partie')
  expect(
    suivi
      .grid(tab)
      .flat()
      .filter((text) => text === 'Appliqué'),
  ).toHaveLength(1)
})

test('a large tab sorted while a save runs, after its ids were read, takes nothing in; saved again, the answers stand in their rows', async () => {
  const big = SuiviWorkbook.of(cohortOfSize(300, 4))
  try {
    await big.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await big.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: '' })
    const input = { round: 'R2', participant: 'P001', changes: [level('O01', 'applied'), level('O02', 'partly')] }
    const answer = await big.call('forms.save', input, sortBeforeLastRead(big))
    expect(answer).toMatchObject({ ok: false, error: { code: 'tab.moved' } })
    expect(big.grid(tab).flat()).not.toContain('Appliqué')
    await big.ok('forms.save', input)
    expect(big.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('Appliqué')
    expect(big.cell(tab, 'P001-O02-R2', 'Niveau')).toBe('En partie')
  } finally {
    await big.close()
  }
})

test('an answer whose row was deleted is not written anywhere; the others are', async () => {
  await start()
  suivi.workbook.deleteRows(suivi.sheet(tab), suivi.place(tab, 'P001-O02-R2', 'ID').row, 1)
  const saved = await save('P001', level('O02', 'applied'), level('O03', 'partly'))
  expect(outcomes(saved)).toEqual(['noRow', 'saved'])
  expect(saved.messages[0]!.sentence).toContain(tab)
  expect(suivi.grid(tab).flat()).not.toContain('Appliqué')
})

test('a tab sorted without its ids is not written to', async () => {
  await start()
  const names = suivi.place(tab, 'P001-O01-R2', 'Nom')
  suivi.workbook.sort(suivi.sheet(tab), { top: names.row, left: 1, bottom: names.row + 14, right: 3 }, [
    { column: 1, ascending: false },
  ])
  const answer = await suivi.call('forms.save', {
    round: 'R2',
    participant: 'P001',
    changes: [level('O01', 'applied')],
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'followUp.sortedWithoutIds' } })
  expect(suivi.grid(tab).flat()).not.toContain('Appliqué')
})

test('a cell that is part of a merged one is left, with a sentence', async () => {
  await start()
  const { row, column } = suivi.place(tab, 'P001-O02-R2', 'Niveau')
  suivi.workbook.merge(suivi.sheet(tab), [{ top: row - 1, left: column, bottom: row, right: column }])
  const saved = await save('P001', level('O01', 'applied'), level('O02', 'partly'))
  expect(outcomes(saved)).toEqual(['saved', 'noCell'])
  expect(saved.messages[0]!.sentence).toContain('Niveau')
})

test('a tab that is protected says so, and keeps what it has', async () => {
  await start()
  const protection = { id: 1, sheetId: suivi.sheet(tab), unprotected: [], description: '' }
  suivi.workbook.setProtections([{ ...protection, warningOnly: false, canEdit: false }])
  expect(
    await suivi.refused('forms.save', { round: 'R2', participant: 'P001', changes: [level('O01', 'applied')] }),
  ).toBe('forms.notWritten')
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('')
})

test('a closed round takes nothing more', async () => {
  await start()
  await suivi.ok('round.close', { round: 'R2' })
  expect(
    await suivi.refused('forms.save', { round: 'R2', participant: 'P001', changes: [level('O01', 'applied')] }),
  ).toBe('forms.roundClosed')
})

test('what is typed reads back the same, whatever it looks like', async () => {
  await start()
  const texts = ['=1+1', '+33 6', '- voir', '@awa', '0012', '12/03', "l'an", "'a", 'VRAI', '🌱 ŋ Ɓ', 'a\nb', '12 %']
  for (const after of texts) {
    const { values } = (await suivi.ok('forms.read', { round: 'R2', participants: ['P002'] })).forms[0]!.answers[0]!
    await save('P002', { objective: 'O01', field: 'note', before: values.note, after })
    const { forms } = await suivi.ok('forms.read', { round: 'R2', participants: ['P002'] })
    expect(forms[0]!.answers[0]!.values.note).toBe(after)
    expect(suivi.cell(tab, 'P002-O01-R2', 'Remarque ou preuve')).toBe(after)
  }
})

test('what cannot be an answer is refused with a sentence, and nothing is written', async () => {
  await start()
  const refused = (change: Partial<Change>) =>
    suivi.refused('forms.save', { round: 'R2', participant: 'P001', changes: [{ ...level('O01', ''), ...change }] })
  expect(await refused({ after: 'super' })).toBe('forms.notALevel')
  expect(await refused({ field: 'date', after: 'hier' })).toBe('round.badDate')
  expect(await refused({ field: 'note', after: 'x'.repeat(50_000) })).toBe('forms.tooLong')
  expect(await refused({ field: 'name' as never })).toBe('call.badInput')
})

test('killed at any call and saved again, it is saved once', async () => {
  await start()
  const data = suivi.workbook.dump()
  const changes = [level('O01', 'partly'), level('O03', 'notYet')]
  const step = ['forms.save', { round: 'R2', participant: 'P002', changes }] as const
  const { calls, expected } = await uninterrupted(data, [...step])
  for (let killAt = 1; killAt <= calls; killAt++) {
    const { found } = await interrupted(data, [...step], killAt, killAt % 2 === 0)
    expect(found).toEqual(expected)
  }
}, 120_000)

test('what a save and a listing cost does not grow with people', async () => {
  const cost = async (people: number) => {
    const big = SuiviWorkbook.of(cohortOfSize(people, 4))
    try {
      await big.ok('setup.apply', { marks: 'practice', language: 'fr' })
      await big.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: '' })
      await big.ok('forms.list', {})
      const list = big.last!.cost.roundTrips
      await big.ok('forms.save', { round: 'R2', participant: 'P007', changes: [level('O01', 'applied')] })
      return { list, save: big.last!.cost.roundTrips, writes: big.last!.cost.writes }
    } finally {
      await big.close()
    }
  }
  // Up to forty people the tab is read in one call, one less.
  const few = await cost(20)
  const many = await cost(45)
  expect(await cost(200)).toEqual(many)
  expect(many).toEqual({ list: few.list, save: 10, writes: 1 })
  expect(few.save).toBeLessThanOrEqual(many.save)
  expect(few.list).toBeLessThanOrEqual(12)
}, 120_000)
