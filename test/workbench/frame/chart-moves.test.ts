import { noExtras } from '../../../src/workbench/engine/extras'
import { withMovedChart, withoutChart } from '../../../src/workbench/frame/chart-moves'

const chart = { type: 'BAR', ranges: [], rangeSheetId: 0, row: 3, column: 3, offsetX: 5, offsetY: 5, options: {} }
const extras = { ...noExtras(), charts: [1, 2].map((id) => ({ ...chart, id, width: 400, height: 200 })) }

test('a chart moved by hand stands where it was put, the others stay', () => {
  const change = { sheetId: '0', figureId: 'chart-0-2', row: 8, col: 1, offset: { x: 0.6, y: 2 } }
  const { charts } = withMovedChart(extras, change)
  expect(charts[0]).toBe(extras.charts[0])
  expect(charts[1]).toMatchObject({ row: 8, column: 1, offsetX: 1, offsetY: 2, width: 400, height: 200 })
})

test('a chart taken away by hand is gone', () => {
  expect(withoutChart(extras, { sheetId: '0', figureId: 'chart-0-1' }).charts.map(({ id }) => id)).toEqual([2])
})
