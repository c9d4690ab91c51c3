import type { ChartData } from '../../../src/workbench/workbook/data'
import { edit, read, sheetOf } from './opened'
import { teamPackage } from './team-package'

const chart: ChartData = {
  id: 100000001,
  type: 'BAR',
  ranges: [
    { top: 0, left: 0, bottom: 3, right: 0 },
    { top: 0, left: 1, bottom: 3, right: 2 },
  ],
  rangeSheetId: 0,
  row: 4,
  column: 2,
  offsetX: 10,
  offsetY: 0,
  width: 400,
  height: 300,
  options: { title: 'Q & A', isStacked: true, numHeaders: 1, colors: ['#2e7d4f', '#c4532f'] },
}

test('a chart is drawn in the file, names its cells, and comes back as it was', async () => {
  const { after, saved } = await edit(teamPackage(), (data) => sheetOf(data, 'People').charts.push(chart))
  const drawn = Object.keys(after).find((path) => /charts\/chartOf/.test(path))!
  const text = after[drawn]!
  expect(text).toContain("<c:f>'People'!$B$1</c:f>")
  expect(text).toContain("<c:f>'People'!$C$2:$C$4</c:f>")
  expect(text).toContain('<a:t>Q &amp; A</a:t>')
  expect(text).toMatch(/<c:barDir val="bar"\/><c:grouping val="stacked"\/>/)
  expect(sheetOf((await read(saved)).data, 'People').charts).toEqual([chart])
})

test('drawn once: saved again with another cell, and moved, there is still one', async () => {
  const { saved } = await edit(teamPackage(), (data) => sheetOf(data, 'People').charts.push(chart))
  const again = await edit(saved, (data) => {
    sheetOf(data, 'People').charts[0] = { ...chart, row: 9 }
  })
  const drawings = Object.entries(again.after).filter(([path]) => /xl\/drawings\/[^/]+\.xml$/.test(path))
  const anchors = drawings.flatMap(([, text]) => text.match(/name="Workbench chart /g) ?? [])
  expect(anchors).toHaveLength(1)
  expect(drawings.some(([, text]) => text.includes('<xdr:row>9</xdr:row>'))).toBe(true)
})

test('taken away, it is drawn no more, and what others drew stays', async () => {
  const { saved } = await edit(teamPackage(), (data) => sheetOf(data, 'People').charts.push(chart))
  const before =
    Object.values((await edit(saved, () => undefined)).before)
      .join('')
      .match(/<xdr:pic>/g) ?? []
  const { after } = await edit(saved, (data) => {
    sheetOf(data, 'People').charts = []
  })
  const drawings = Object.entries(after).filter(([path]) => /xl\/drawings\/[^/]+\.xml$/.test(path))
  expect(drawings.some(([, text]) => text.includes('Workbench chart'))).toBe(false)
  expect(
    Object.values(after)
      .join('')
      .match(/<xdr:pic>/g) ?? [],
  ).toEqual(before)
})
