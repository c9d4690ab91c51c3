import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('a deleted Lists tab is made again with the usual words and the team’s marks, and the drop-downs point at it; nothing that was typed changes', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Modalité', 'Visite individuelle')
  const [lists, tab] = [suivi.grid('Listes'), suivi.grid('O02')]
  suivi.workbook.deleteSheet(suivi.sheet('Listes'))
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings.flatMap(({ mend }) => mend?.id ?? [])).toEqual(['tab:lists'])
  await suivi.ok('workbook.mend', { id: 'tab:lists', answers: {} })
  const filled = (grid: string[][]) => grid.map((row) => row.join('|')).filter((row) => !/^\|*$/.test(row))
  expect(filled(suivi.grid('Listes'))).toEqual(filled(lists))
  expect(suivi.grid('O02')).toEqual(tab)
  const rules = JSON.stringify(suivi.workbook.dump().sheets.find(({ name }) => name.includes('O02')))
  expect(rules.includes(`"sheetId":${suivi.sheet('Listes')}`)).toBe(true)
  expect(await suivi.refused('workbook.mend', { id: 'tab:lists', answers: {} })).toBe('mend.gone')
  expect((await suivi.update()).done).toBe(true)
})
