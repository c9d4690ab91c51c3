import type { ChartData } from '../../workbook/data'
import { type LibraryCommand, type PluginClass, perSheet, replacePlugin, zoneText } from './grid-getters'
import { chartName, type LibraryChart, libraryChart } from './library-charts'

interface Figure {
  id: string
  tag: 'chart'
  col: number
  row: number
  offset: { x: number; y: number }
  width: number
  height: number
}

interface ChartShown {
  figureId: string
  chart: unknown
}

/** The library draws the charts we keep; they are moved and changed by scripts only. */
export function drawFigures(): void {
  replacePlugin('corePluginRegistry', 'figures', drawnFigures)
  replacePlugin('corePluginRegistry', 'chart', drawnCharts)
}

const figureCommands = /^(CREATE|UPDATE|DELETE)_(FIGURE|CHART|CAROUSEL|IMAGE)$/

function drawnFigures(base: PluginClass): PluginClass {
  return class DrawnFigures extends base {
    private readonly drawn = perSheet(({ charts }, sheetId) => charts.map((chart) => figureOf(sheetId, chart)))

    getFigures(sheetId: string): Figure[] {
      return this.getters.tryGetSheet(sheetId) ? this.drawn.of(this.getters, sheetId) : []
    }

    getFigure(sheetId: string, figureId: string): Figure | undefined {
      return this.getFigures(sheetId).find(({ id }) => id === figureId)
    }

    getFigureSheetId(figureId: string): string | undefined {
      return this.getters.getSheetIds().find((sheetId) => this.getFigure(sheetId, figureId))
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return figureCommands.test(type) ? 'FigureDoesNotExist' : 'Success'
    }

    override handle(): void {}
    beforeHandle(): void {}
    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}
  }
}

function figureOf(sheetId: string, chart: ChartData): Figure {
  const { row, column, offsetX, offsetY, width, height } = chart
  const place = { col: column, row, offset: { x: offsetX, y: offsetY }, width, height }
  return { id: chartName(sheetId, chart), tag: 'chart', ...place }
}

/** The library's own way to make a chart out of its description; it is not exported. */
interface ChartMaking {
  addChart(figureId: string, chartId: string, definition: LibraryChart): void
}

function drawnCharts(base: PluginClass): PluginClass {
  return class DrawnCharts extends base {
    private readonly drawn = perSheet(({ charts }, sheetId) =>
      charts.flatMap((chart) => {
        const shown = this.getters.tryGetSheet(String(chart.rangeSheetId)) ? String(chart.rangeSheetId) : sheetId
        const named = libraryChart(chart, (zone) => this.nameZone(shown, sheetId, zoneText(this.getters, shown, zone)))
        return named ? [this.make(chartName(sheetId, chart), named)] : []
      }),
    )

    constructor(config: never) {
      super(config)
      Object.defineProperty(this, 'charts', { get: () => this.all() })
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return figureCommands.test(type) ? 'ChartDoesNotExist' : 'Success'
    }

    override handle({ type }: LibraryCommand): void {
      if (type === 'RENAME_SHEET') this.drawn.forget()
    }

    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}

    private nameZone(shown: string, sheetId: string, zone: string | null): string | null {
      return zone === null || shown === sheetId ? zone : `'${this.getters.getSheetName(shown)}'!${zone}`
    }

    private all(): Record<string, ChartShown> {
      const charts = this.getters.getSheetIds().flatMap((sheetId) => this.drawn.of(this.getters, sheetId))
      return Object.fromEntries(charts.map((chart) => [chart.figureId, chart]))
    }

    private make(name: string, definition: LibraryChart): ChartShown {
      let made: ChartShown = { figureId: name, chart: null }
      const history = { update: (_field: string, _id: string, value: ChartShown) => (made = value) }
      const { addChart } = base.prototype as unknown as ChartMaking
      addChart.call({ getters: this.getters, history } as never, name, name, definition)
      return made
    }
  }
}
