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

test('a row of another shape than its own is left out, whatever it holds; the others are read', () => {
  const settings = emptySettings()
  settings.people['P001'] = { name: 'Awa', group: '', marks: '' }
  settings.training.title = 'Jardins'
  settings.tabs['visits'] = { sheetId: 5, name: 'Visites' }
  const rows = settingsRows(settings)
  for (const value of ['[]', '7', 'null', '"text"', '{}', '{"name":3,"title":[],"columns":5}', '[null]', '']) {
    const spoilt = ['training', 'mapping', 'visits', 'P001'].map((key) =>
      readSettingsRows(rows.map((row) => (row[1] === key ? [row[0], key, value] : row))),
    )
    expect(spoilt.map((read) => [read!.training.title, read!.mapping, read!.tabs, Object.keys(read!.people)])).toEqual([
      ['', settings.mapping, settings.tabs, ['P001']],
      ['Jardins', emptySettings().mapping, settings.tabs, ['P001']],
      ['Jardins', settings.mapping, {}, ['P001']],
      ['Jardins', settings.mapping, settings.tabs, []],
    ])
  }
  const crafted = readSettingsRows([...rows, ['person', '__proto__', '{"name":"x","group":"","marks":""}']])!
  expect(Object.getPrototypeOf(crafted.people)).toBe(Object.prototype)
})
