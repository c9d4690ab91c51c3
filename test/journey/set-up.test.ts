import { cohort, SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('set-up shows what it understood before anything is written', async () => {
  suivi = SuiviWorkbook.of(cohort)
  const read = await suivi.ok('setup.read', {})
  expect(read).toMatchObject({ tab: 'Promotion', headerRow: 1, people: 5, speaksOf: 'practice', title: cohort[0]![0] })
  expect(read.columns.map(({ role }) => role)).toEqual(['name', 'group', 'place', 'phone', 'mark', 'mark', 'mark'])
  expect(read.objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler', 'Tenir un cahier'])
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('marks of the end of the training open no tab and count as nothing applied', async () => {
  suivi = SuiviWorkbook.of(
    cohort.map((row) => row.map((text) => ({ oui: 'A', non: 'NA', 'en partie': 'ECA' })[text] ?? text)),
  )
  expect((await suivi.ok('setup.read', {})).speaksOf).toBe('acquired')
  await suivi.ok('setup.apply', { marks: 'acquired', language: 'fr' })
  const { counts, messages } = await suivi.update()
  expect(counts.open).toBe(0)
  expect(messages.map(({ code }) => code)).toContain('followUp.noClosedRound')
  expect(suivi.cell('Objectifs', 'O01', 'Acquis à la fin')).toBe('2 sur 5')
  expect((await suivi.ok('workbook.state', {})).observations).toMatchObject({ applied: 0, blank: 15 })
})

test('a second set-up is refused, and says so', async () => {
  suivi = await SuiviWorkbook.setUp()
  expect(await suivi.refused('setup.apply', { marks: 'practice' })).toBe('workbook.alreadySetUp')
})

test('an ID column of the team’s own is left alone', async () => {
  suivi = SuiviWorkbook.of([
    ['ID', 'Nom', 'Composter'],
    ['P001', 'Awa Diop', 'non'],
    ['P001', 'Binta Fall', 'oui'],
  ])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  expect(
    suivi
      .grid('Promotion')
      .slice(0, 3)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['ID', 'Nom', 'Composter', 'ID Suivi'],
    ['P001', 'Awa Diop', 'non', 'P001'],
    ['P001', 'Binta Fall', 'oui', 'P002'],
  ])
  expect((await suivi.update()).counts.new).toBe(1)
})

test('tabs of the team’s with the names of ours are left alone', async () => {
  suivi = SuiviWorkbook.of(cohort)
  const theirs = suivi.workbook.insertSheet({ name: 'Visites', index: 1, template: null })
  suivi.workbook.write(theirs.id, { top: 0, left: 0, bottom: 1, right: 0 }, [['Nos visites'], ['le 3 mars']])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', tab: 'Promotion' })
  expect(suivi.names()).toEqual(expect.arrayContaining(['Visites', 'Visites (2)']))
  expect(suivi.workbook.readValues(theirs.id, { top: 0, left: 0, bottom: 1, right: 0 }).values).toEqual([
    ['Nos visites'],
    ['le 3 mars'],
  ])
})

test('two tabs that look like a cohort are asked about', async () => {
  suivi = SuiviWorkbook.of(cohort)
  const other = suivi.workbook.insertSheet({ name: 'Promotion 2025', index: 1, template: null })
  suivi.workbook.write(
    other.id,
    { top: 0, left: 0, bottom: cohort.length - 1, right: 6 },
    cohort.map((row) => Array.from({ length: 7 }, (_, column) => row[column] ?? '')),
  )
  const { questions } = await suivi.ok('setup.read', {})
  expect(questions[0]).toMatchObject({ key: 'setup.whichTab' })
  expect(questions[0]!.choices.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Promotion', 'Promotion 2025']),
  )
  await suivi.ok('setup.apply', { marks: 'practice', tab: 'Promotion 2025' })
})

test('a row taken for a person can be left out, and is named among those left out', async () => {
  suivi = SuiviWorkbook.of([...cohort, ['Formateur : Ibra Sow', 'x', 'y', 'z', '', '', '']])
  const row = cohort.length
  const { names } = await suivi.ok('setup.read', {})
  expect(names.at(-1)).toEqual({ row, name: 'Formateur : Ibra Sow' })
  const corrections = { rowsOut: [row] }
  const read = await suivi.ok('setup.read', { corrections })
  expect(read.people).toBe(5)
  expect(read.names.map(({ name }) => name)).not.toContain('Formateur : Ibra Sow')
  expect(read.leftOut).toContainEqual({ row, reason: 'chosen', text: 'Formateur : Ibra Sow' })
  expect((await suivi.ok('setup.apply', { marks: 'practice', corrections })).participants).toBe(5)
})

test('what marks mean is asked, but not of who leaves them aside', async () => {
  suivi = SuiviWorkbook.of(cohort.map((row) => row.map((text) => (text === 'non' ? 'NA' : text))))
  const { questions } = await suivi.ok('setup.read', {})
  expect(questions.map(({ code }) => code)).toEqual(['setup.whatMarksMean'])
  expect(await suivi.refused('setup.apply', { marks: 'practice' })).toBe('setup.whatMarksMean')
  expect((await suivi.ok('setup.apply', { marks: 'leave' })).marks).toBe('leave')
})
