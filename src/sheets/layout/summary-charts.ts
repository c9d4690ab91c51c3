import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import { chartColours } from '../../model/level-colours'
import type { SummaryContent, TablePlace } from '../composing/summary/summary-rows'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

/** A chart of the summary: found again by its title. Columns count from 1. */
interface ChartPlan {
  title: string
  table: TablePlace
  column: number
  lying: boolean
}

/** In pixels: beside the key figures, and no lower than the rows kept free for them. */
const size = { width: 540, height: 320 }
const anchorRow = 3
/** Where the levels applied, partly, not yet stand in the tables. */
const levelColumns = { first: 4, count: 3 }

/** The charts that the tables of a summary allow. */
export function planCharts({ tables }: SummaryContent, locale: Locale): ChartPlan[] {
  const { objectives, rounds } = tables
  return [
    ...(objectives ? [{ title: phrase(locale, 'chart.objectives'), table: objectives, column: 4, lying: true }] : []),
    ...(rounds ? [{ title: phrase(locale, 'chart.rounds'), table: rounds, column: 9, lying: false }] : []),
  ]
}

/** The charts that stand on the sheet, by title: read before anything is written. */
export function chartsByTitle(sheet: Sheet): Map<string, Chart> {
  return new Map(sheet.getCharts().map((chart) => [String(chart.getOptions().get('title') ?? ''), chart]))
}

/**
 * Draws the charts that were never drawn, and points those that stand at where their tables stand now; a chart that somebody
 * took away stays away. `drawn`: titles of the charts drawn before.
 */
export function placeCharts(sheet: Sheet, plans: ChartPlan[], standing: Map<string, Chart>, drawn: string[]): void {
  for (const plan of plans) {
    const chart = standing.get(plan.title)
    if (chart) {
      if (!pointsAt(chart, plan)) sheet.updateChart(withRanges(chart.modify().clearRanges(), sheet, plan).build())
    } else if (!drawn.includes(plan.title)) sheet.insertChart(newChart(sheet, plan))
  }
}

function newChart(sheet: Sheet, plan: ChartPlan): Chart {
  const builder = plan.lying ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart()
  const { applied, partly, notYet } = chartColours
  const looks = builder.setTitle(plan.title).setStacked().setColors([applied, partly, notYet])
  const placed = looks.setNumHeaders(1).setPosition(anchorRow, plan.column, 90, 0)
  const sized = placed
    .setOption('width', size.width)
    .setOption('height', size.height)
    .setOption('legend.position', 'bottom')
  return withRanges(sized, sheet, plan).build()
}

function withRanges(builder: Builder, sheet: Sheet, { table: { head, count } }: ChartPlan): Builder {
  return builder
    .addRange(sheet.getRange(head + 1, 1, count + 1, 1))
    .addRange(sheet.getRange(head + 1, levelColumns.first, count + 1, levelColumns.count))
}

function pointsAt(chart: Chart, { table: { head, count } }: ChartPlan): boolean {
  const [first] = chart.getRanges()
  return first?.getRow() === head + 1 && first.getNumRows() === count + 1
}
