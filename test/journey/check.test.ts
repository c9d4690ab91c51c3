import { damages } from './damages'
import { everyCell } from './every-cell'
import { protect } from './protecting'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
})
afterEach(() => suivi.close())

const mulch = 'O02'

/** A slip that an update would take up. */
function writeSlip() {
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'En partie')
}

test('an ID column that was deleted is found, named and given back from the names; again is refused', async () => {
  const before = everyCell(suivi)
  damages.find(({ mends }) => mends[0] === 'ids:team')!.act(suivi)
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings).toMatchObject([
    { code: 'tab.noIds', place: { tab: 'Promotion', cell: 'H2' }, mend: { id: 'ids:team', questions: [] } },
  ])
  expect(await suivi.refused('workbook.state', { whole: true })).toBe('tab.noIds')
  const { messages } = await suivi.ok('workbook.mend', { id: 'ids:team', answers: {} })
  expect(messages).toMatchObject([{ code: 'row.idMended', parameters: { count: 5 } }])
  expect(everyCell(suivi)).toEqual(before)
  expect(await suivi.refused('workbook.mend', { id: 'ids:team', answers: {} })).toBe('mend.gone')
  expect(await suivi.refused('workbook.mend', { id: '__proto__', answers: {} })).toBe('mend.gone')
})

test('a protected follow-up tab is left whole and named; the others are updated', async () => {
  writeSlip()
  suivi.type('O03', 'P001-O03', 'Modalité', 'Visite individuelle')
  protect(suivi, mulch, { top: 0, left: 20, bottom: 30, right: 27 })
  const [found] = (await suivi.ok('workbook.check', {})).findings
  expect(found).toMatchObject({ code: 'cells.protectedBy', place: { cell: 'U1' }, mend: null })
  const preview = await suivi.ok('followUp.preview', { answers: {} })
  expect(preview.messages.map(({ code }) => code)).toContain('cells.protectedBy')
  const tab = suivi.grid(mulch)
  const { messages } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('cells.protectedBy')
  expect(suivi.grid(mulch)).toEqual(tab)
  expect(suivi.grid('Visites').flat()).not.toContain('V001')
  expect(suivi.cell('O03', 'P001-O03', 'État')).toBe('Prévu')
  suivi.workbook.setProtections([])
  expect((await suivi.update()).counts).toMatchObject({ visitsTakenUp: 1 })
})

test('where settings are protected nothing at all is written, and a sentence says so', async () => {
  writeSlip()
  protect(suivi, 'réglages')
  const before = everyCell(suivi)
  expect(await suivi.refused('followUp.apply', { answers: {} })).toBe('tab.protectedBy')
  expect(await suivi.refused('summary.update', {})).toBe('tab.protectedBy')
  expect(everyCell(suivi)).toEqual(before)
  expect(await suivi.refused('round.start', { title: 'À 3 mois', date: '2026-12-05', observer: '' })).toBe(
    'tab.protectedBy',
  )
  expect(everyCell(suivi)).toEqual(before)
})

test('a protected header, or cells that only people write in, stand in nobody’s way', async () => {
  writeSlip()
  protect(suivi, mulch, { top: 0, left: 0, bottom: 0, right: 27 })
  expect((await suivi.ok('workbook.check', {})).findings).toEqual([])
  expect((await suivi.update()).counts).toMatchObject({ visitsTakenUp: 1 })
})

test('a new evaluation is not begun, and none is closed, while ids stand beside other names', async () => {
  suivi.type('Promotion', 'Coumba Sarr', 'ID', 'C-7')
  expect(await suivi.refused('round.start', { title: 'À 3 mois', date: '2026-12-05', observer: '' })).toBe('row.idLost')
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('a finding leads to its cell; a tab that is not there is refused', async () => {
  await suivi.ok('page.goToCell', { tab: 'Suivi – O02 Pailler', cell: 'C3' })
  expect(suivi.workbook.activeSheet()).toBe(suivi.sheet(mulch))
  await suivi.ok('page.goToCell', { tab: 'Promotion', cell: 'ZZ99999' })
  expect(await suivi.refused('page.goToCell', { tab: 'Ailleurs', cell: 'A1' })).toBe('tab.missing')
  expect(await suivi.refused('page.goToCell', { tab: 'Promotion', cell: 'A1:B2' })).toBe('call.badInput')
})

test('deleted settings: every call says so, and they are made again once it is said what no tab says', async () => {
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-12-05', observer: '' })
  suivi.type('À 3 mois', 'P001-O01-R2', 'Niveau', 'Appliqué')
  await suivi.update()
  const before = everyCell(suivi, 'Suivi (réglages)')
  const state = await suivi.ok('workbook.state', {})
  suivi.workbook.deleteSheet(suivi.sheet('réglages'))
  for (const name of ['workbook.state', 'setup.read', 'round.look', 'forms.list', 'settings.read'] as const) {
    expect(await suivi.refused(name, {})).toBe('workbook.settingsGone')
  }
  const [found] = (await suivi.ok('workbook.check', {})).findings
  expect(found!.mend!.questions.map(({ key }) => key)).toEqual(['status:R1', 'date:R1', 'status:R2', 'date:R2'])
  expect(await suivi.refused('workbook.mend', { id: 'settings', answers: {} })).toBe('mend.roundStatus')
  const answers = { 'status:R1': 'closed', 'date:R1': '2026-11-24', 'status:R2': 'open', 'date:R2': '2026-12-05' }
  await suivi.ok('workbook.mend', { id: 'settings', answers })
  expect(everyCell(suivi, 'Suivi (réglages)')).toEqual(before)
  const now = await suivi.ok('workbook.state', {})
  expect({ ...now, messages: [], followUpIsOld: false }).toEqual({ ...state, messages: [], followUpIsOld: false })
  expect((await suivi.ok('workbook.check', {})).findings).toEqual([])
  expect((await suivi.update()).counts).toMatchObject({ new: 0, changed: 0, ended: 0, kept: 7 })
  expect(everyCell(suivi, 'Suivi (réglages)')).toEqual(before)
})
