import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { type SaveNews, Saving } from '../../../src/workbench/serve/saving'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

const folder = mkdtempSync(join(tmpdir(), 'saving-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const workbookWith = (value: string) => {
  const data = emptyWorkbook('en_US', 'UTC')
  data.sheets[0]!.cells = [[{ value }]]
  return data
}
const firstCell = async (path: string) => (await readWorkbookFile(path)).data.sheets[0]!.cells[0]![0]!.value

test('while a file cannot be written, everything is in a copy, and the person is told where; once it can, the copy goes', async () => {
  const path = join(folder, 'team.xlsx')
  writeFileSync(path, 'signed', { mode: 0o444 })
  // A folder cannot stand where a file stands: the first refuge takes nothing.
  const [broken, refuge] = [join(path, 'below'), join(folder, 'refuge')]
  const news: SaveNews[] = []
  let text = 'one'
  const dump = () => workbookWith(text)
  const original = { kind: 'csv', bytes: new Uint8Array() } as const
  const saving = new Saving(path, original, workbookWith(''), dump, (each) => news.push(each), [broken, refuge])
  for (text of ['one', 'two']) {
    const failure = await saving.now()
    expect(failure).toMatchObject({ code: 'readOnly', message: expect.stringContaining('team.xlsx') })
    expect(failure!.copy.startsWith(refuge)).toBe(true)
    expect(await firstCell(failure!.copy)).toBe(text)
  }
  expect(readdirSync(refuge)).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).toBe('signed')
  chmodSync(path, 0o644)
  expect(await saving.now()).toBeNull()
  saving.stop()
  expect(await firstCell(path)).toBe('two')
  expect(readFileSync(join(folder, 'team.backup.xlsx'), 'utf8')).toBe('signed')
  expect(readdirSync(refuge)).toEqual([])
  expect(news.map(({ kind }) => kind)).toEqual(['saving', 'saveFailed', 'saving', 'saveFailed', 'saving', 'saved'])
})

test('with no room anywhere it is said that there is no copy', async () => {
  mkdirSync(join(folder, 'book.xlsx'))
  const original = { kind: 'csv', bytes: new Uint8Array() } as const
  const path = join(folder, 'book.xlsx')
  const saving = new Saving(
    path,
    original,
    workbookWith(''),
    () => workbookWith('new'),
    () => undefined,
    [join(folder, 'team.xlsx', 'x')],
  )
  expect(await saving.now()).toMatchObject({ code: 'cannotWrite', copy: '' })
  saving.stop()
})
