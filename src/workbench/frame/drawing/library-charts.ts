import type { ChartData, Zone } from '../../workbook/data'

/** What the library draws of a chart. */
export interface LibraryChart {
  type: string
  [field: string]: unknown
}

const prefix = 'chart-'

/** The name of a chart on the page. */
export function chartName(sheetId: string, { id }: ChartData): string {
  return `${prefix}${sheetId}-${id}`
}

/** The first column gives the categories, every further one a series; `nameZone` names cells of the sheet the chart shows. */
export function libraryChart(chart: ChartData, nameZone: (zone: Zone) => string | null): LibraryChart | null {
  const [labels, ...series] = chart.ranges.flatMap(columnsOf).map(nameZone)
  const ranges = series.filter((range) => range !== null)
  if (!labels || ranges.length === 0) return null
  const { options, type } = chart
  const colors = (options['colors'] as string[] | undefined) ?? []
  const dataSets = ranges.map((dataRange, index) => ({ dataSetId: String(index), dataRange }))
  const styled = Object.fromEntries(colors.map((backgroundColor, index) => [String(index), { backgroundColor }]))
  return {
    ...kindOf(type, options),
    title: { text: String(options['title'] ?? ''), fontSize: 14 },
    legendPosition: legendOf(options['legend.position']),
    dataSetStyles: styled,
    dataSource: {
      type: 'range',
      dataSets,
      labelRange: labels,
      dataSetsHaveTitle: Number(options['numHeaders'] ?? 0) > 0,
    },
    humanize: false,
  }
}

function columnsOf({ top, bottom, left, right }: Zone): Zone[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    top,
    bottom,
    left: left + index,
    right: left + index,
  }))
}

function kindOf(type: string, options: Record<string, unknown>): { type: string; [field: string]: unknown } {
  const stacked = Boolean(options['isStacked'])
  if (type === 'PIE') return { type: 'pie', isDoughnut: Number(options['pieHole'] ?? 0) > 0 }
  if (type === 'LINE' || type === 'AREA') {
    return { type: 'line', stacked, fillArea: type === 'AREA', labelsAsText: true, cumulative: false }
  }
  return { type: 'bar', stacked, horizontal: type === 'BAR' }
}

function legendOf(position: unknown): string {
  return ['top', 'bottom', 'left', 'right', 'none'].includes(String(position)) ? String(position) : 'right'
}
