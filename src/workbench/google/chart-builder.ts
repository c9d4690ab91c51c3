import type { ChartData } from '../workbook/data'
import { chartTypeOf } from './chart-enums'
import {
  type BarBuilder,
  type ChartBuilder,
  chartBuilders,
  charts,
  type EmbeddedChart,
  type Range,
  rangeAt,
  ranges,
  topicOf,
} from './classes'
import { toHex } from './css-colors'
import { exception } from './exception'
import type { Forms } from './signature'

/** What Google draws when nobody says a size, in pixels. */
const usualSize = { width: 600, height: 371 }

/** A chart that nobody has described yet, on a sheet. */
export function blankChart(sheet: number): ChartData {
  return {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    rangeSheetId: sheet,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    ...usualSize,
    options: {},
  }
}

/** The steps of every builder of a chart: what it shows, where it stands. */
class BuilderSteps extends topicOf<ChartBuilder>() {
  override addRange(range: Range): ChartBuilder {
    const chart = chartBuilders.stateOf(this)
    const { sheet, zone } = ranges.stateOf(range)
    if (chart.ranges.length > 0 && chart.rangeSheetId !== sheet) {
      throw exception('All ranges must be from the same sheet in the workbench.')
    }
    chart.rangeSheetId = sheet
    chart.ranges.push(zone)
    return this
  }

  override removeRange(range: Range): ChartBuilder {
    const chart = chartBuilders.stateOf(this)
    const gone = JSON.stringify(ranges.stateOf(range).zone)
    chart.ranges = chart.ranges.filter((zone) => JSON.stringify(zone) !== gone)
    return this
  }

  override clearRanges(): ChartBuilder {
    chartBuilders.stateOf(this).ranges = []
    return this
  }

  override getRanges(): Range[] {
    return rangesOf(chartBuilders.stateOf(this))
  }

  override setChartType(type: GoogleAppsScript.Charts.ChartType): ChartBuilder {
    return withType<ChartBuilder>(this, String(type))
  }

  override getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartTypeOf(chartBuilders.stateOf(this).type)
  }

  override setPosition(row: number, column: number, offsetX: number, offsetY: number): ChartBuilder {
    Object.assign(chartBuilders.stateOf(this), { row: row - 1, column: column - 1, offsetX, offsetY })
    return this
  }

  /** Width and height are options at Google, and sizes here. */
  override setOption(option: string, value: unknown): ChartBuilder {
    const chart = chartBuilders.stateOf(this)
    if ((option === 'width' || option === 'height') && typeof value === 'number') chart[option] = value
    else chart.options = { ...chart.options, [option]: JSON.parse(JSON.stringify(value ?? null)) as unknown }
    return this
  }

  override setNumHeaders(headers: number): ChartBuilder {
    return this.setOption('numHeaders', headers)
  }

  override setTransposeRowsAndColumns(transpose: boolean): ChartBuilder {
    return this.setOption('transpose', transpose)
  }

  override setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): ChartBuilder {
    return this.setOption('hiddenDimensionStrategy', String(strategy))
  }

  override setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): ChartBuilder {
    return this.setOption('mergeStrategy', String(strategy))
  }

  override build(): EmbeddedChart {
    const chart = chartBuilders.stateOf(this)
    if (chart.ranges.length === 0) throw exception('At least one range is required to build a chart.')
    return charts.make(copyChart(chart))
  }
}

/** The steps of builders of a kind of chart. */
class KindSteps extends topicOf<BarBuilder>() {
  override asAreaChart(): never {
    return withType(this, 'AREA') as never
  }

  override asBarChart(): BarBuilder {
    return withType(this, 'BAR')
  }

  override asColumnChart(): never {
    return withType(this, 'COLUMN') as never
  }

  override asLineChart(): never {
    return withType(this, 'LINE') as never
  }

  override asPieChart(): never {
    return withType(this, 'PIE') as never
  }

  override asComboChart(): never {
    return withType(this, 'COMBO') as never
  }

  override asHistogramChart(): never {
    return withType(this, 'HISTOGRAM') as never
  }

  override asScatterChart(): never {
    return withType(this, 'SCATTER') as never
  }

  override asTableChart(): never {
    return withType(this, 'TABLE') as never
  }

  override setTitle(title: string): BarBuilder {
    return withOption(this, 'title', title)
  }

  override setXAxisTitle(title: string): BarBuilder {
    return withOption(this, 'hAxis.title', title)
  }

  override setYAxisTitle(title: string): BarBuilder {
    return withOption(this, 'vAxis.title', title)
  }

  override setColors(colors: string[]): BarBuilder {
    return withOption(
      this,
      'colors',
      colors.map((color) => toHex(color) ?? color),
    )
  }

  override setStacked(): BarBuilder {
    return withOption(this, 'isStacked', true)
  }

  override setLegendPosition(position: GoogleAppsScript.Charts.Position): BarBuilder {
    return withOption(this, 'legend.position', String(position).toLowerCase())
  }

  override setRange(start: number, end: number): BarBuilder {
    return withOption(this, 'range', [start, end])
  }

  override reverseCategories(): BarBuilder {
    return withOption(this, 'reverseCategories', true)
  }

  override setBackgroundColor(color: string): BarBuilder {
    return withOption(this, 'backgroundColor', toHex(color) ?? color)
  }
}

function withType<Builder = BarBuilder>(builder: object, type: string): Builder {
  chartBuilders.stateOf(builder as ChartBuilder).type = type
  return builder as Builder
}

function withOption(builder: object, option: string, value: unknown): BarBuilder {
  const chart = chartBuilders.stateOf(builder as ChartBuilder)
  chart.options = { ...chart.options, [option]: value }
  return builder as BarBuilder
}

/** The ranges a chart shows. */
export function rangesOf({ ranges: zones, rangeSheetId }: ChartData): Range[] {
  return zones.map(({ top, left, bottom, right }) =>
    rangeAt(rangeSheetId, top, left, bottom - top + 1, right - left + 1),
  )
}

/** A copy that shares nothing with the original. */
export function copyChart(chart: ChartData): ChartData {
  return JSON.parse(JSON.stringify(chart)) as ChartData
}

const forms: Forms<ChartBuilder> = {
  addRange: ['Range'],
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setPosition: ['number, number, number, number'],
  setOption: ['string, any'],
  setNumHeaders: ['number'],
  setTransposeRowsAndColumns: ['boolean'],
  setHiddenDimensionStrategy: ['ChartHiddenDimensionStrategy'],
  setMergeStrategy: ['ChartMergeStrategy'],
  setTitle: ['text'],
  setXAxisTitle: ['text'],
  setYAxisTitle: ['text'],
  setColors: ['string[]'],
  setLegendPosition: ['Position'],
  setRange: ['number, number'],
}

/** Google's builders of charts: one class here, whatever the kind. */
export function defineChartBuilder(): void {
  chartBuilders.define([BuilderSteps, KindSteps], forms)
}
