import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { type SaveNews, Saving } from '../../../src/workbench/serve/saving'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'
import { PageByLine, ServedFolder } from './served-page'

let folder: ServedFolder

beforeEach(() => {
  folder = new ServedFolder()
})
afterEach(() => folder.remove())

async function writeInto(name: string, text: string): Promise<string> {
  const served = await folder.serve(name)
  const page = await PageByLine.open(served.address)
  await page.call('write', JSON.stringify([text]))
  await page.until(() => page.heard.some(({ kind }) => kind === 'saved'))
  page.leave()
  return served.path
}

const firstCell = async (path: string) => (await readWorkbookFile(path)).data.sheets[0]!.cells[0]![0]!.value

test('a list is saved as .xlsx beside, and stays as it was', async () => {
  const list = folder.put('list.csv', 'Name\nAwa\n')
  const path = await writeInto('list.csv', 'changed')
  expect(path).toBe(join(folder.path, 'list.xlsx'))
  expect(await firstCell(path)).toBe('changed')
  expect(readFileSync(list, 'utf8')).toBe('Name\nAwa\n')
})

test('a list opened once more never goes over what was saved from it before', async () => {
  folder.put('list.csv', 'Name\nAwa\n')
  const first = await writeInto('list.csv', 'a year of notes')
  const second = await writeInto('list.csv', 'another day')
  expect(second).not.toBe(first)
  expect(await firstCell(first)).toBe('a year of notes')
  expect(await firstCell(second)).toBe('another day')
})

test('what nobody edited is not written', async () => {
  folder.put('list.csv', 'Name\nAwa\n')
  await (await folder.serve('list.csv')).close()
  expect(readdirSync(folder.path).sort()).toEqual(['list.csv', 'script'])
})

test('a save that failed is said, and the next one is made', async () => {
  const before = emptyWorkbook('en_US', 'UTC')
  const news: SaveNews[] = []
  const path = join(folder.path, 'later/book.xlsx')
  let text = 'one'
  const dump = () => {
    if (text === 'broken') throw new Error('It cannot be read now.')
    const after = emptyWorkbook('en_US', 'UTC')
    after.sheets[0]!.cells = [[{ value: text }]]
    return after
  }
  const saving = new Saving(path, { kind: 'csv', bytes: new Uint8Array() }, before, dump, (each) => news.push(each))
  await saving.now()
  mkdirSync(join(folder.path, 'later'))
  text = 'broken'
  await saving.now()
  text = 'two'
  await saving.now()
  saving.stop()
  expect(news.map(({ kind }) => kind)).toEqual(['saving', 'saveFailed', 'saveFailed', 'saving', 'saved'])
  expect(await firstCell(path)).toBe('two')
  rmSync(join(folder.path, 'later'), { recursive: true })
})
