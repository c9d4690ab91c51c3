import { cohort, SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-12-05'
})
afterEach(() => suivi.close())

const mulch = 'O02'

test('each objective with a "not yet" has a tab, a row a person, with what opened it', () => {
  expect(suivi.names().filter((name) => name.startsWith('Suivi – O'))).toEqual([
    'Suivi – O01 Composter',
    'Suivi – O02 Pailler',
    'Suivi – O03 Tenir un cahier',
  ])
  expect(suivi.cell(mulch, 'P001-O02', 'Nom')).toBe('Awa Diop')
  expect(suivi.cell(mulch, 'P001-O02', 'État')).toBe('Rien de prévu')
  expect(suivi.cell(mulch, 'P001-O02', 'Ouvert par')).toContain('Relevé de départ')
  expect(suivi.grid(mulch).flat()).not.toContain('P004-O02')
})

test('the phone that begins with a zero reads the same in the tabs', () => {
  expect(suivi.cell(mulch, 'P005-O02', 'Téléphone')).toBe('0012')
})

test('a full slip becomes a visit, then is emptied; the row says visited', async () => {
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'En partie')
  suivi.type(mulch, 'P001-O02', 'Ce qui a été fait', 'Démonstration sur une planche')
  suivi.type(mulch, 'P001-O02', 'Prochaine date', '10/12/2026')
  const { counts } = await suivi.update()
  expect(counts).toMatchObject({ visitsTakenUp: 1, changed: 1, kept: 6, ended: 0 })
  expect(suivi.cell('Visites', 'V001', 'Ligne de suivi')).toBe('P001-O02')
  expect(suivi.cell('Visites', 'V001', 'Ce qui a été fait')).toBe('Démonstration sur une planche')
  for (const header of ['Visite le', 'Niveau vu', 'Ce qui a été fait', 'Prochaine date']) {
    expect(suivi.cell(mulch, 'P001-O02', header)).toBe('')
  }
  expect(suivi.cell(mulch, 'P001-O02', 'État')).toBe('Visite faite')
  expect(suivi.cell(mulch, 'P001-O02', 'Niveau aujourd’hui')).toBe('En partie')
  expect((await suivi.update()).counts).toMatchObject({ changed: 0, visitsTakenUp: 0 })
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('fourteen hours ahead of UTC a visit stands on the day that was typed', async () => {
  suivi.workbook.setTimeZone('Pacific/Kiritimati')
  suivi.today = '2026-12-05'
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'En partie')
  await suivi.update()
  const { row, column } = suivi.place('Visites', 'V001', 'Visite le')
  const day = { top: row, left: column, bottom: row, right: column }
  expect(suivi.workbook.readDisplay(suivi.sheet('Visites'), day)).toEqual([['01/12/2026']])
  expect((await suivi.update()).counts).toMatchObject({ changed: 0, visitsTakenUp: 0 })
})

test('a slip without a date is not taken up, and is named', async () => {
  suivi.type(mulch, 'P001-O02', 'Ce qui a été fait', 'Appel')
  const { messages, counts } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('visit.noDate')
  expect(counts.visitsTakenUp).toBe(0)
  expect(suivi.cell(mulch, 'P001-O02', 'Ce qui a été fait')).toBe('Appel')
})

test('a visit seen as applied ends the item; a later "not yet" reopens the same row', async () => {
  suivi.type(mulch, 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'Appliqué')
  expect((await suivi.update()).counts).toMatchObject({ ended: 1, open: 6 })
  expect(suivi.cell(mulch, 'P001-O02', 'État')).toBe('Appliqué')
  suivi.today = '2026-12-20'
  suivi.type(mulch, 'P001-O02', 'Visite le', '15/12/2026')
  suivi.type(mulch, 'P001-O02', 'Niveau vu', 'Pas encore')
  expect((await suivi.update()).counts).toMatchObject({ reopened: 1, changed: 1, open: 7 })
  expect(suivi.cell(mulch, 'P001-O02', 'À surveiller')).toContain('rouvert')
  expect(
    suivi
      .grid(mulch)
      .flat()
      .filter((text) => text === 'P001-O02'),
  ).toHaveLength(1)
})

test('a visit added by hand gets an id and its names', async () => {
  const row = 0
  const grid = suivi.grid('Visites')
  const column = (header: string) => grid[0]!.indexOf(header)
  suivi.put('Visites', row + 3, column('Ligne de suivi'), 'P003-O01')
  suivi.put('Visites', row + 3, column('Visite le'), '01/12/2026')
  suivi.put('Visites', row + 3, column('Niveau vu'), 'En partie')
  await suivi.update()
  expect(suivi.cell('Visites', 'P003-O01', 'ID')).toBe('V001')
  expect(suivi.cell('Visites', 'P003-O01', 'Nom')).toBe('Coumba Sarr')
  expect(suivi.cell('O01', 'P003-O01', 'État')).toBe('Visite faite')
})

test('a row removed by hand is asked about once, and each answer is kept', async () => {
  const remove = (id: string) => {
    const { row } = suivi.place(mulch, id, 'ID')
    suivi.workbook.deleteRows(suivi.sheet(mulch), row, 1)
  }
  remove('P001-O02')
  remove('P003-O02')
  const asked = await suivi.update()
  expect(asked.done).toBe(false)
  expect(asked.questions.map(({ key }) => key)).toEqual(['removed:P001-O02', 'removed:P003-O02'])
  expect(suivi.last!.cost.writes).toBe(0)
  const done = await suivi.update({ 'removed:P001-O02': 'putBack', 'removed:P003-O02': 'leaveOut' })
  expect(done.done).toBe(true)
  expect(done.counts).toMatchObject({ open: 6, changed: 1, kept: 5, ended: 1 })
  expect(suivi.cell(mulch, 'P001-O02', 'Nom')).toBe('Awa Diop')
  const again = await suivi.update()
  expect(again.questions).toEqual([])
  expect(suivi.last!.cost.writes).toBe(0)
})

test('what people add beside, sort and colour stays with its row', async () => {
  const id = suivi.sheet(mulch)
  const grid = suivi.grid(mulch)
  const own = grid[0]!.length - 1
  suivi.put(mulch, 0, own, 'Mes notes')
  const { row } = suivi.place(mulch, 'P003-O02', 'ID')
  suivi.put(mulch, row, own, 'voir le forage')
  suivi.type(mulch, 'P003-O02', 'Action', 'Essai sur une planche')
  const last = Math.max(...['P001-O02', 'P003-O02', 'P005-O02'].map((item) => suivi.place(mulch, item, 'ID').row))
  suivi.workbook.sort(id, { top: 1, left: 0, bottom: last, right: own }, [{ column: 1, ascending: false }])
  const { counts } = await suivi.update()
  expect(counts).toMatchObject({ changed: 1, kept: 6 })
  expect(suivi.cell(mulch, 'P003-O02', 'Mes notes')).toBe('voir le forage')
  expect(suivi.cell(mulch, 'P003-O02', 'Action')).toBe('Essai sur une planche')
  expect(suivi.cell(mulch, 'P003-O02', 'Nom')).toBe('Coumba Sarr')
})

test('rows sorted without their ids are asked about; put back, each id stands beside its name again', async () => {
  const id = suivi.sheet(mulch)
  const rows = ['P001-O02', 'P003-O02', 'P005-O02'].map((item) => suivi.place(mulch, item, 'ID').row)
  const width = suivi.grid(mulch)[0]!.length
  suivi.type(mulch, 'P003-O02', 'Action', 'à Coumba')
  suivi.workbook.sort(id, { top: Math.min(...rows), left: 1, bottom: Math.max(...rows), right: width - 1 }, [
    { column: 1, ascending: false },
  ])
  const asked = await suivi.update()
  expect(asked.questions.map(({ key }) => key)).toEqual(['sorted:followUp:O02'])
  await suivi.update({ 'sorted:followUp:O02': 'reattach' })
  expect(suivi.cell(mulch, 'P003-O02', 'Nom')).toBe('Coumba Sarr')
  expect(suivi.cell(mulch, 'P003-O02', 'Action')).toBe('à Coumba')
  expect((await suivi.update()).counts.changed).toBe(0)
})

test('marks changed in the team’s own columns change nothing, and are a warning', async () => {
  suivi.type('Promotion', 'Awa Diop', 'Pailler', 'oui')
  const { counts, messages } = await suivi.update()
  expect(counts).toMatchObject({ open: 7, changed: 0, ended: 0 })
  expect(messages.map(({ code }) => code)).toContain('setup.marksChanged')
  expect(suivi.last!.cost.writes).toBe(0)
})

test('the team’s sheet is touched nowhere but in its ID column', () => {
  const grid = suivi.grid('Promotion')
  for (const [index, row] of cohort.entries()) expect(grid[index]!.slice(0, row.length)).toEqual(row)
  expect(grid.slice(1, 7).map((row) => row[7])).toEqual(['ID', 'P001', 'P002', 'P003', 'P004', 'P005'])
})

test('someone who comes gets an id; someone who leaves keeps the history', async () => {
  suivi.put('Promotion', 7, 0, 'Fatou Gaye')
  suivi.put('Promotion', 7, 1, 'Takku')
  const { messages } = await suivi.update()
  expect(messages.map(({ code }) => code)).toContain('people.new')
  expect(suivi.cell('Promotion', 'Fatou Gaye', 'ID')).toBe('P006')
  suivi.workbook.deleteRows(suivi.sheet('Promotion'), suivi.place('Promotion', 'Awa Diop', 'Nom').row, 1)
  const left = await suivi.update()
  expect(left.messages.map(({ code }) => code)).toContain('people.left')
  expect(suivi.cell(mulch, 'P001-O02', 'À surveiller')).toContain('plus partie de la promotion')
  expect((await suivi.update()).messages.map(({ code }) => code)).not.toContain('people.left')
  expect(suivi.last!.cost.writes).toBe(0)
})

test('a visit somebody has begun to write in an empty Visits tab stays, and the slip taken up below it keeps its date', async () => {
  const suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'En partie')
  suivi.today = '2026-12-05'
  suivi.put('Visites', 1, 5, 'Coumba')
  await suivi.update()
  const [, begun, taken] = suivi.grid('Visites')
  expect(begun!.filter((cell) => cell !== '')).toEqual(['Coumba'])
  expect(taken!.slice(0, 2)).toEqual(['V001', 'P001-O02'])
  const again = await suivi.update()
  expect(again.messages.map(({ code }) => code)).not.toContain('cell.notADay')
  expect(suivi.last!.cost).toMatchObject({ writes: 0, cells: 0 })
  await suivi.close()
})
