import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('a deleted Visits tab is made again with what the items remember: what a visit ended stays ended, and a sentence says where the rest is', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
  suivi.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'Appliqué')
  suivi.type('O03', 'P001-O03', 'Visite le', '02/12/2026')
  suivi.type('O03', 'P001-O03', 'Niveau vu', 'En partie')
  await suivi.update()
  suivi.workbook.deleteSheet(suivi.sheet('Visites'))
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings.flatMap(({ mend }) => mend?.id ?? [])).toEqual(['tab:visits'])
  const { messages } = await suivi.ok('workbook.mend', { id: 'tab:visits', answers: {} })
  expect(messages).toMatchObject([{ code: 'visits.madeAgain', parameters: { count: 2 } }])
  expect(suivi.grid('Visites').flat()).toEqual(expect.arrayContaining(['V001', 'P001-O02', 'Appliqué', 'P001-O03']))
  expect(await suivi.refused('workbook.mend', { id: 'tab:visits', answers: {} })).toBe('mend.gone')
  expect((await suivi.update()).counts).toMatchObject({ new: 0, reopened: 0, ended: 0 })
  expect(suivi.cell('O02', 'P001-O02', 'État')).toBe('Appliqué')
})
