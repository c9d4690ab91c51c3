import { everyCell } from '../journey/every-cell'
import { SuiviWorkbook } from '../journey/suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

const long = (first: string) => first + 'é"'.repeat(24_999)
const [name, title, group] = [long('Awa'), long('Composter'), long('Jappo')].map((text) => text.slice(0, 50_000))

test('names, titles and groups as long as a cell takes go all the way, and the second run writes nothing', async () => {
  suivi = SuiviWorkbook.of([
    ['Nom', 'Groupement', title!, 'Pailler'],
    [name!, group!, 'non', 'non'],
    ['Binta Fall', group!, 'oui', 'non'],
  ])
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  expect((await suivi.ok('settings.read', {})).columns.map(({ objective }) => objective)).toEqual([
    '',
    '',
    'O01',
    'O02',
  ])
  await suivi.update()
  expect(suivi.cell('O02', 'P001-O02', 'Nom')).toBe(name)
  expect(suivi.cell('O02', 'P001-O02', 'Groupement')).toBe(group)
  expect(suivi.cell('Objectifs', 'O01', 'Objectif')).toBe(title)
  const { messages } = await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
  expect(messages.map(({ code }) => code)).toEqual(['followUp.nothingToDo'])
})

test('what is remembered of a sheet with very many columns and marks is remembered whole', async () => {
  const objectives = Array.from({ length: 60 }, (_, index) => `${'Objectif '.repeat(100)}${index}`)
  suivi = SuiviWorkbook.of([
    ['Nom', ...objectives],
    ['Awa Diop', ...objectives.map((_, index) => (index % 2 ? 'oui' : 'non'))],
    ['Binta Fall', ...objectives.map((_, index) => (index % 3 ? 'oui' : 'non'))],
  ])
  await suivi.ok('setup.apply', { marks: 'acquired', language: 'fr' })
  const { columns } = await suivi.ok('settings.read', {})
  expect(columns.map(({ header }) => header).join() === ['Nom', ...objectives].join()).toBe(true)
  const before = everyCell(suivi)
  await suivi.update()
  await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
  expect(everyCell(suivi)).toEqual(before)
})
