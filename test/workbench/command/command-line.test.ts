import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommand } from '../../../src/workbench/command/options'
import { builtFolder, ScriptFolder } from './script-folder'

const folder = new ScriptFolder({
  'code.gs': `function onOpen() { SpreadsheetApp.getUi().createMenu('Mine').addItem('Count', 'count').addToUi() }
function count() { return SpreadsheetApp.getActiveSheet().getLastRow() }
function fails() { return undefined.length }
function clocks() { return [new Date(2026, 2, 29).toISOString(), new Date(2026, 2, 30).toISOString()] }
function speaks() { return Session.getActiveUserLocale() }`,
  'appsscript.json': '{ "timeZone": "Europe/Paris" }',
})

/** Calls the command as npm does: from the package, with the person's own folder beside. */
function call(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(builtFolder, 'workbench.cjs'), ...args], {
    cwd: join(builtFolder, '../..'),
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder.path },
  })
  return { status, stdout, stderr }
}

describe('npm run workbench', () => {
  test('one JSON object on the last line, and 0; with a sentence and 1 when the script fails', () => {
    const good = call('--script', 'script', '--file', 'list.csv', '--run', 'count')
    expect([good.status, good.stderr]).toEqual([0, ''])
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, value: 4 })
    const zoned = call('--script', 'script', '--file', 'list.csv', '--run', 'clocks')
    // The clocks of the script are those of its manifest, whatever those of the machine.
    expect(JSON.parse(zoned.stdout).value).toEqual(['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'])
    const bad = call('--script', 'script', '--file', 'list.csv', '--run', 'fails')
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringMatching(/^code\.gs, line 3: TypeError: /)])
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, error: { file: 'code.gs', line: 3 } })
  })

  test('the person speaks English unless they say otherwise; in each language an error is found', () => {
    const speaks = (...more: string[]) =>
      JSON.parse(call('--script', 'script', '--file', 'list.csv', '--run', 'speaks', ...more).stdout).value
    expect([speaks(), speaks('--lang', 'pt')]).toEqual(['en', 'pt'])
    const bad = call('--script', 'script', '--file', 'list.csv', '--run', 'fails', '--lang', 'es')
    expect(bad.stderr).toMatch(/^code\.gs, line 3: /)
  })

  test('what was asked wrongly is said in a sentence, and 2', () => {
    const { status, stdout, stderr } = call('--script', 'script', '--file', 'nothing.xlsx', '--run', 'count')
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^There is no file "nothing\.xlsx"/)])
    const sentences: [string, RegExp][] = [
      ['', /^Say which script to run/],
      ['--script script', /^Say which file/],
      ['--script nowhere --file list.csv', /^There is no script "nowhere"/],
      ['--script script --file list.csv --run count --args 3', /^--args takes a JSON list/],
      ['--script script --file list.csv --args []', /^--args and --answer go with --run/],
      ['--script script --file list.csv --save --out x.xlsx', /^Choose one: --save/],
      ['--script script --file list.csv --run count --edit A1=b', /^Choose one: --run/],
      ['--script script --file list.csv --edit A1', /^--edit takes a cell and a text/],
      ['--script script --file list.csv --port x', /^--port takes a number/],
      ['--script script --file list.csv --lang de', /^--lang takes en, fr,/],
      ['--script script --file list.csv --locale french', /^--locale takes a name/],
      ['--script script --file list.csv --nonsense', /--nonsense/],
    ]
    for (const [line, sentence] of sentences) {
      expect(() => readCommand(line.split(' ').filter(Boolean), ['en', 'fr'], folder.path)).toThrow(sentence)
    }
  })

  test('--help says when the file is saved', () => {
    const { status, stdout } = call('--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/Nothing is saved into your file without --save or --out/)
  })

  test('without --run it opens the workbench on a copy, and the file stays as it was', async () => {
    const before = readFileSync(join(folder.path, 'list.csv'), 'utf8')
    const args = [join(builtFolder, 'workbench.cjs'), '--script', 'script', '--file', 'list.csv']
    const env = { ...process.env, INIT_CWD: folder.path, BROWSER: 'none' }
    const running = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      let said = ''
      for await (const piece of running.stdout) {
        said += String(piece)
        if (said.includes('To stop')) break
      }
      const address = /http:\S+/.exec(said)![0]
      expect((await fetch(address)).status).toBe(200)
      expect(said).toMatch(/Your own file stays as it is/)
    } finally {
      running.kill('SIGTERM')
      await new Promise((resolve) => running.once('exit', resolve))
    }
    expect(readFileSync(join(folder.path, 'list.csv'), 'utf8')).toBe(before)
    expect(readdirSync(join(folder.path, 'my-workbooks')).some((name) => name.startsWith('list-'))).toBe(true)
  })
})
