import { edit, put, read, sheetOf } from './opened'
import { cellsOf, changedCells, type Parts, pack } from './packages'
import { teamParts } from './team-package'

const people = 'xl/worksheets/sheet1.xml'
const ours = /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/worksheets\/[^/]+\.xml$/

/** The team's workbook as a program writes it that puts a prefix before every name. */
const prefixed: Parts = Object.fromEntries(
  Object.entries(teamParts).map(([path, text]) => [
    path,
    ours.test(path) ? text.replace(/<(\/?)(?=[a-zA-Z0-9]+[\s>/])/g, '<$1x:').replace(' xmlns=', ' xmlns:x=') : text,
  ]),
)

test('a file with a prefix before every name reads like any other', async () => {
  expect((await read(pack(prefixed))).data).toEqual((await read(pack(teamParts))).data)
})

test('a cell edited in it: its rows are the same ones, not a second set of them', async () => {
  const { after, saved } = await edit(pack(prefixed), (data) => {
    put(sheetOf(data, 'People'), 2, 0, { value: 'Binta Sall' })
  })
  expect(after[people]!.match(/<sheetData>/g)).toHaveLength(1)
  expect(changedCells(teamParts[people]!, after[people]!)).toEqual(['A3'])
  expect(Object.keys(cellsOf(after[people]!))).toHaveLength(Object.keys(cellsOf(teamParts[people]!)).length)
  expect(sheetOf((await read(saved)).data, 'People').cells[2]?.[0]).toEqual({ value: 'Binta Sall' })
})

test('a sheet added to it opens', async () => {
  const { saved } = await edit(pack(prefixed), (data) => {
    data.sheets.push({ ...structuredClone(sheetOf(data, 'Lists')), id: 99, name: 'Copy', hidden: false })
  })
  expect((await read(saved)).data.sheets.map(({ name }) => name)).toEqual(['People', 'Lists', 'Old list', 'Copy'])
})
