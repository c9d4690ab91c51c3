import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import { read } from './opened'

const rows = async (text: string | Uint8Array, name = 'list.csv') => {
  const { data } = await read(text, name)
  return data.sheets[0]!.cells.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? ''))
}

test.each([
  ['commas', 'Name,Group\nAwa,1\n'],
  ['semicolons', 'Name;Group\nAwa;1\n'],
  ['tabs', 'Name\tGroup\nAwa\t1\n'],
  ['Windows line ends', 'Name,Group\r\nAwa,1\r\n'],
  ['old Mac line ends', 'Name,Group\rAwa,1\r'],
  ['a mark of byte order', '\ufeffName,Group\nAwa,1'],
])('%s', async (_, text) => {
  expect(await rows(text)).toEqual([
    ['Name', 'Group'],
    ['Awa', 1],
  ])
})

test('a separator inside quotes does not count', async () => {
  expect(await rows('"Diop, Awa, called A, the first";Mbao\n"Fall, Binta, B";Yoff')).toEqual([
    ['Diop, Awa, called A, the first', 'Mbao'],
    ['Fall, Binta, B', 'Yoff'],
  ])
})

test('quoted line breaks and quotes', async () => {
  expect(await rows('"one\ntwo","he said ""yes"""\nx,y')).toEqual([
    ['one\ntwo', 'he said "yes"'],
    ['x', 'y'],
  ])
})

test('UTF-8, Windows-1252 and UTF-16', async () => {
  const expected = [['Ndèye', 'œuf']]
  expect(await rows('Ndèye,œuf')).toEqual(expected)
  expect(await rows(new Uint8Array([...'Nd\xe8ye,\x9cuf'].map((sign) => sign.charCodeAt(0))))).toEqual(expected)
  expect(await rows(new Uint8Array(Buffer.from('\ufeffNdèye,œuf', 'utf16le')))).toEqual(expected)
})

test('numbers are numbers; phones, codes and long digits stay text', async () => {
  expect(await rows('3,-2.5,0,0077123,+221 77 123,1234567890123456,12 000,1e5,=1+1,-')).toEqual([
    [3, -2.5, 0, '0077123', '+221 77 123', '1234567890123456', '12 000', '1e5', '=1+1', '-'],
  ])
})

test('spaces, empty fields, empty lines and lines of other lengths are kept', async () => {
  expect(await rows(' a , \n\nb,,c\n')).toEqual([[' a ', ' '], [''], ['b', '', 'c']])
})

test('an empty file is an empty sheet of the usual size, called as the file', async () => {
  const { data } = await read('', 'Liste : été.csv')
  expect(data.sheets[0]).toMatchObject({ name: 'Liste   été', rowCount: 1000, columnCount: 26 })
})

test('a long list opens', async () => {
  const { data } = await read('a,b\n'.repeat(150_000), 'long.csv')
  expect(data.sheets[0]).toMatchObject({ rowCount: 150_000, columnCount: 26 })
})

test('what begins like a formula is a text in the .xlsx it is saved into', async () => {
  const { data, original } = await read('=1+1,0077\n', 'list.csv')
  const again = (await read(workbookBytes(original, data, data))).data
  expect(again.sheets[0]!.cells[0]).toEqual([{ value: '=1+1' }, { value: '0077' }])
  expect(again.sheets[0]!.cells[0]![0]!.formula).toBeUndefined()
})
