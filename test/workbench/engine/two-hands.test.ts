import type { SheetExtras } from '../../../src/workbench/engine/extras'
import { library, quietly } from '../../../src/workbench/engine/o-spreadsheet'
import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import type { SessionMessage } from '../../../src/workbench/engine/ordering'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

/** A workbook and a page that joined it; what the page is sent and sends waits in the post until it is carried. */
function twoHands() {
  const workbook = openWorkbook(emptyWorkbook('fr_FR', 'Africa/Dakar'))
  const { ordering } = workbook.engine
  const post: { sent: SessionMessage[]; received: SessionMessage[] } = { sent: [], received: [] }
  let hear: (message: SessionMessage) => void = () => {}
  const transportService = {
    sendMessage: async (message: SessionMessage) => void post.sent.push(message),
    onNewMessage: (_id: string, listener: typeof hear) => {
      hear = listener
    },
    leave: () => undefined,
  }
  const config = { transportService, client: { id: 'page', name: '' } }
  const page = quietly(() => new library.Model(workbook.engine.snapshot() as never, config as never))
  ordering.onNewMessage('page', (message) => void post.received.push(message))
  const carry = () =>
    quietly(() => {
      while (post.sent.length + post.received.length > 0) {
        for (const message of post.received.splice(0)) hear(message)
        for (const message of post.sent.splice(0)) ordering.send(message)
      }
    })
  const command = (type: string, payload: object = {}) =>
    quietly(() => (page.dispatch as (type: string, payload: object) => void)(type, payload))
  const extras = () => (page.getters as unknown as { getSheetExtras(id: string): SheetExtras }).getSheetExtras('0')
  const setNote = (row: number, note: string) =>
    command('SET_SHEET_EXTRAS', { sheetId: '0', extras: { ...extras(), cells: { [`${row}:0`]: { note } } } })
  carry()
  return { workbook, command, carry, extras, setNote }
}

const firstRows = { top: 0, left: 0, bottom: 4, right: 0 }

test('what a page keeps beside a cell is undone on both sides', () => {
  const { workbook, command, carry, extras, setNote } = twoHands()
  setNote(2, 'À revoir')
  carry()
  expect(workbook.readNotes(0, firstRows)[2]).toEqual(['À revoir'])
  command('REQUEST_UNDO')
  carry()
  expect(workbook.readNotes(0, firstRows)[2]).toEqual([''])
  expect(extras().cells).toEqual({})
})

test('a note set on a page stays with its row while rows are put in above it', () => {
  const { workbook, carry, extras, setNote } = twoHands()
  setNote(2, 'À revoir')
  workbook.insertRows(0, 1, 1)
  carry()
  expect(workbook.readNotes(0, firstRows).flat()).toEqual(['', '', '', 'À revoir', ''])
  expect(Object.keys(extras().cells)).toEqual(['3:0'])
})

test('a tab whose name the library cannot hold has the new name when a person renames it', () => {
  const { workbook, command, carry } = twoHands()
  workbook.renameSheet(0, "Suivi d'Awa")
  carry()
  expect(workbook.sheets()[0]!.name).toBe("Suivi d'Awa")
  command('RENAME_SHEET', { sheetId: '0', oldName: 'Suivi d\u02bcAwa', newName: 'Awa' })
  carry()
  expect(workbook.sheets()[0]!.name).toBe('Awa')
})
