import type { SheetExtras } from '../engine/extras'
import { chartName } from './drawing/library-charts'

/** A figure as the library says it was moved, sized or taken away. */
export interface FigureChange {
  sheetId: string
  figureId: string
  row?: number
  col?: number
  offset?: { x: number; y: number }
  width?: number
  height?: number
}

/** What is kept of a sheet after a chart was moved or sized by hand. */
export function withMovedChart(extras: SheetExtras, change: FigureChange): SheetExtras {
  const charts = extras.charts.map((chart) => {
    if (chartName(change.sheetId, chart) !== change.figureId) return chart
    return {
      ...chart,
      row: change.row ?? chart.row,
      column: change.col ?? chart.column,
      offsetX: Math.round(change.offset?.x ?? chart.offsetX),
      offsetY: Math.round(change.offset?.y ?? chart.offsetY),
      width: Math.round(change.width ?? chart.width),
      height: Math.round(change.height ?? chart.height),
    }
  })
  return { ...extras, charts }
}

/** What is kept of a sheet after a chart was taken away. */
export function withoutChart(extras: SheetExtras, { sheetId, figureId }: FigureChange): SheetExtras {
  return { ...extras, charts: extras.charts.filter((chart) => chartName(sheetId, chart) !== figureId) }
}
