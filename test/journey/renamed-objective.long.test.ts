import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

const closedTab = () => suivi.grid('Relevé')
const lineOf = (texts: string[]) =>
  texts.filter((text) => text.includes('Relevé de départ') && text.includes('Composter'))

test('an objective that is called otherwise after a round was closed keeps its title there: in its tab, on its forms, and in a line of the summary and the PDF', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const before = closedTab()
  suivi.type('Objectifs', 'O01', 'Objectif', 'Composter en fosse')
  expect((await suivi.update()).done).toBe(true)
  expect(closedTab()).toEqual(before)
  expect((await suivi.ok('workbook.check', {})).findings).toEqual([])
  await suivi.ok('summary.update', {})
  const [line, other] = lineOf(suivi.grid('Synthèse').flat())
  expect([line, other]).toEqual([
    '« Relevé de départ » portait sur « Composter » ; cet objectif s’appelle maintenant « Composter en fosse ».'.replace(
      / ([;»])|« /g,
      (found) => found.replace(' ', '\u00a0'),
    ),
    undefined,
  ])
  const print = await suivi.ok('report.summary', { audience: 'outside', parts: ['rounds'], language: 'en' })
  expect(print.definition).toContain('“Relevé de départ” asked about “Composter”')
  const forms = await suivi.ok('report.forms', { filling: 'filled', participant: 'P001' } as never)
  expect((forms as { definition: string }).definition).toContain('"Composter"')
  // The next round asks under the new title, and keeps that one.
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: '' })
  expect(suivi.cell('À 3 mois', 'P001-O01-R2', 'Objectif')).toBe('Composter en fosse')
  await suivi.ok('round.close', { round: 'R2' })
  await suivi.ok('summary.update', {})
  expect(lineOf(suivi.grid('Synthèse').flat())).toEqual([line])
})

test('two objectives that change titles are not taken for rows sorted without their ids, and a round that is opened again takes the new ones', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.type('Objectifs', 'O01', 'Objectif', 'Pailler')
  suivi.type('Objectifs', 'O02', 'Objectif', 'Composter')
  const preview = await suivi.ok('followUp.preview', { answers: {} })
  expect(preview.questions).toEqual([])
  await suivi.ok('round.reopen', { round: 'R1' })
  await suivi.ok('round.close', { round: 'R1' })
  await suivi.ok('summary.update', {})
  expect(lineOf(suivi.grid('Synthèse').flat())).toEqual([])
})

test('settings that are made again take the titles of a closed round from its tab', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.type('Objectifs', 'O01', 'Objectif', 'Composter en fosse')
  await suivi.update()
  suivi.workbook.deleteSheet(suivi.sheet('réglages'))
  await suivi.ok('workbook.mend', { id: 'settings', answers: { 'status:R1': 'closed', 'date:R1': '2026-11-24' } })
  await suivi.ok('summary.update', {})
  expect(suivi.grid('Synthèse').flat().join()).toMatch(/portait sur «.Composter.»/)
})
