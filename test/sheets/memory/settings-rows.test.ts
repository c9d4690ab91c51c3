import { emptySettings, readSettingsRows, settingsRows } from '../../../src/sheets/memory/settings-rows'
import { heldText } from '../../../src/sheets/writing/safe-text'

/** Rows as they are read again: each cell holds what a cell holds, without blanks around it. */
const inCells = (rows: string[][]) => rows.map((row) => row.map((text) => heldText(text).trim()))

test('settings too long for one cell are remembered whole, blanks and signs of two halves included', () => {
  for (const filling of ['x', ' ', '😀', '"\n', 'a '.repeat(39_990)]) {
    const settings = emptySettings()
    settings.training = { ...settings.training, title: filling.repeat(90_000 / Math.min(filling.length, 90)) }
    settings.people['P001'] = { name: filling.repeat(100), group: '', marks: '' }
    const rows = settingsRows(settings)
    expect(rows.flat().filter((text) => text.length > 50_000)).toEqual([])
    expect(readSettingsRows(inCells(rows))!.training.title === settings.training.title).toBe(true)
    expect(settingsRows(readSettingsRows(inCells(rows))!)).toEqual(rows)
  }
})
