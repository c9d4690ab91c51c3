import { cohort, SuiviWorkbook } from './suivi-workbook'

/** A team's own headers and marks, which nobody could guess. */
const ofLastYear = [
  ['Formation : jardins du Lac', '', '', '', '', '', ''],
  ['Qui', 'Coin', 'Suivi par', 'Portable', 'Composter', 'Pailler', 'Note'],
  ['Awa Diop', 'Ndem', 'Jappo', '070 000 01 01', 'fait', 'zz', 'oui'],
  ['Binta Fall', 'Ndem', 'Jappo', '070 000 01 02', 'zz', 'fait', 'non'],
  ['Coumba Sarr', 'Thiaré', 'Takku', '070 000 01 03', 'fait', 'voir avec Awa Diop', 'oui'],
]
const said = {
  roles: { '0': 'name', '1': 'place', '2': 'partner', '3': 'phone', '4': 'mark', '5': 'mark', '6': 'other' },
  levels: { fait: 'applied', zz: 'notYet' },
} as const
const training = { title: 'Jardins', organisation: 'Le Lac', starts: '2025-01-10', ends: '2025-02-10' }

const opened: SuiviWorkbook[] = []
const open = (rows: string[][]) => {
  const suivi = SuiviWorkbook.of(rows)
  opened.push(suivi)
  return suivi
}
afterEach(async () => {
  for (const suivi of opened.splice(0)) await suivi.close()
})

async function carried(): Promise<string> {
  const suivi = open(ofLastYear)
  await suivi.ok('setup.apply', {
    marks: 'acquired',
    language: 'fr',
    marksDate: '2025-02-10',
    corrections: said,
    training,
  })
  return (await suivi.ok('settings.read', {})).carried
}

test('the set-up of a cohort is carried to another, whose columns stand elsewhere: roles by header, marks whatever their case, the training; what is not there is said', async () => {
  const text = await carried()
  const suivi = open([
    ['N°', 'Note', 'Composter', 'Qui', 'Coin', 'Tailler'],
    ['1', 'oui', 'Fait', 'Demba Ka', 'Ndem', 'Fait'],
    ['2', 'non', 'ZZ', 'Élie Ndong', 'Thiaré', 'ZZ'],
    ['3', 'non', 'ZZ', 'Fatou Sow', 'Thiaré', 'Fait'],
  ])
  const reused = await suivi.ok('setup.reuse', { text })
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
  expect(reused).toMatchObject({
    marks: 'acquired',
    columns: 4,
    levels: 2,
    missing: ['Suivi par', 'Portable', 'Pailler'],
  })
  expect(reused.training).toEqual({ title: 'Jardins', organisation: 'Le Lac', starts: '', ends: '' })
  const read = await suivi.ok('setup.read', { corrections: reused.corrections })
  expect(read.columns.map(({ role }) => role)).toEqual(['id', 'other', 'mark', 'name', 'place', 'mark'])
  expect(read.marks.map(({ text: mark, level }) => [mark, level])).toEqual(
    expect.arrayContaining([
      ['Fait', 'applied'],
      ['ZZ', 'notYet'],
    ]),
  )
  expect(read).toMatchObject({ speaksOf: 'acquired', questions: [], people: 3 })
  await suivi.ok('setup.apply', { marks: 'acquired', corrections: reused.corrections, marksDate: '2026-01-01' })
})

test('the text that is carried names nobody: no name, phone or id of anybody, no remark, no group', async () => {
  const text = await carried()
  expect(JSON.parse(text).marks).toEqual({ fait: 'applied', zz: 'notYet' })
  for (const secret of ['Awa', 'Diop', 'Binta', 'Coumba', '070', 'P001', 'O01', 'Jappo', 'Takku', 'Ndem', 'Thiaré'])
    expect(text).not.toContain(secret)
})

test('a text that is no set-up is refused, with what to do; so is one of another tab', async () => {
  const suivi = open(cohort)
  expect(await suivi.refused('setup.reuse', { text: 'Bonjour' })).toBe('setup.notASetup')
  expect(await suivi.refused('setup.reuse', { text: '{"tab":"Liste"}' })).toBe('setup.ofAnotherTab')
})

test('a map of the command is taken as it stands', async () => {
  const map = {
    tab: 'Promotion',
    corrections: { headerRow: 1, roles: { '4': 'other' }, rowsOut: [3] },
    marks: 'practice',
    marksDate: '2026-03-01',
    answers: { 'setup.whatMarksMean:non': 'notRelevant' },
  }
  expect(await open(cohort).ok('setup.reuse', { text: JSON.stringify(map) })).toMatchObject({
    tab: 'Promotion',
    corrections: { ...map.corrections, levels: { non: 'notRelevant' } },
    marks: 'practice',
    marksDate: '2026-03-01',
    missing: [],
  })
})
