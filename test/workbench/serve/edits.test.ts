import { editOf } from '../../../src/workbench/serve/page-edit'
import { PageByLine, ServedFolder } from './served-page'

const script = `
function onEdit(e) {
  const { range, value, oldValue } = e
  e.source.toast([range.getA1Notation(), value, oldValue].join(' / '))
  range.offset(0, 1).setValue('seen')
}
function write(text) { SpreadsheetApp.getActive().getSheets()[0].getRange('A9').setValue(text) }
function read(cell) { return SpreadsheetApp.getActive().getSheets()[0].getRange(cell).getValue() }`

test('what a person types fires onEdit; what a script writes fires nothing', async () => {
  const folder = new ServedFolder(script)
  folder.put('list.csv', 'Name\nAwa\n')
  const { address } = await folder.serve('list.csv')
  const page = await PageByLine.open(address)
  const hello = page.heard[0] as unknown as { revisionId: string; workbook: { sheets: { id: string }[] } }
  const command = { type: 'UPDATE_CELL', sheetId: hello.workbook.sheets[0]!.id, row: 1, col: 0, content: 'Binta' }
  const revision = {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId: hello.revisionId,
    nextRevisionId: 'typed',
    clientId: 'somebody',
    commands: [command],
  }
  page.say({ kind: 'revision', revision })
  const toasts = () => page.heard.flatMap((message) => (message.kind === 'toast' ? [message.text] : []))
  await page.until(() => toasts().length > 0)
  await page.call('write', '["by script"]')
  expect((await page.call('read', '["B2"]')).value).toBe('"seen"')
  expect(toasts()).toEqual(['A2 / Binta / Awa'])
  page.leave()
  await folder.remove()
})

test('an edit is the cells whose contents it changes, on one sheet; looks are none', () => {
  const workbook = {
    sheets: () => [{ id: 5, rowCount: 10, columnCount: 5 }],
    readValues: () => ({ values: [['old']], dates: [] }),
  } as never
  const typed = (row: number, content?: string) => ({ type: 'UPDATE_CELL', sheetId: '5', row, col: 1, content })
  const zone = { top: 1, left: 1, bottom: 3, right: 1 }
  expect(editOf(workbook, { commands: [typed(1, 'a'), { type: 'BATCH', commands: [typed(3, '')] }] })).toEqual({
    sheet: 5,
    zone,
    before: 'old',
  })
  expect(editOf(workbook, { commands: [typed(1)] })).toBeNull()
  expect(editOf(workbook, { commands: [{ type: 'SET_FORMATTING', sheetId: '5', target: [zone] }] })).toBeNull()
  expect(editOf(workbook, { commands: [{ type: 'DELETE_CONTENT', sheetId: '5', target: [zone] }] })).toMatchObject({
    zone,
  })
  expect(editOf(workbook, {})).toBeNull()
})
