import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptySheet, emptyWorkbook } from '../../../src/workbench/workbook/data'
import { connectTo } from './small-workbook'

function open() {
  const data = emptyWorkbook('en_GB', 'Europe/London', 'Data')
  data.sheets.push(emptySheet(5, 'Other'))
  const workbook = openWorkbook(data)
  const { app, passed } = connectTo(workbook as never)
  const sheet = app.getActiveSheet()
  sheet.getRange('A1:C3').setValues([
    ['', 'yes', 'no'],
    ['one', 1, 2],
    ['two', 3, 4],
  ])
  return { app, workbook, passed, sheet }
}

function stacked(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  return sheet
    .newChart()
    .asBarChart()
    .setTitle('Both')
    .setStacked()
    .setColors(['Green', '#C00'])
    .setNumHeaders(1)
    .addRange(sheet.getRange('A1:A3'))
    .addRange(sheet.getRange('B1:C3'))
    .setPosition(5, 2, 10, 20)
    .setOption('width', 400)
    .build()
}

test('a chart is built, inserted and read back with its ranges, place and options', () => {
  const { sheet, workbook } = open()
  const built = stacked(sheet)
  expect([built.getChartId(), sheet.getCharts()]).toEqual([null, []])
  sheet.insertChart(built)
  const [chart] = sheet.getCharts()
  expect(chart!.getChartId()).toBeGreaterThan(0)
  expect(chart!.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A3', 'B1:C3'])
  const place = chart!.getContainerInfo()
  expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual([
    5, 2, 10, 20,
  ])
  expect(['title', 'isStacked', 'width', 'nothing'].map((option) => chart!.getOptions().get(option))).toEqual([
    'Both',
    true,
    400,
    null,
  ])
  expect(workbook.charts(0)[0]).toMatchObject({
    type: 'BAR',
    options: { colors: ['#008000', '#cc0000'], numHeaders: 1 },
  })
})

test('a chart is updated by its id, and taken away; what is in no sheet cannot be updated', () => {
  const { sheet } = open()
  sheet.insertChart(stacked(sheet))
  const [chart] = sheet.getCharts()
  sheet.updateChart(chart!.modify().clearRanges().addRange(sheet.getRange('A1:B2')).build())
  expect(sheet.getCharts().map((each) => each.getRanges().map((range) => range.getA1Notation()))).toEqual([['A1:B2']])
  expect(() => sheet.updateChart(stacked(sheet))).toThrow('does not exist')
  sheet.removeChart(sheet.getCharts()[0]!)
  expect(sheet.getCharts()).toEqual([])
})

test('a chart follows its cells: rows inserted above move what it shows and where it stands', () => {
  const { sheet } = open()
  sheet.insertChart(stacked(sheet))
  sheet.insertRowsBefore(1, 2)
  const [chart] = sheet.getCharts()
  expect(chart!.getRanges().map((range) => range.getA1Notation())).toEqual(['A3:A5', 'B3:C5'])
  expect(chart!.getContainerInfo().getAnchorRow()).toBe(7)
})

test('a chart of nothing is refused; inserting is one structural call', () => {
  const { sheet, passed } = open()
  expect(() => sheet.newChart().asColumnChart().build()).toThrow('At least one range')
  passed.length = 0
  sheet.insertChart(stacked(sheet))
  expect(passed.map(({ method }) => method).filter(Boolean)).toEqual(['Sheet.insertChart'])
})
