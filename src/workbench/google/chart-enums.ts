import { makeEnum } from './make-enum'
import { makeService } from './service'

type Base = typeof GoogleAppsScript.Charts

const ChartType = makeEnum<Base['ChartType']>('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
])

const Position = makeEnum<Base['Position']>('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE'])

const ChartHiddenDimensionStrategy = makeEnum<Base['ChartHiddenDimensionStrategy']>('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
])

const ChartMergeStrategy = makeEnum<Base['ChartMergeStrategy']>('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS'])

/** The global Charts, as far as charts in sheets use it: its enums. */
export function makeCharts(): object {
  return makeService('Charts', { ChartType, Position, ChartHiddenDimensionStrategy, ChartMergeStrategy })
}

/** The member of ChartType of that name. */
export function chartTypeOf(name: string): GoogleAppsScript.Charts.ChartType {
  return (ChartType as unknown as Record<string, GoogleAppsScript.Charts.ChartType>)[name]!
}
