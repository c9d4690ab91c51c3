import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('from a team sheet to follow-up tabs, and nothing more on a second run', async () => {
  suivi = await SuiviWorkbook.setUp()
  expect(suivi.names()).toEqual([
    'Promotion',
    'Objectifs',
    'Évaluation – Relevé de départ',
    'Visites',
    'Listes',
    'Suivi (mémoire)',
    'Suivi (réglages)',
  ])
  const done = await suivi.update()
  expect(done.counts).toMatchObject({ open: 7, new: 7, kept: 0, changed: 0, ended: 0 })
  await suivi.ok('summary.update', {})
  const again = await suivi.update()
  expect(again.counts).toMatchObject({ open: 7, new: 0, kept: 7, changed: 0, ended: 0 })
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0, cells: 0 })
  await suivi.ok('summary.update', {})
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0, cells: 0 })
})
