import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../../../src/workbench/files/save-workbook-file'
import { inFolder } from './opened'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (path: string) => readFile(path, 'utf8')

test('a new file is written, and nothing else is left beside it', () =>
  inFolder(async (folder) => {
    await saveFile(join(folder, 'team.xlsx'), bytes('new'), { backup: true })
    expect(await readdir(folder)).toEqual(['team.xlsx'])
    expect(await textOf(join(folder, 'team.xlsx'))).toBe('new')
  }))

test('one backup of what stood there is kept: the last', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'my team.v2.xlsx')
    await writeFile(path, 'first')
    await saveFile(path, bytes('second'), { backup: true })
    await saveFile(path, bytes('third'), { backup: true })
    expect((await readdir(folder)).sort()).toEqual(['my team.v2.backup.xlsx', 'my team.v2.xlsx'])
    expect(await textOf(path)).toBe('third')
    expect(await textOf(join(folder, 'my team.v2.backup.xlsx'))).toBe('second')
  }))

test('without a backup only the file is there', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'team.xlsx')
    await writeFile(path, 'first')
    await saveFile(path, bytes('second'), { backup: false })
    expect(await readdir(folder)).toEqual(['team.xlsx'])
  }))

test('a folder that is not there is refused', () =>
  inFolder((folder) =>
    expect(saveFile(join(folder, 'none', 'team.xlsx'), bytes('x'), { backup: true })).rejects.toMatchObject({
      code: 'cannotWrite',
    }),
  ))

test('when the last step fails, what stood there is untouched and no half file is left', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'team.xlsx')
    // A folder of that name that holds something cannot be written over.
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'old')
    await expect(saveFile(path, bytes('new'), { backup: false })).rejects.toMatchObject({ code: 'cannotWrite' })
    expect(await readdir(folder)).toEqual(['team.xlsx'])
    expect(await textOf(join(path, 'inside'))).toBe('old')
  }))

test('when the backup fails, the old file stays', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'team.xlsx')
    await writeFile(path, 'old')
    await mkdir(join(folder, 'team.backup.xlsx'))
    await expect(saveFile(path, bytes('new'), { backup: true })).rejects.toMatchObject({ code: 'cannotWrite' })
    expect(await textOf(path)).toBe('old')
    expect((await readdir(folder)).sort()).toEqual(['team.backup.xlsx', 'team.xlsx'])
  }))
