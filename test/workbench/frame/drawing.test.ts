import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { installDrawing } from '../../../src/workbench/frame/drawing/install-drawing'
import { type CellData, emptySheet, emptyWorkbook, type WorkbookData } from '../../../src/workbench/workbook/data'

beforeAll(installDrawing)

type Ask = Record<string, (...given: unknown[]) => unknown>

/** Three rows of a follow-up in French: a level, a state, a tick, and words to choose from on another sheet. */
function frenchWorkbook(): WorkbookData {
  const workbook = emptyWorkbook('fr_FR', 'Africa/Dakar', 'Suivi')
  const texts = [
    ['Niveau', 'État', 'Vu'],
    ['Pas encore', 'terminé', ''],
    ['Acquis', 'ouvert', ''],
  ]
  const sheet = { ...workbook.sheets[0]!, rowCount: 20, columnCount: 6, cells: texts.map((line) => line.map(cell)) }
  const lists = { ...emptySheet(7, 'Listes', 10, 3), cells: [[{ value: 'Acquis' }], [{ value: 'Pas encore' }]] }
  sheet.conditionalFormats = [
    { zones: [column(0)], criterion: 'TEXT_EQUAL_TO', arguments: ['pas encore'], style: { background: '#f4cccc' } },
    {
      zones: [{ top: 1, left: 0, bottom: 19, right: 2 }],
      criterion: 'CUSTOM_FORMULA',
      arguments: ['=OR($B2="terminé";$B2="abandonné")'],
      style: { italic: true },
    },
  ]
  const words = { sheetId: 7, zone: { top: 0, left: 0, bottom: 1, right: 0 } }
  sheet.validations = [
    { zones: [column(0)], criterion: 'VALUE_IN_RANGE', arguments: [words, true], allowInvalid: true },
    { zones: [column(2)], criterion: 'CHECKBOX', arguments: [], allowInvalid: false },
  ]
  sheet.filter = { zone: { top: 0, left: 0, bottom: 19, right: 2 }, hiddenValues: { 1: ['ouvert'] } }
  const chart = { id: 4, type: 'BAR', rangeSheetId: 0, row: 3, column: 3, offsetX: 0, offsetY: 0 }
  const ranges = [column(0, 0), column(1, 0)]
  sheet.charts = [{ ...chart, ranges, width: 400, height: 200, options: { title: 'Niveaux', numHeaders: 1 } }]
  return { ...workbook, sheets: [sheet, lists] }
}

function cell(value: string): CellData | undefined {
  return value === '' ? undefined : { value }
}

function column(index: number, top = 1) {
  return { top, left: index, bottom: 19, right: index }
}

function drawn() {
  const workbook = openWorkbook(frenchWorkbook())
  return { workbook, ask: workbook.engine.model.getters as unknown as Ask }
}

const at = (row: number, col: number) => ({ sheetId: '0', row, col })

test('a word has its colour, and a formula typed with semicolons colours its rows', () => {
  const { ask } = drawn()
  expect(ask['getCellComputedStyle']!(at(1, 0))).toMatchObject({ fillColor: '#f4cccc', italic: true })
  expect(ask['getCellComputedStyle']!(at(1, 1))).toEqual({ italic: true })
  expect(ask['getCellComputedStyle']!(at(2, 0))).toEqual({})
})

test('a drop-down offers the words of its range, and follows rows put in above', () => {
  const { workbook, ask } = drawn()
  workbook.insertRows(0, 1, 2)
  const rule = ask['getValidationRuleForCell']!(at(4, 0)) as { criterion: { values: string[] } }
  expect(rule.criterion.values).toEqual(["'Listes'!A1:A2"])
  expect(ask['cellHasListDataValidationIcon']!(at(4, 0))).toBe(true)
  expect(ask['getDataValidationRangeValues']!('0', rule.criterion)).toEqual([
    { label: 'Acquis', value: 'Acquis' },
    { label: 'Pas encore', value: 'Pas encore' },
  ])
})

test('a drop-down still finds its words when their sheet is renamed', () => {
  const { workbook, ask } = drawn()
  ask['getValidationRuleForCell']!(at(1, 0))
  workbook.renameSheet(7, 'Mots')
  expect(ask['getValidationRuleForCell']!(at(1, 0))).toMatchObject({ criterion: { values: ["'Mots'!A1:A2"] } })
})

test('a checkbox is one', () => {
  expect(drawn().ask['isCellValidCheckbox']!(at(1, 2))).toBe(true)
  expect(drawn().ask['isCellValidCheckbox']!(at(1, 1))).toBe(false)
})

test('rows that the filter hides are hidden, and what is picked in its menu is kept with the sheet', () => {
  const { workbook, ask } = drawn()
  expect(ask['isFilterHeader']!(at(0, 1))).toBe(true)
  expect([1, 2].map((row) => ask['isRowHidden']!('0', row))).toEqual([false, true])
  const value = { filterType: 'values', hiddenValues: ['terminé'] }
  workbook.engine.command({ type: 'UPDATE_FILTER', sheetId: '0', row: 0, col: 1, value })
  expect([1, 2].map((row) => ask['isRowHidden']!('0', row))).toEqual([true, false])
  expect(workbook.engine.extras(0).filter?.hiddenValues).toEqual({ 1: ['terminé'] })
})

test('a chart of ours is a figure of the library, with its series', () => {
  const { ask } = drawn()
  expect(ask['getFigures']!('0')).toMatchObject([{ id: 'chart-0-4', col: 3, row: 3, width: 400 }])
  expect(ask['getChartDefinition']!('chart-0-4')).toMatchObject({
    type: 'bar',
    horizontal: true,
    title: { text: 'Niveaux' },
    dataSource: { labelRange: 'A1:A20', dataSets: [{ dataRange: 'B1:B20' }], dataSetsHaveTitle: true },
  })
})

test('a rule that a script sets is drawn at once', () => {
  const { workbook, ask } = drawn()
  ask['getCellComputedStyle']!(at(1, 0))
  ask['isCellValidCheckbox']!(at(1, 1))
  workbook.engine.setExtras(0, { conditionalFormats: [] })
  expect(ask['getCellComputedStyle']!(at(1, 0))).toEqual({})
})

test('sorting leaves the frozen header, orders as Google does, and takes notes along', () => {
  const { workbook, ask } = drawn()
  workbook.freeze(0, 1, null)
  workbook.writeNotes(0, { top: 1, left: 0, bottom: 1, right: 0 }, [['À revoir']])
  const zone = { top: 0, left: 0, bottom: 2, right: 2 }
  workbook.engine.command({ type: 'SORT_CELLS', sheetId: '0', col: 0, row: 1, zone, sortDirection: 'asc' })
  const text = (row: number) => (ask['getEvaluatedCell']!(at(row, 0)) as { value: string }).value
  expect([0, 1, 2].map(text)).toEqual(['Niveau', 'Acquis', 'Pas encore'])
  expect(workbook.readNotes(0, { top: 1, left: 0, bottom: 2, right: 0 })).toEqual([[''], ['À revoir']])
})

test('a rule with a formula still colours by the same column after columns and rows were put in or taken out', () => {
  const { workbook, ask } = drawn()
  const italic = (row: number, col: number) =>
    (ask['getCellComputedStyle']!(at(row, col)) as { italic?: boolean }).italic ?? false
  workbook.insertColumns(0, 1, 1)
  workbook.insertRows(0, 1, 1)
  expect([2, 3].map((row) => italic(row, 2))).toEqual([true, false])
  workbook.deleteRows(0, 1, 1)
  workbook.insertRows(0, 2, 1)
  expect([1, 2, 3].map((row) => italic(row, 2))).toEqual([true, false, false])
})
