import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'

const root = join(__dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'services-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a program that stands outside the repository. */
function runOutside(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text.replace('/path/to/suivi', root))
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

describe('the services in a context of one’s own', () => {
  test('the example of docs/workbench.md runs from anywhere, as it stands there', async () => {
    const document = readFileSync(join(root, 'docs/workbench.md'), 'utf8')
    const example = /```js\n([\s\S]*?)```/.exec(document)![1]!
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(10)
    const said = runOutside('example.cjs', example)
    expect(said).toMatch(/^\[1\.5,"2026-03-29T00:00:00\.000Z"\] 1 /)
    expect(said).toMatch(/Range\.setValues/)
    const { data } = await readWorkbookFile(join(folder, 'out.xlsx'))
    expect(data.sheets[0]!.cells[0]!.map((cell) => cell!.value)).toEqual([1.5, 46_110])
  })

  test('dates are of the context, questions and the network are answered, what is refused is thrown there', () => {
    const said = runOutside(
      'more.cjs',
      `const { runInContext } = require('node:vm')
const { installServices } = require('/path/to/suivi/build/workbench/services.cjs')
const context = {}
const options = {
  clock: () => new Date('2026-03-01T12:00:00Z'),
  html: { page: '<?= who ?>' },
  onAsk: () => ({ button: 'YES', text: '' }),
  onFetch: ({ url }) => ({ code: 404, text: url }),
}
installServices(context, options).then((host) => {
  const run = (text) => runInContext(text, context)
  run('var sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1").setValue(new Date())')
  const refusal = run('try { sheet.getRange("AB1").getValue() } catch (error) { error instanceof Error && error.message }')
  const day = run('sheet.getRange("A1").getValue() instanceof Date && sheet.getRange("A1").getValue().toISOString()')
  const asked = run('var ui = SpreadsheetApp.getUi(); String(ui.alert("?", ui.ButtonSet.YES_NO))')
  const fetched = run('UrlFetchApp.fetch("https://x.org/a", { muteHttpExceptions: true }).getResponseCode()')
  const page = run('var t = HtmlService.createTemplateFromFile("page"); t.who = "A&B"; t.evaluate().getContent()')
  const locked = run('LockService.getDocumentLock().tryLock(1000) && LockService.getScriptLock().hasLock()')
  run('sheet.getRange("A1").setValue("last"); Utilities.sleep(250000)')
  host.flush()
  const last = host.workbook.readValues(host.workbook.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 }).values
  console.log(JSON.stringify({ refusal, day, asked, fetched, page, locked, last, shown: host.shown.map((each) => each.kind) }))
})`,
    )
    expect(JSON.parse(said)).toEqual({
      refusal: 'The coordinates of the range are outside the dimensions of the sheet.',
      day: '2026-03-01T12:00:00.000Z',
      asked: 'YES',
      fetched: 404,
      page: 'A&amp;B',
      locked: false,
      last: [['last']],
      shown: ['alert', 'recorded'],
    })
  })
})
