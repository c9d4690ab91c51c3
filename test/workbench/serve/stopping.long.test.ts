import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import type { SaveFailure } from '../../../src/workbench/serve/saving'
import { makeStop } from '../../../src/workbench/serve/stopping'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'
import { PageByLine, ServedFolder } from './served-page'

const built = join(__dirname, '../../../build/workbench')
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
let folder: ServedFolder
beforeEach(() => {
  folder = new ServedFolder()
})
afterEach(() => folder.remove())

/** A program over `list.xlsx`, which is read-only and in which something was typed since. */
class Program {
  said = ''
  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece) => (this.said += String(piece)))
  }

  static async overReadOnlyFile(program: string[], withRefuge: boolean): Promise<Program> {
    const data = emptyWorkbook('en_US', 'UTC')
    const path = folder.put('list.xlsx', '')
    folder.put('list.xlsx', workbookBytes({ kind: 'csv', bytes: new Uint8Array() }, data, data))
    chmodSync(path, 0o444)
    // No folder can stand below a file.
    const nowhere = join(path, 'below')
    const refuges = withRefuge ? {} : { HOME: nowhere, TMPDIR: nowhere }
    const env = { ...process.env, INIT_CWD: withRefuge ? folder.path : nowhere, ...refuges, BROWSER: 'none' }
    const args = [...program, '--script', join(folder.path, 'script'), '--file', path]
    const running = new Program(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }))
    await running.until('To stop')
    const page = await PageByLine.open(/http:\S+/.exec(running.said)![0])
    await page.call('write', '["typed and not saved"]')
    page.leave()
    return running
  }

  async until(text: string): Promise<void> {
    while (!this.said.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  async press(): Promise<void> {
    // The terminal, npm and what npm started each pass it on.
    for (let time = 0; time < 3; time++) {
      this.child.kill('SIGINT')
      await pause(60)
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null
  }

  ended(): Promise<number | null> {
    return this.isRunning
      ? new Promise((resolve) => this.child.once('exit', resolve))
      : Promise.resolve(this.child.exitCode)
  }
}

test.each([
  ['npm start', () => [join(built, 'serve.cjs'), '--folder', join(folder.path, 'kept')], 'kept'],
  ['npm run workbench', () => [join(built, 'workbench.cjs'), '--save'], 'my-workbooks'],
])(
  '%s, stopped while its file cannot be written: a copy holds everything, is named, and the end is no success',
  async (_, args, refuge) => {
    const program = await Program.overReadOnlyFile(args(), true)
    await program.press()
    expect(await program.ended()).toBe(1)
    const [copy] = readdirSync(join(folder.path, refuge))
    expect(program.said).toContain(`Everything, your last changes included, is in ${join(folder.path, refuge, copy!)}`)
    const { data } = await readWorkbookFile(join(folder.path, refuge, copy!))
    expect(data.sheets[0]!.cells[0]![0]!.value).toBe('typed and not saved')
  },
)

test('where nothing can be written at all, one Ctrl+C leaves the workbench open and says so; a second one ends it', async () => {
  const args = [join(built, 'serve.cjs'), '--folder', join(folder.path, 'list.xlsx/below')]
  const program = await Program.overReadOnlyFile(args, false)
  await program.press()
  await program.until('the workbench goes on')
  await pause(1_200)
  expect(program.isRunning).toBe(true)
  await program.press()
  expect(await program.ended()).toBe(1)
  expect(program.said).toContain('Your last changes are not saved.')
})

test('a press counts once however often it arrives, also while the file is being written', async () => {
  const failure: SaveFailure = { kind: 'saveFailed', message: 'No room.', code: 'cannotWrite', copy: '' }
  let [saves, clock, ends] = [0, 0, 0]
  const served = {
    ...{ address: '', path: '', close: async () => undefined },
    save: async () => {
      saves++
      return failure
    },
  }
  const stop = makeStop(served, { say: () => undefined, exit: () => ends++, now: () => clock })
  await Promise.all([stop(), stop(), stop()])
  clock = 500
  await stop()
  expect({ saves, ends }).toEqual({ saves: 1, ends: 0 })
  clock = 5_000
  await stop()
  expect({ saves, ends }).toEqual({ saves: 2, ends: 1 })
})

test('who presses again while a slow save still runs has not been told anything, and is not sure', async () => {
  const failure: SaveFailure = { kind: 'saveFailed', message: 'No room.', code: 'cannotWrite', copy: '' }
  let [clock, ends] = [0, 0]
  const answers: (() => void)[] = []
  const served = {
    ...{ address: '', path: '', close: async () => undefined },
    save: () => new Promise<SaveFailure>((resolve) => answers.push(() => resolve(failure))),
  }
  const stop = makeStop(served, { say: () => undefined, exit: () => ends++, now: () => clock })
  const first = stop()
  clock = 3_000
  const second = stop()
  for (const answer of answers) answer()
  await Promise.all([first, second])
  expect(ends).toBe(0)
})
