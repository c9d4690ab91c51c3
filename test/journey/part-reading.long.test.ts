import { copyOf, SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

/** What the panel shows, from a few tabs and from all of them. */
async function bothStates() {
  const { whole: _, messages: __, ...part } = await suivi.ok('workbook.state', {})
  const { whole: ___, messages: ____, ...all } = await suivi.ok('workbook.state', { whole: true })
  return { part, all }
}

const memory = 'Suivi (mémoire)'
const summaryTexts = () =>
  suivi
    .grid('Synthèse')
    .flat()
    .filter((text) => text !== '')

test('right after an update the panel’s first paint says what reading every tab says', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-24'
  suivi.type('O02', 'P001-O02', 'Échéance', '01/12/2026')
  await suivi.update()
  const { part, all } = await bothStates()
  expect(part).toEqual(all)
  expect(part.followUp).toMatchObject({ open: 7, overdue: 1 })
})

test('tabs people renamed and copied are still found: what stands in them decides, not their name', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const evaluation = suivi.sheet('Évaluation')
  suivi.workbook.copySheet(evaluation)
  suivi.workbook.renameSheet(evaluation, 'L’ancienne')
  const { part, all } = await bothStates()
  expect(part).toEqual(all)
  await suivi.ok('summary.update', {})
  expect(suivi.last!.cost.roundTrips).toBeLessThanOrEqual(30)
})

test('a tab that is no longer what settings remember is looked for among all', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const data = copyOf(suivi.workbook.dump())
  // As after a way through another program: the tabs have exchanged their ids.
  const [objectives, visits] = ['Objectifs', 'Visites'].map((name) => data.sheets.find((sheet) => sheet.name === name)!)
  ;[objectives!.id, visits!.id] = [visits!.id, objectives!.id]
  await suivi.close()
  suivi = new SuiviWorkbook(data)
  const { part, all } = await bothStates()
  expect(part).toEqual(all)
  expect(part.objectives).toBe(3)
})

/** The live count of the Summary. */
const overdueCount = () => suivi.grid('Synthèse').find(([label]) => label === 'En retard')?.[1]

test('the summary counts the rows that are overdue, not the header, which says the same word', async () => {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('summary.update', {})
  expect(overdueCount()).toBe('0')
  // Long before any day these tests run on: the formula asks the calendar.
  suivi.type('O02', 'P001-O02', 'Échéance', '01/06/2026')
  expect(overdueCount()).toBe('1')
})

test('the summary counts overdue in the column where it stands, and in tabs by the names they have', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const overdue = suivi.place('O02', 'P001-O02', 'En retard').column
  suivi.workbook.moveColumns(suivi.sheet('O02'), overdue, 1, 1)
  suivi.type('O02', 'P001-O02', 'Échéance', '01/06/2026')
  await suivi.update()
  suivi.workbook.renameSheet(suivi.sheet('O01'), 'Le compost')
  await suivi.ok('summary.update', {})
  expect(overdueCount()).toBe('1')
  suivi.type('O02', 'P003-O02', 'Échéance', '02/06/2026')
  expect(overdueCount()).toBe('2')
})

test('the summary takes plans as of the last update, and says so', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Responsable', 'Ousmane inventé')
  await suivi.ok('summary.update', {})
  expect(summaryTexts()).not.toContain('Ousmane inventé')
  expect(summaryTexts().some((text) => text.includes('dernière mise à jour des onglets de suivi'))).toBe(true)
  await suivi.update()
  await suivi.ok('summary.update', {})
  expect(summaryTexts()).toContain('Ousmane inventé')
})

test('a memory of items made before it held plans gets its columns at the next update, and forgets nothing', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Responsable', 'Ousmane inventé')
  const id = suivi.sheet(memory)
  const old = 10
  suivi.workbook.deleteColumns(id, old, suivi.grid(memory)[0]!.length - old)
  const before = suivi.grid(memory).map((row) => row.slice(0, old))
  expect((await suivi.ok('workbook.state', {})).followUp.open).toBe(7)
  await suivi.update()
  const after = suivi.grid(memory)
  expect(after[0]!.slice(old)).toEqual([
    'Frein',
    'Modalité',
    'Responsable',
    'Échéance',
    'Dernière visite',
    'Prochaine visite',
  ])
  expect(after.map(([item]) => item)).toEqual(before.map(([item]) => item))
  expect(after.find(([item]) => item === 'P001-O02')).toContain('Ousmane inventé')
  await suivi.update()
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('a closed evaluation that changes nothing leaves nothing to be updated', async () => {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: '' })
  await suivi.ok('round.close', { round: 'R2' })
  await suivi.update()
  expect((await suivi.ok('workbook.state', { whole: true })).followUpIsOld).toBe(false)
})

test('a copy of a tab is named even when as many tabs stand there as are remembered', async () => {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('summary.update', {})
  suivi.workbook.deleteSheet(suivi.sheet('Synthèse'))
  suivi.workbook.copySheet(suivi.sheet('O01'))
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings.map(({ code }) => code)).toContain('tab.copyIgnored')
})
