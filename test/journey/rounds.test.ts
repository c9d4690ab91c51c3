import { everyCell } from './every-cell'
import { protect } from './protecting'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.setUp()
})
afterEach(() => suivi.close())

const tab = 'Évaluation – À 3 mois'
const start = () => suivi.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: 'Équipe' })

test('a new round has a form for each person and objective, with what was known before', async () => {
  suivi.today = '2027-02-20'
  const { rows } = await start()
  expect(rows).toBe(15)
  expect(suivi.cell(tab, 'P001-O02-R2', 'Nom')).toBe('Awa Diop')
  expect(suivi.cell(tab, 'P001-O02-R2', 'Dernier niveau connu')).toContain('Pas encore')
  expect(suivi.cell(tab, 'P001-O02-R2', 'Niveau')).toBe('')
  expect(await suivi.refused('round.start', { title: 'Encore', date: '2027-02-21', observer: '' })).toBe(
    'round.openAlready',
  )
})

test('only a closed round opens items; a blank opens nothing', async () => {
  suivi.today = '2027-02-20'
  await suivi.update()
  await start()
  suivi.type(tab, 'P004-O01-R2', 'Niveau', 'Pas encore')
  suivi.type(tab, 'P001-O02-R2', 'Niveau', 'Appliqué')
  expect((await suivi.update()).counts).toMatchObject({ open: 7, new: 0, ended: 0 })
  const { blank } = await suivi.ok('round.close', { round: 'R2' })
  expect(blank).toBe(13)
  expect((await suivi.update()).counts).toMatchObject({ open: 7, new: 1, ended: 1 })
  expect(suivi.cell('O01', 'P004-O01', 'Nom')).toBe('Demba Ka')
})

test('a cell of a closed round changed since is named, old and new, and changes nothing', async () => {
  await suivi.update()
  suivi.type('Relevé', 'P001-O02-R1', 'Niveau', 'Appliqué')
  const { messages, counts } = await suivi.update()
  expect(counts).toMatchObject({ open: 7, ended: 0, changed: 0 })
  const changed = messages.find(({ code }) => code === 'round.closedCellChanged')
  expect(changed?.parameters).toMatchObject({ before: 'Pas encore', after: 'Appliqué' })
})

test('reopened, corrected and closed again: the item is withdrawn, and what was typed beside it stays', async () => {
  await suivi.update()
  suivi.type('O02', 'P001-O02', 'Action', 'Passer en décembre')
  await suivi.ok('round.reopen', { round: 'R1' })
  expect((await suivi.update()).counts).toMatchObject({ open: 7, ended: 0 })
  suivi.type('Relevé', 'P001-O02-R1', 'Niveau', 'En partie')
  await suivi.ok('round.close', { round: 'R1' })
  expect((await suivi.update()).counts).toMatchObject({ open: 6, ended: 1, withdrawn: 1 })
  expect(suivi.cell('O02', 'P001-O02', 'État')).toBe('Retiré')
  expect(suivi.cell('O02', 'P001-O02', 'Action')).toBe('Passer en décembre')
})

test('someone who comes while a round is open gets forms in it', async () => {
  suivi.today = '2027-02-20'
  await start()
  suivi.put('Promotion', 7, 0, 'Fatou Gaye')
  await suivi.update()
  expect(suivi.cell(tab, 'P006-O03-R2', 'Nom')).toBe('Fatou Gaye')
  await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
})

test('what cannot be read as a level or a day is named and kept', async () => {
  suivi.today = '2027-02-20'
  await start()
  suivi.type(tab, 'P001-O01-R2', 'Niveau', 'peut-être')
  suivi.type(tab, 'P001-O02-R2', 'Date', 'hier')
  const { messages } = await suivi.update()
  const codes = messages.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['cell.notAWord', 'cell.notADay']))
  expect(suivi.cell(tab, 'P001-O01-R2', 'Niveau')).toBe('peut-être')
})

test('a round is not reopened while another one is open', async () => {
  await start()
  expect(await suivi.refused('round.reopen', { round: 'R1' })).toBe('round.openAlready')
  await suivi.ok('round.close', { round: 'R2' })
  expect((await suivi.ok('round.reopen', { round: 'R1' })).round.status).toBe('open')
})

test.each([
  ['round.start', { title: 'À 3 mois', date: '2027-02-20', observer: '' }],
  ['round.reopen', { round: 'R1' }],
] as const)('%s is refused, and nothing is written, while what Suivi remembers is protected', async (name, input) => {
  protect(suivi, 'Suivi (réglages)')
  const before = everyCell(suivi)
  expect(await suivi.refused(name, input)).toBe('tab.protectedBy')
  expect(everyCell(suivi)).toEqual(before)
})

test('a round is not started half while the column of ids that a new person needs is protected', async () => {
  suivi.put('Promotion', 7, 0, 'Fatou Sow')
  protect(suivi, 'Promotion', { top: 2, left: 7, bottom: 30, right: 7 })
  const before = everyCell(suivi)
  expect(await suivi.refused('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: '' })).toBe(
    'cells.protectedBy',
  )
  expect(everyCell(suivi)).toEqual(before)
})
