import { cohort, SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('a row somebody said is no person is no new person at the next update', async () => {
  suivi = SuiviWorkbook.of(cohort)
  const { names } = await suivi.ok('setup.read', {})
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', corrections: { rowsOut: [names[1]!.row] } })
  await suivi.update()
  expect((await suivi.ok('workbook.state', {})).participants).toBe(names.length - 1)
})

test('a group in a row of its own is the group of those below it, at every update', async () => {
  suivi = SuiviWorkbook.of([
    ['Nom', 'Village', 'Composter'],
    ['Groupement Jappo', '', ''],
    ['Awa Diop', 'Ndem', 'non'],
    ['Binta Fall', 'Ndem', 'oui'],
    ['Groupement Takku', '', ''],
    ['Coumba Sarr', 'Ndem', 'non'],
  ])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  expect((await suivi.update()).messages.map(({ code }) => code)).not.toContain('people.new')
  suivi.put('Promotion', 6, 0, 'Demba Ndour')
  const { messages } = await suivi.update()
  expect(messages.find(({ code }) => code === 'people.new')?.parameters).toMatchObject({ count: 1 })
  expect((await suivi.ok('workbook.state', {})).participants).toBe(4)
  expect(suivi.cell('Suivi – O01', 'Coumba Sarr', 'Groupement')).toBe('Takku')
})

test('marks of the end of the training and of later are both taken, and the first open no tab', async () => {
  suivi = SuiviWorkbook.of([
    ['', 'Fin de formation', '', 'Trois mois après', ''],
    ['Nom', 'Composter', 'Pailler', 'Composter', 'Pailler'],
    ['Awa Diop', 'A', 'NA', 'non', 'oui'],
    ['Binta Fall', 'A', 'NA', 'oui', 'oui'],
  ])
  expect((await suivi.ok('setup.read', {})).questions).toEqual([])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  expect((await suivi.update()).counts).toMatchObject({ open: 1 })
  expect(suivi.cell('Objectifs', 'O01', 'Acquis à la fin')).toBe('2 sur 2')
  expect(suivi.cell('Objectifs', 'O02', 'Acquis à la fin')).toBe('0 sur 2')
  const state = await suivi.ok('workbook.state', {})
  expect(state.rounds.map(({ speaksOf, status }) => `${speaksOf} ${status}`)).toEqual([
    'acquired closed',
    'practice closed',
  ])
  expect(state.observations).toMatchObject({ applied: 3, notYet: 1 })
  expect((await suivi.update()).counts).toMatchObject({ new: 0, changed: 0, ended: 0 })
})

test('a row per person and objective: somebody stands once, and a row more of theirs is no new person', async () => {
  const line = (day: string, name: string, title: string, mark: string) => [day, name, title, mark]
  suivi = SuiviWorkbook.of([
    ['Date', 'Nom', 'Objectif', 'Niveau vu'],
    ...['Awa Diop', 'Binta Fall', 'Coumba Sarr'].flatMap((name) => [
      line('12/01/2026', name, 'Composter', 'non'),
      line('5 mars 2026', name, 'Composter', name === 'Awa Diop' ? 'oui' : 'non'),
      line('2026-03-05', name, 'Pailler', 'oui'),
    ]),
  ])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  expect((await suivi.update()).counts).toMatchObject({ open: 2, new: 2 })
  expect(suivi.cell('Évaluation', 'P001-O01-R1', 'Remarque ou preuve')).toBe('2026-01-12 : non')
  suivi.put('Promotion', 10, 1, 'Awa Diop')
  suivi.put('Promotion', 10, 2, 'Composter')
  suivi.put('Promotion', 11, 1, 'Demba Ndour')
  suivi.put('Promotion', 12, 1, 'Demba Ndour')
  const { messages, counts } = await suivi.update()
  expect(messages.find(({ code }) => code === 'people.new')?.parameters).toMatchObject({ names: 'Demba Ndour' })
  expect(counts).toMatchObject({ new: 0, kept: 2 })
  expect((await suivi.ok('workbook.state', {})).participants).toBe(4)
  expect((await suivi.update()).messages.map(({ code }) => code)).not.toContain('people.new')
})

test('scores are taken by the thresholds that were said: as what was acquired, or as levels, and they become no words of Lists', async () => {
  const rows = [
    ['Nom', 'Composter', 'Pailler'],
    ['Awa Diop', '12,5', '9'],
    ['Binta Fall', '17', '14,5'],
    ['Coumba Sarr', '3', '12.50'],
  ]
  const corrections = { scores: { appliedFrom: 12.5, partlyFrom: 9 } }
  suivi = SuiviWorkbook.of(rows)
  await suivi.ok('setup.apply', { marks: 'acquired', language: 'fr', corrections })
  expect(suivi.cell('Objectifs', 'O01', 'Acquis à la fin')).toBe('2 sur 3')
  expect((await suivi.ok('workbook.state', {})).observations).toMatchObject({ applied: 0 })
  await suivi.close()
  suivi = SuiviWorkbook.of(rows)
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', corrections })
  expect((await suivi.ok('workbook.state', {})).observations).toMatchObject({ applied: 4, partly: 1, notYet: 1 })
  expect(suivi.grid('Listes').flat().join()).not.toContain('12,5')
})
