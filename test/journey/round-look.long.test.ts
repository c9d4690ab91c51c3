import { everyCell } from './every-cell'
import { interrupted, uninterrupted } from './interruptions'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.setUp()
  suivi.today = '2027-02-20'
}, 30_000)
afterEach(() => suivi.close())

const first = 'Relevé'
const start = () => suivi.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: 'Équipe' })

test('before a round it says what will be asked; while it is open, whose forms are not full', async () => {
  const before = await suivi.ok('round.look', {})
  expect(before).toMatchObject({ participants: 5, objectives: 3, open: null, suggestedTitle: 'Relevé 2' })
  expect(before.closed.map(({ round, changed }) => [round.id, changed])).toEqual([['R1', []]])
  await start()
  for (const objective of ['O01', 'O02', 'O03']) suivi.type('À 3 mois', `P001-${objective}-R2`, 'Niveau', 'Pas encore')
  suivi.type('À 3 mois', 'P002-O01-R2', 'Niveau', 'Appliqué')
  const { open, suggestedTitle, observer } = await suivi.ok('round.look', {})
  expect(open).toMatchObject({ asked: 15, blank: 11 })
  expect(open!.people[0]).toEqual({ id: 'P002', name: 'Binta Fall', group: 'Jappo', blank: 2, asked: 3 })
  expect(suggestedTitle).toBe('Relevé 3')
  expect(observer).toBe('Équipe')
})

test('a cell of a closed round changed since is shown, old and new, and put back into exactly that cell', async () => {
  const before = everyCell(suivi)
  suivi.type(first, 'P001-O02-R1', 'Niveau', 'Appliqué')
  suivi.type(first, 'P004-O03-R1', 'Niveau', 'En partie')
  const { closed } = await suivi.ok('round.look', {})
  expect(closed[0]!.changed).toEqual([
    expect.objectContaining({ name: 'Awa Diop', title: 'Pailler', before: 'notYet', after: 'applied' }),
    expect.objectContaining({ participant: 'P004', objective: 'O03', before: 'blank', after: 'partly' }),
  ])
  const { changed } = closed[0]!
  expect(changed[0]!.row).toBe(suivi.place(first, 'P001-O02-R1', 'Niveau').row + 1)
  const cells = changed.map(({ participant, objective, after }) => ({ participant, objective, after }))
  expect(await suivi.ok('round.putBack', { round: 'R1', cells })).toMatchObject({ putBack: 2, left: 0 })
  expect(everyCell(suivi)).toEqual(before)
  expect((await suivi.ok('round.look', {})).closed[0]!.changed).toEqual([])
  await suivi.ok('round.putBack', { round: 'R1', cells })
  expect(suivi.last!.cost.writes).toBe(0)
})

test('a cell that changed once more since it was shown is left', async () => {
  suivi.type(first, 'P001-O02-R1', 'Niveau', 'Appliqué')
  const cells = [{ participant: 'P001', objective: 'O02', after: 'partly' as const }]
  const { left, putBack, messages } = await suivi.ok('round.putBack', { round: 'R1', cells })
  expect({ left, putBack }).toEqual({ left: 1, putBack: 0 })
  expect(messages.map(({ code }) => code)).toEqual(['round.changedAgain'])
  expect(suivi.cell(first, 'P001-O02-R1', 'Niveau')).toBe('Appliqué')
})

test('nothing is put back in an open round', async () => {
  await suivi.ok('round.reopen', { round: 'R1' })
  expect(await suivi.refused('round.putBack', { round: 'R1', cells: [] })).toBe('round.notClosed')
})

test('putting back is found by id in a sorted tab, and may be killed at any call', async () => {
  const id = suivi.sheet(first)
  suivi.type(first, 'P001-O02-R1', 'Niveau', 'Appliqué')
  suivi.workbook.sort(id, { top: 1, left: 0, bottom: 15, right: 12 }, [{ column: 3, ascending: false }])
  const data = suivi.workbook.dump()
  const cells = [{ participant: 'P001', objective: 'O02', after: 'applied' as const }]
  const step = ['round.putBack', { round: 'R1', cells }] as const
  const { calls, expected } = await uninterrupted(data, [...step])
  for (let killAt = calls - 8; killAt <= calls; killAt++) {
    expect((await interrupted(data, [...step], killAt, killAt % 2 === 0)).found).toEqual(expected)
  }
}, 60_000)
