import { everyCell } from './every-cell'
import { SuiviWorkbook } from './suivi-workbook'

const list = [
  ['Nom', 'Groupement', 'Téléphone', 'Composter', 'Pailler'],
  ['Awa Diop', 'Jappo', '', 'oui', ''],
  ['Binta Fall', 'Jappo', '77 000 01 02', 'non', 'oui'],
  ['Awa Diop', 'Jappo', '70 000 01 01', 'non', 'oui'],
  ['Fatou Sarr', 'Takku', '77 000 01 02', 'oui', 'oui'],
]
/** Awa in both of her rows, and Fatou is called Binta elsewhere. */
const said = {
  samePeople: [
    [1, 3],
    [2, 4],
  ],
}

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

async function setUp(samePeople = said.samePeople) {
  suivi = SuiviWorkbook.of(list)
  const corrections = { samePeople }
  return suivi.ok('setup.apply', { marks: 'practice', language: 'fr', corrections })
}

const ids = () => suivi.grid('Promotion').map((row) => row[5] ?? '')
const codesOf = ({ messages }: { messages: { code: string }[] }) => messages.map(({ code }) => code)

/** Nobody came, went or is asked about; the check finds nothing. */
async function expectSteady(found: string[] = []) {
  const { counts, messages } = await suivi.update()
  expect(messages.filter(({ code }) => /^people|^row|^setup.same/.test(code))).toEqual([])
  expect(counts).toMatchObject({ new: 0, changed: 0, ended: 0 })
  expect((await suivi.ok('workbook.check', {})).findings.map(({ code }) => code)).toEqual(found)
  expect((await suivi.ok('workbook.state', {})).participants).toBe(2)
}

test('nobody is joined unless somebody says so; what was said is shown, and the rows stay as they are', async () => {
  suivi = SuiviWorkbook.of(list)
  const read = await suivi.ok('setup.read', {})
  expect(read.lookAlikes.map(({ because, people }) => [because, people.map(({ row }) => row)])).toEqual([
    ['name', [1, 3]],
    ['phone', [2, 4]],
  ])
  expect([read.people, read.same]).toEqual([4, []])
  expect((await suivi.ok('setup.read', { corrections: said })).people).toBe(2)
  const { messages, participants } = await suivi.ok('setup.apply', { marks: 'practice', corrections: said })
  expect(participants).toBe(2)
  expect(messages.map(({ code }) => code)).toEqual(expect.arrayContaining(['setup.samePerson', 'setup.sameDiffers']))
  expect(ids().slice(0, 5)).toEqual(['ID', 'P001', 'P002', '→ P001', '→ P002'])
  expect(
    suivi
      .grid('Promotion')
      .slice(0, 5)
      .map((row) => row.slice(0, 5)),
  ).toEqual(list)
})

test('one person stays one: at each update, when the sheet is sorted, and with the phone of the other row', async () => {
  await setUp()
  expect((await suivi.update()).counts).toMatchObject({ new: 2 })
  expect(suivi.cell('Suivi – O01', 'P001-O01', 'Téléphone')).toBe('70 000 01 01')
  await expectSteady()
  for (const column of [2, 3, 0]) {
    const zone = { top: 1, left: 0, bottom: 4, right: 5 }
    suivi.workbook.sort(suivi.sheet('Promotion'), zone, [{ column, ascending: column !== 0 }])
    await expectSteady()
  }
})

test('when the row with the ID is taken out, the other row takes its place, and nobody has left', async () => {
  await setUp()
  await suivi.update()
  suivi.workbook.deleteRows(suivi.sheet('Promotion'), 1, 1)
  expect(codesOf(await suivi.update())).not.toEqual(expect.arrayContaining(['people.left']))
  expect(ids().slice(0, 4)).toEqual(['ID', 'P002', 'P001', '→ P002'])
  // Her marks are those of the other row now, and that is said as of any marks.
  await expectSteady(['setup.marksChanged'])
})

test('a row copied with its sign for somebody else, and one whose name is written otherwise, are new, and that is said', async () => {
  await setUp()
  suivi.put('Promotion', 4, 0, 'Fatou Ndiaye')
  suivi.workbook.write(suivi.sheet('Promotion'), { top: 5, left: 0, bottom: 5, right: 5 }, [
    ['Demba Ka', 'Jappo', '', '', '', '→ P001'],
  ])
  expect((await suivi.update()).messages.find(({ code }) => code === 'people.new')?.parameters).toMatchObject({
    names: 'Fatou Ndiaye, Demba Ka',
  })
  expect(ids().slice(3, 6)).toEqual(['→ P001', 'P003', 'P004'])
})

test('a set-up that was interrupted knows who is one person, and it can be taken back', async () => {
  // The column of IDs is the first thing that is written.
  const written = ['ID', 'P001', 'P002', '→ P001', '→ P002']
  suivi = SuiviWorkbook.of(list.map((row, at) => [...row, written[at]!]))
  const input = { marks: 'practice' as const, language: 'fr' as const }
  const read = await suivi.ok('setup.read', {})
  expect([read.people, read.same]).toEqual([
    2,
    [
      { row: 3, of: 1 },
      { row: 4, of: 2 },
    ],
  ])
  expect((await suivi.ok('setup.read', { corrections: { samePeople: [[1, 3]] } })).people).toBe(3)
  const { participants } = await suivi.ok('setup.apply', { ...input, corrections: { samePeople: [[1, 3]] } })
  expect(participants).toBe(3)
  expect(ids().slice(0, 5)).toEqual(['ID', 'P001', 'P002', '→ P001', 'P003'])
})

test('settings and IDs that are gone come back with one person in two rows', async () => {
  await setUp()
  await suivi.update()
  const before = everyCell(suivi)
  suivi.workbook.deleteColumns(suivi.sheet('Promotion'), 5, 1)
  await suivi.ok('workbook.mend', { id: 'ids:team', answers: {} })
  expect(everyCell(suivi)).toEqual(before)
  suivi.workbook.deleteSheet(suivi.sheet('réglages'))
  const answers = { 'status:R1': 'closed', 'date:R1': '2026-11-24' }
  await suivi.ok('workbook.mend', { id: 'settings', answers })
  expect(codesOf(await suivi.update())).not.toContain('people.new')
  expect((await suivi.ok('workbook.state', {})).participants).toBe(2)
  // For whom a sign was written is known again: a row copied with it is somebody new.
  suivi.workbook.write(suivi.sheet('Promotion'), { top: 5, left: 0, bottom: 5, right: 5 }, [
    ['Demba Ka', 'Jappo', '', '', '', '→ P001'],
  ])
  expect((await suivi.update()).messages.find(({ code }) => code === 'people.new')?.parameters).toMatchObject({
    names: 'Demba Ka',
  })
})
