import type * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../../../src/workbench/files/save-workbook-file'
import { inFolder } from './opened'

jest.mock('node:fs/promises', () => ({ ...jest.requireActual('node:fs/promises') }))
const real = jest.requireActual<typeof fs>('node:fs/promises')
const disk = jest.requireMock<{ -readonly [Name in keyof typeof fs]: (typeof fs)[Name] }>('node:fs/promises')
afterEach(() => Object.assign(disk, real))

const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }))

/** Makes the files that are opened for writing fail at a step, after half of it was done. */
function failAt(step: 'writeFile' | 'sync' | 'close'): void {
  disk.open = (async (...args: Parameters<typeof fs.open>) => {
    const file = await real.open(...args)
    const own = file[step].bind(file) as (bytes?: Uint8Array) => Promise<void>
    file[step] = (async (bytes?: Uint8Array) => {
      await own(bytes?.subarray(0, bytes.length / 2))
      return full()
    }) as never
    return file
  }) as typeof fs.open
}

const troubles: Record<string, () => void> = {
  'the disk is full when the file is made': () => Object.assign(disk, { open: full }),
  'the disk is full in the midst of the file': () => failAt('writeFile'),
  'the disk says so only when everything is to be on it': () => failAt('sync'),
  'the disk says so only when the file is closed': () => failAt('close'),
  'the disk is full in the midst of the backup': () => {
    disk.copyFile = (async (_from: string, to: string) => {
      await real.writeFile(to, 'hal')
      return full()
    }) as typeof fs.copyFile
  },
  'the old file is held by another program': () => Object.assign(disk, { rename: full }),
}

describe.each(Object.keys(troubles))('%s', (trouble) => {
  test('the old file and the old backup are whole, nothing else is left, and the next save works', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'team.xlsx')
      await real.writeFile(path, 'a year of notes')
      await real.writeFile(join(folder, 'team.backup.xlsx'), 'last year')
      troubles[trouble]!()
      const saved = saveFile(path, new TextEncoder().encode('new notes'), { backup: true })
      await expect(saved).rejects.toMatchObject({ code: 'cannotWrite', message: expect.stringContaining('team.xlsx') })
      expect(await real.readFile(path, 'utf8')).toBe('a year of notes')
      expect(await real.readFile(join(folder, 'team.backup.xlsx'), 'utf8')).toBe('last year')
      expect((await real.readdir(folder)).sort()).toEqual(['team.backup.xlsx', 'team.xlsx'])
      Object.assign(disk, real)
      await saveFile(path, new TextEncoder().encode('new notes'), { backup: true })
      expect(await real.readFile(path, 'utf8')).toBe('new notes')
      expect(await real.readFile(join(folder, 'team.backup.xlsx'), 'utf8')).toBe('a year of notes')
    }))
})

test('a file marked read-only is not written over, whoever asks', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'team.xlsx')
    await real.writeFile(path, 'signed', { mode: 0o444 })
    await expect(saveFile(path, new Uint8Array(3), { backup: true })).rejects.toMatchObject({ code: 'readOnly' })
    expect(await real.readdir(folder)).toEqual(['team.xlsx'])
    expect(await real.readFile(path, 'utf8')).toBe('signed')
  }))

test('who may read a file stays, and a link goes on leading to it', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'team.xlsx')
    await real.mkdir(join(folder, 'shared'))
    await real.writeFile(join(folder, 'shared/real.xlsx'), 'old', { mode: 0o600 })
    await real.symlink(join(folder, 'shared/real.xlsx'), path)
    await saveFile(path, new TextEncoder().encode('new'), { backup: false })
    expect(await real.readFile(join(folder, 'shared/real.xlsx'), 'utf8')).toBe('new')
    expect((await real.stat(join(folder, 'shared/real.xlsx'))).mode & 0o777).toBe(0o600)
    expect((await real.lstat(path)).isSymbolicLink()).toBe(true)
  }))
