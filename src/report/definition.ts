import type { ObservedLevel } from '../model/level'

/** Margins in points: left, top, right, bottom. */
export type Margins = [number, number, number, number]

/** What any node may say about itself; lengths in points. */
export interface NodeLook {
  style?: StyleName
  margin?: Margins
  /** Of a cell. */
  fillColor?: string
  /** Of a cell: how many columns it takes. */
  colSpan?: number
  alignment?: 'left' | 'right' | 'center'
  pageBreak?: 'before'
  width?: number | '*' | 'auto'
  color?: string
  fontSize?: number
}

/** The looks of a report, by name; `finishReport` says what each is. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'quiet'
  | 'internal'
  | 'figure'
  | 'figureLabel'
  | 'head'
  | 'headRight'
  | 'headCenter'
  | 'right'
  | 'letter'
  | 'strong'
  | 'formTitle'
  | 'formName'
  | 'tick'

/** One piece of a page. A `bar` is a stacked bar of counts; the rest is as in pdfmake. */
export type ReportNode = NodeLook &
  (
    | { text: string }
    | { stack: ReportNode[]; unbreakable?: boolean }
    | { columns: ReportNode[]; columnGap?: number }
    | { table: ReportTable; layout: 'rows' | 'grid' | 'plain' }
    | { bar: Record<ObservedLevel, number>; barWidth: number }
  )

export interface ReportTable {
  headerRows: number
  widths: (number | '*' | 'auto')[]
  /** Points, for every row below the header. */
  rowHeight?: number
  body: ReportNode[][]
}

/** A document as data: the same for the browser, for Node and for the preview. */
export interface ReportDefinition {
  title: string
  language: string
  /** The day it speaks of: it is the document's own date, so that the same figures give the same file. */
  day: string
  /** What stands at the left foot of each page, and `Page {page} of {pages}`. */
  foot: { left: string; page: string }
  margins: Margins
  content: ReportNode[]
}

/** A text. */
export function text(content: string, style?: StyleName, more: NodeLook = {}): ReportNode {
  return style ? { text: content, style, ...more } : { text: content, ...more }
}
