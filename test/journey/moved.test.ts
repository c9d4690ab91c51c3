import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
})
afterEach(() => suivi.close())

const mulch = 'O02'

/** Sorts the rows of the tab by name, backwards, as another person in the grid does. */
function sortBackwards() {
  const rows = ['P001-O02', 'P003-O02', 'P005-O02'].map((item) => suivi.place(mulch, item, 'ID').row)
  const right = suivi.grid(mulch)[0]!.length - 1
  const zone = { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right }
  suivi.workbook.sort(suivi.sheet(mulch), zone, [{ column: 1, ascending: false }])
}

test('a tab that somebody sorts while an update runs is left for the next one, with a sentence', async () => {
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'En partie')
  suivi.type('O03', 'P001-O03', 'Modalité', 'Visite individuelle')
  let reads = 0
  const tabs = suivi.names().length
  const { messages } = await suivi.ok(
    'followUp.apply',
    { answers: {} },
    {
      onCall: ({ method }) => {
        // Once every tab was read, and before the ids are read again.
        if (method === 'Range.getValues' && ++reads === tabs) sortBackwards()
      },
    },
  )
  expect(messages.map(({ code }) => code)).toContain('tab.moved')
  expect(suivi.cell(mulch, 'P001-O02', 'Niveau vu')).toBe('En partie')
  expect(suivi.cell(mulch, 'P001-O02', 'Nom')).toBe('Awa Diop')
  expect(suivi.cell('O03', 'P001-O03', 'État')).toBe('Prévu')
  // The visit stands in Visits; its slip is emptied by the next update, and there is no second visit.
  await suivi.update()
  expect(suivi.cell(mulch, 'P001-O02', 'Niveau vu')).toBe('')
  expect(suivi.grid('Visites').flat()).not.toContain('V002')
  expect(suivi.cell('Visites', 'V001', 'Ligne de suivi')).toBe('P001-O02')
  expect(suivi.cell(mulch, 'P001-O02', 'État')).toBe('Visite faite')
})
