import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
})
afterEach(() => suivi.close())

const mulch = 'O02'

test('a column inserted between Suivi’s own is left alone, and the others are found where they now stand', async () => {
  const { column } = suivi.place(mulch, 'P001-O02', 'Action')
  suivi.workbook.insertColumns(suivi.sheet(mulch), column, 1)
  suivi.put(mulch, 0, column, 'Ma colonne')
  suivi.type(mulch, 'P003-O02', 'Ma colonne', '=1+1')
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'En partie')
  suivi.type(mulch, 'P001-O02', 'Échéance', '20/12/2026')
  const { counts } = await suivi.update()
  expect(counts.visitsTakenUp).toBe(1)
  expect(suivi.cell(mulch, 'P003-O02', 'Ma colonne')).toBe('2')
  expect(suivi.cell(mulch, 'P001-O02', 'Ma colonne')).toBe('')
  expect(suivi.cell(mulch, 'P001-O02', 'État')).toBe('Visite faite')
  expect(suivi.cell(mulch, 'P001-O02', 'Échéance')).not.toBe('')
  await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
})

test('a header that was renamed is known by its neighbours, said once, and known by its new name from then on', async () => {
  const { column } = suivi.place(mulch, 'P001-O02', 'Action')
  suivi.put(mulch, 0, column, 'Ce qu’on fera')
  suivi.type(mulch, 'P001-O02', 'Ce qu’on fera', 'Passer en décembre')
  const { messages } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('column.renamed')
  expect((await suivi.update()).messages.map(({ code }) => code)).not.toContain('column.renamed')
  expect(suivi.cell(mulch, 'P001-O02', 'Ce qu’on fera')).toBe('Passer en décembre')
})

test('a tab that was renamed and moved is found again', async () => {
  suivi.workbook.renameSheet(suivi.sheet(mulch), 'Le paillage')
  suivi.workbook.moveSheet(suivi.sheet('Le paillage'), 0)
  const { questions, counts } = await suivi.update()
  expect(questions).toEqual([])
  expect(counts).toMatchObject({ kept: 7, new: 0 })
  expect(suivi.last!.cost.structural).toBe(0)
})

test('a copy of a tab is left alone, and named', async () => {
  const copy = suivi.workbook.copySheet(suivi.sheet(mulch))
  suivi.type(mulch, 'P001-O02', 'Modalité', 'Visite individuelle')
  const before = JSON.stringify(suivi.grid(copy.name))
  const { messages } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('tab.copyIgnored')
  expect(suivi.cell('O02 Pailler', 'P001-O02', 'État')).toBe('Prévu')
  expect(JSON.stringify(suivi.grid(copy.name))).toBe(before)
})

test('a copied row becomes a row of the person’s own', async () => {
  const id = suivi.sheet(mulch)
  const { row } = suivi.place(mulch, 'P001-O02', 'ID')
  const right = suivi.grid(mulch)[0]!.length - 1
  suivi.workbook.insertRows(id, row + 1, 1)
  const zone = (line: number) => ({ top: line, bottom: line, left: 0, right })
  suivi.workbook.copyRange(id, zone(row), id, zone(row + 1), 'all')
  const { messages } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('row.copied')
  expect(
    suivi
      .grid(mulch)
      .flat()
      .filter((text) => text === 'P001-O02'),
  ).toHaveLength(1)
  await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
})
