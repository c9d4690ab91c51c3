import { emptySettings } from '../../../src/sheets/memory/settings-rows'
import { readSign, type SignedRow, settleSigns, signOf } from '../../../src/sheets/reading/same-people'

const { mapping } = emptySettings()
const nobody = { name: '', group: '', partner: '', place: '', phone: '', sex: '' }

function row(at: number, id: string, name: string, phone = ''): SignedRow {
  const sameAs = readSign(id)
  return { row: at, id: sameAs === '' ? id : '', sameAs, person: { ...nobody, name, phone }, marks: {} }
}

const said = (...names: [id: string, name: string][]) => ({
  ...mapping,
  samePeople: names.map(([id, name]) => ({ id, name })),
})
const idsOf = ({ people }: ReturnType<typeof settleSigns>) => people.map((one) => `${one.row} ${one.id}`)

test('a sign reads back, also as people type one; an ID is none', () => {
  expect(readSign(signOf('P012'))).toBe('P012')
  expect(['-> p012', '→P012', 'P012', '→ O12', '→', ''].map(readSign)).toEqual(['P012', 'P012', '', '', '', ''])
})

test('a row with a sign is no person of its own, wherever it stands, and fills what the other leaves blank', () => {
  const rows = [row(3, '→ P001', 'DIOP Awa', '70 000 01 01'), row(5, 'P001', 'Awa Diop'), row(7, 'P002', 'Binta Fall')]
  const settled = settleSigns(rows, said(['P001', 'DIOP Awa']))
  expect(idsOf(settled)).toEqual(['5 P001', '7 P002'])
  expect(settled.people[0]!.person.phone).toBe('70 000 01 01')
  expect(settled.same.map((one) => one.row)).toEqual([3])
})

test('where the row with the ID is gone the first with its sign takes its place', () => {
  const rows = [row(3, '→ P001', 'DIOP Awa'), row(5, '→ P001', 'Awa Diop')]
  expect(idsOf(settleSigns(rows, said(['P001', 'DIOP Awa'], ['P001', 'Awa Diop'])))).toEqual(['3 P001'])
})

test('a sign beside a name it was not written for was copied with a row: somebody new', () => {
  const rows = [row(3, 'P001', 'Awa Diop'), row(4, '→ P001', 'Demba Ka'), row(5, '→ P001', 'awa diop')]
  expect(idsOf(settleSigns(rows, said(['P001', 'Awa Diop'])))).toEqual(['3 P001', '4 '])
})

test('where nothing is remembered, as when settings were made again, a sign is believed', () => {
  const rows = [row(3, 'P001', 'Awa Diop'), row(4, '→ P001', 'Fatou Sarr')]
  expect(idsOf(settleSigns(rows, mapping))).toEqual(['3 P001'])
})
