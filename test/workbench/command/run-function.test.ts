import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { ScriptFolder } from './script-folder'

const folder = new ScriptFolder({
  'a-first.gs': `const first = greet('Awa') // a function of a later file, before that file has run
const kept = greet
function sum() {
  const rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues().slice(1)
  Logger.log('%s rows', rows.length)
  return { first, same: kept === greet, total: rows.reduce((all, row) => all + row[2], 0), strict: isStrict() }
}`,
  'deep/b-later.js': `'use strict'
function greet(name) { return 'Bonjour ' + name }
function isStrict() { return this === undefined }
function fails() {
  const sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange(0, 1)
}
class Counter { add() { return 1 } }
function late() { return new Counter().add() }`,
  'page.html': `<p><?= name ?></p>
<? for (let i = 0; i < list.length; i++) { ?><li><?= list[i] ?></li><? } ?>
<?!= raw() ?>`,
  'wrong.html': `<p>one line</p>\n<?= nothing.there ?>`,
  'pages.gs': `function raw() { return '<b>raw</b>' }
function page() {
  const template = HtmlService.createTemplateFromFile('page')
  template.name = '<Awa>'
  template.list = ['a & b', 'c']
  return template.evaluate().setTitle('List').getContent()
}
function wrongPage() { return HtmlService.createTemplateFromFile('wrong').evaluate().getContent() }
function mark(text) { SpreadsheetApp.getActiveSheet().getRange('D1').setValue(text) }
function asks() {
  const ui = SpreadsheetApp.getUi()
  const answer = ui.prompt('Which group?')
  return [String(answer.getSelectedButton()), answer.getResponseText(), String(ui.alert('Sure?', ui.ButtonSet.YES_NO))]
}
function forever() { for (;;) SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`,
})

describe('a function of a script, run without a browser', () => {
  test('files share one scope, functions are there before the first statement, one of each', async () => {
    const { report, failure } = await folder.run('sum')
    expect(failure).toBeNull()
    expect(report).toMatchObject({
      function: 'sum',
      ok: true,
      value: { first: 'Bonjour Awa', same: true, total: 34, strict: true },
      logs: [{ level: 'log', text: '3 rows' }],
      recorded: [],
      saved: null,
    })
    expect((await folder.run('late')).report.value).toBe(1)
  })

  test('what it cost is counted by kind', async () => {
    const { report } = await folder.run('mark', { args: ['x'] })
    expect(report.calls).toEqual({ local: 1, write: 1 })
    expect(report).toMatchObject({ roundTrips: 1, forcedCommits: 0, writes: 1, cells: 1, structural: 0 })
    expect(report.seconds.low).toBeLessThan(report.seconds.high)
  })

  test('an error names its file and line, in a page too', async () => {
    const thrown = await folder.run('fails')
    expect(thrown.failure).toBe('deep/b-later.js, line 6: Exception: The starting row of the range is too small.')
    expect(thrown.report).toMatchObject({ ok: false, error: { file: 'deep/b-later.js', line: 6 } })
    expect((await folder.run('wrongPage')).failure).toBe('wrong.html, line 2: ReferenceError: nothing is not defined')
    expect((await folder.run('nobody')).failure).toBe('Error: Script function not found: nobody')
  })

  test('a file that cannot be parsed is named with its line', async () => {
    const broken = new ScriptFolder({ 'a.gs': 'function fine() {}', 'b.gs': '\n\nfunction broken( {' })
    expect((await broken.run('fine')).failure).toMatch(/^b\.gs, line 3: SyntaxError: /)
  })

  test('scriptlets of a page are run in the scope of the script; what they print is escaped unless asked', async () => {
    const { report } = await folder.run('page')
    expect(report.value).toBe('<p>&lt;Awa&gt;</p>\n<li>a &amp; b</li><li>c</li>\n<b>raw</b>')
  })

  test('questions take the answers that were given, in order', async () => {
    const answers = [
      { button: 'OK', text: 'Nord' },
      { button: 'YES', text: '' },
    ]
    expect((await folder.run('asks', { answers })).report.value).toEqual(['OK', 'Nord', 'YES'])
  })

  test('it is ended after six modelled minutes', async () => {
    expect((await folder.run('forever')).failure).toBe('Exception: Exceeded maximum execution time')
  })

  test('the file is saved only where that was asked for, and not when the script failed', async () => {
    const before = readFileSync(join(folder.path, 'list.csv'), 'utf8')
    const out = join(folder.path, 'saved.xlsx')
    expect((await folder.run('mark', { args: ['kept'], out })).report.saved).toBe(out)
    const { data } = await readWorkbookFile(out)
    expect(data.sheets[0]!.cells[0]![3]!.value).toBe('kept')
    expect(readFileSync(join(folder.path, 'list.csv'), 'utf8')).toBe(before)
    const bytes = readFileSync(out)
    expect((await folder.run('fails', { out })).report.saved).toBeNull()
    expect(readFileSync(out).equals(bytes)).toBe(true)
  })

  test('one file is enough, with the pages beside it; .clasp.json says where files are, and which comes first', async () => {
    const script = join(folder.path, 'script/pages.gs')
    expect((await folder.run('page', { script })).report.value).toMatch('<b>raw</b>')
    const pushed = new ScriptFolder({
      '.clasp.json': JSON.stringify({ rootDir: 'src', filePushOrder: ['src/z.gs'] }),
      'src/a.gs': 'var order = (typeof order === "undefined" ? "" : order) + "a"; function say() { return order }',
      'src/z.gs': 'var order = (typeof order === "undefined" ? "" : order) + "z"',
      'test/no.gs': 'throw new Error("not pushed")',
    })
    expect((await pushed.run('say')).report.value).toBe('za')
  })
})
