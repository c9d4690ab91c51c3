import type { ChartData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { blankChart, copyChart, rangesOf } from './chart-builder'
import { chartTypeOf } from './chart-enums'
import {
  type ChartBuilder,
  chartBuilders,
  charts,
  type EmbeddedChart,
  type Range,
  SheetTopic,
  sheets,
  topicOf,
} from './classes'
import { exception } from './exception'
import { makeService } from './service'
import type { Forms } from './signature'

/** A chart in a sheet, as it was when it was read or built. */
class ChartFacts extends topicOf<EmbeddedChart>() {
  override getChartId(): number | null {
    return charts.stateOf(this).id || null
  }

  override getRanges(): Range[] {
    return rangesOf(charts.stateOf(this))
  }

  override getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options, width, height } = charts.stateOf(this)
    const all: Record<string, unknown> = { ...options, width, height }
    return makeService('ChartOptions', {
      get: (option: string) => all[option] ?? null,
      getOrDefault: (option: string) => all[option] ?? null,
    }) as unknown as GoogleAppsScript.Charts.ChartOptions
  }

  override getNumHeaders(): number {
    return Number(charts.stateOf(this).options['numHeaders'] ?? -1)
  }

  override getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    const { row, column, offsetX, offsetY } = charts.stateOf(this)
    return makeService('ContainerInfo', {
      getAnchorRow: () => row + 1,
      getAnchorColumn: () => column + 1,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    }) as unknown as GoogleAppsScript.Spreadsheet.ContainerInfo
  }

  override modify(): ChartBuilder {
    return chartBuilders.make(copyChart(charts.stateOf(this)))
  }

  getType(): GoogleAppsScript.Charts.ChartType {
    return chartTypeOf(charts.stateOf(this as unknown as EmbeddedChart).type)
  }
}

/** The charts of a sheet. */
export class SheetCharts extends SheetTopic {
  override newChart(): ChartBuilder {
    return chartBuilders.make(blankChart(sheets.stateOf(this)))
  }

  override getCharts(): EmbeddedChart[] {
    return ask('Sheet.getCharts', 'charts', sheets.stateOf(this)).map((chart) => charts.make(chart))
  }

  override insertChart(chart: EmbeddedChart): void {
    const sheet = sheets.stateOf(this)
    const standing = askUncounted('charts', sheet)
    const built = copyChart(charts.stateOf(chart))
    built.id = freeId(standing)
    ask('Sheet.insertChart', 'setCharts', sheet, [...standing, built])
  }

  override updateChart(chart: EmbeddedChart): void {
    const changed = charts.stateOf(chart)
    const sheet = sheets.stateOf(this)
    const standing = this.standingWith(changed)
    const all = standing.map((each) => (each.id === changed.id ? copyChart(changed) : each))
    ask('Sheet.updateChart', 'setCharts', sheet, all)
  }

  override removeChart(chart: EmbeddedChart): void {
    const gone = charts.stateOf(chart)
    const standing = this.standingWith(gone)
    ask(
      'Sheet.removeChart',
      'setCharts',
      sheets.stateOf(this),
      standing.filter(({ id }) => id !== gone.id),
    )
  }

  private standingWith({ id }: ChartData): ChartData[] {
    const standing = askUncounted('charts', sheets.stateOf(this))
    if (!standing.some((each) => each.id === id)) throw exception('The chart does not exist in this sheet.')
    return standing
  }
}

/** Ids at Google are random; here they only have to be free. */
function freeId(standing: ChartData[]): number {
  return Math.max(100_000_000, ...standing.map(({ id }) => id)) + 1
}

/** The arguments of the methods above. */
export const sheetChartForms: Forms<GoogleAppsScript.Spreadsheet.Sheet> = {
  insertChart: ['EmbeddedChart'],
  updateChart: ['EmbeddedChart'],
  removeChart: ['EmbeddedChart'],
}

/** Google's EmbeddedChart. */
export function defineChart(): void {
  charts.define([ChartFacts], {})
}
