import { cohortOfSize } from './cohort-of-size'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

/** What pages show when only some tabs, and of some only Suivi's columns, are read. */
async function everyPartialRead() {
  const { whole: _, messages: __, ...panel } = await suivi.ok('workbook.state', {})
  const rounds = await suivi.ok('round.look', {})
  const report = await suivi.ok('report.summary', { audience: 'team', parts: ['objectives', 'people', 'method'] })
  return { panel, rounds, report }
}

/** The same with the whole of every tab read: a tab of the team's own makes Suivi look at all of them. */
async function panelOfAll() {
  const { whole: _, messages: __, ...panel } = await suivi.ok('workbook.state', { whole: true })
  return panel
}

async function withOpenEvaluation() {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: '' })
  suivi.type('3 mois', 'P001-O02-R2', 'Niveau', 'En partie')
}

const header = (tab: string, text: string) => ({
  id: suivi.sheet(tab),
  column: suivi.grid(tab).flatMap((row) => (row.includes(text) ? [row.indexOf(text)] : []))[0]!,
})

const disturbances: [string, () => void][] = [
  [
    'three columns of the team’s own in the middle of Objectives',
    () => suivi.workbook.insertColumns(suivi.sheet('Objectifs'), 2, 3),
  ],
  [
    'two columns of the team’s own at the left of Lists',
    () => suivi.workbook.insertColumns(suivi.sheet('Listes'), 0, 2),
  ],
  [
    'the evaluation’s level moved to the right of all',
    () => {
      const { id, column } = header('3 mois', 'Niveau')
      suivi.workbook.insertColumns(id, suivi.grid('3 mois')[0]!.length, 2)
      suivi.workbook.moveColumns(id, column, 1, suivi.grid('3 mois')[0]!.length)
    },
  ],
  [
    'a title above the Objectives and above the evaluation',
    () => {
      suivi.workbook.insertRows(suivi.sheet('Objectifs'), 0, 2)
      suivi.workbook.insertRows(suivi.sheet('3 mois'), 0, 1)
      suivi.put('Objectifs', 0, 0, 'Ce que nous visions')
    },
  ],
  [
    'a note of the team’s own far below and to the right of the evaluation',
    () => {
      suivi.workbook.insertColumns(suivi.sheet('3 mois'), suivi.grid('3 mois')[0]!.length, 2)
      suivi.workbook.insertRows(suivi.sheet('3 mois'), suivi.grid('3 mois').length, 5)
      suivi.put('3 mois', suivi.grid('3 mois').length - 1, suivi.grid('3 mois')[0]!.length - 1, 'à revoir')
    },
  ],
  [
    'a header of the evaluation said in the team’s own words',
    () => {
      const { column } = header('3 mois', 'Frein')
      suivi.put('3 mois', 0, column, 'Ce qui bloque chez nous')
    },
  ],
]

test.each(disturbances)('%s: what is read in part says what reading everything says', async (_, disturb) => {
  await withOpenEvaluation()
  const before = await everyPartialRead()
  disturb()
  const after = await everyPartialRead()
  expect(after.panel).toEqual(await panelOfAll())
  expect({ ...after.rounds, messages: [] }).toEqual({ ...before.rounds, messages: [] })
  expect(after.report).toEqual(before.report)
})

test('an objective added below, past rows left empty, is read in part as it is read whole', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const rows = suivi.grid('Objectifs').length
  suivi.workbook.insertRows(suivi.sheet('Objectifs'), rows, 4)
  suivi.put('Objectifs', rows + 2, header('Objectifs', 'Objectif').column, 'Tailler les arbres')
  expect((await suivi.ok('workbook.state', {})).objectives).toBe(4)
})

test('a form of a cohort above forty people is found and saved where people sorted, shortened and widened its tab', async () => {
  suivi = SuiviWorkbook.of(cohortOfSize(45, 2))
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: '' })
  const id = suivi.sheet('3 mois')
  suivi.workbook.insertColumns(id, 0, 1)
  suivi.workbook.insertRows(id, 0, 2)
  const save = (objective: string, before: string, after: string) =>
    suivi.ok('forms.save', {
      round: 'R2',
      participant: 'P031',
      changes: [{ objective, field: 'level', before, after }],
    })
  const level = () => suivi.cell('3 mois', 'P031-O02-R2', 'Niveau')
  await save('O02', '', 'partly')
  expect(level()).toBe('En partie')
  expect(suivi.last!.cost.roundTrips).toBeLessThanOrEqual(10)
  // Of the 45 people's rows the team keeps one: fewer than a header may stand in.
  const { row } = suivi.place('3 mois', 'P031-O02-R2', 'Niveau')
  suivi.workbook.deleteRows(id, row + 1, suivi.grid('3 mois').length - row - 1)
  suivi.workbook.deleteRows(id, 3, row - 3)
  expect(suivi.grid('3 mois').length).toBeLessThan(12)
  await save('O02', 'partly', 'applied')
  expect(level()).toBe('Appliqué')
})

test('a Lists tab cut to fewer columns than Suivi made is still read', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const before = await suivi.ok('workbook.state', {})
  const width = suivi.grid('Listes')[0]!.length
  suivi.workbook.deleteColumns(suivi.sheet('Listes'), width - 1, 1)
  const { messages: _, ...after } = await suivi.ok('workbook.state', {})
  expect({ ...before, messages: [] }).toEqual({ ...after, messages: [] })
})

test('people who join are added below a note that stands far below an open evaluation, never through it', async () => {
  await withOpenEvaluation()
  suivi.workbook.insertColumns(suivi.sheet('3 mois'), suivi.grid('3 mois')[0]!.length, 1)
  const last = suivi.grid('3 mois').length
  suivi.workbook.insertRows(suivi.sheet('3 mois'), last, 4)
  suivi.put('3 mois', last + 1, suivi.grid('3 mois')[0]!.length - 1, 'à revoir')
  suivi.put('Promotion', 7, 0, 'Fatou Inventée')
  await suivi.update()
  const grid = suivi.grid('3 mois')
  const note = grid.find((row) => row.includes('à revoir'))!
  expect(note.filter((text) => text !== '')).toEqual(['à revoir'])
  expect(grid.filter((row) => row.includes('Fatou Inventée'))).toHaveLength(3)
})
