import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder, ScriptFolder } from './script-folder'

const folder = new ScriptFolder({
  'code.gs': `function onOpen() { SpreadsheetApp.getUi().createMenu('Mine').addItem('Count', 'count').addToUi() }
function count() { return SpreadsheetApp.getActiveSheet().getLastRow() }
function fails() { return undefined.length }`,
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
    const bad = call('--script', 'script', '--file', 'list.csv', '--run', 'fails')
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringMatching(/^code\.gs, line 3: TypeError: /)])
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, error: { file: 'code.gs', line: 3 } })
  })

  test('what was asked wrongly is said in a sentence, and 2', () => {
    const sentences: [string[], RegExp][] = [
      [[], /^Say which script to run/],
      [['--script', 'script'], /^Say which file/],
      [['--script', 'nowhere', '--file', 'list.csv'], /^There is no script "nowhere"/],
      [['--script', 'script', '--file', 'nothing.xlsx', '--run', 'count'], /^There is no file "nothing\.xlsx"/],
      [['--script', 'script', '--file', 'list.csv', '--run', 'count', '--args', '3'], /^--args takes a JSON list/],
      [['--script', 'script', '--file', 'list.csv', '--save', '--out', 'x.xlsx'], /^Choose one/],
    ]
    for (const [args, sentence] of sentences) {
      const { status, stdout, stderr } = call(...args)
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(sentence)])
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
