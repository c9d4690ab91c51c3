import type { ReportDefinition, ReportNode, ReportTable, StyleName } from './definition'
import { type BarPart, divideBar } from './draw-bar'
import { printedText } from './printed-letters'

/** The name of the font of a report, and the two files of its faces. */
export const fonts = { Suivi: { normal: 'report.ttf', bold: 'report-bold.ttf' } } as const

const ink = '#202124'
const quiet = '#5f6368'
const line = '#c9cdd3'
const deep = '#12395f'

/** The styles of a report; sizes in points. */
export const styles: Record<StyleName, object> = {
  title: { fontSize: 21, bold: true, color: deep, lineHeight: 1.1 },
  subtitle: { fontSize: 11, color: quiet },
  section: { fontSize: 12.5, bold: true, color: deep },
  quiet: { color: quiet },
  internal: { bold: true, color: '#8c1d18' },
  figure: { fontSize: 19, bold: true, color: deep, lineHeight: 1 },
  figureLabel: { fontSize: 8.5, color: ink },
  head: { bold: true, fontSize: 8, color: quiet },
  headRight: { bold: true, fontSize: 8, color: quiet, alignment: 'right' },
  headCenter: { bold: true, fontSize: 8, color: quiet, alignment: 'center' },
  right: { alignment: 'right' },
  letter: { bold: true, alignment: 'center' },
  strong: { bold: true },
  formTitle: { fontSize: 9.5, color: quiet },
  formName: { fontSize: 16, bold: true, color: deep },
  tick: { fontSize: 10, alignment: 'center' },
}

type Layout = Record<string, (index: number, node: { table: ReportTable }) => unknown>

const layouts: Record<'rows' | 'grid' | 'plain' | 'bar', Layout> = {
  bar: {
    hLineWidth: () => 0,
    vLineWidth: (index) => (index === 0 ? 0 : 0.8),
    vLineColor: () => '#ffffff',
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 1.2,
    paddingBottom: () => 0.2,
  },
  rows: {
    hLineWidth: (index, { table }) => (index === 0 ? 0 : index === table.headerRows ? 0.8 : 0.4),
    hLineColor: (index, { table }) => (index === table.headerRows ? quiet : line),
    vLineWidth: () => 0,
    paddingLeft: (index) => (index === 0 ? 0 : 4),
    paddingRight: () => 2,
    paddingTop: () => 2.2,
    paddingBottom: () => 2.2,
  },
  grid: {
    hLineWidth: () => 0.4,
    hLineColor: () => line,
    vLineWidth: () => 0.4,
    vLineColor: () => line,
    paddingLeft: () => 3,
    paddingRight: () => 3,
    paddingTop: () => 2,
    paddingBottom: () => 2,
  },
  plain: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 2,
    paddingBottom: () => 2,
  },
}

/** The document for pdfmake, from a report as data: bars are drawn, letters made printable, pages numbered. */
export function finishReport({ title, language, day, foot, margins, content }: ReportDefinition): object {
  const [left, , right] = margins
  return {
    pageSize: 'A4',
    pageMargins: margins,
    info: { title: printedText(title), creator: 'Suivi', creationDate: new Date(`${day}T12:00:00Z`) },
    language,
    displayTitle: true,
    defaultStyle: { font: 'Suivi', fontSize: 9, lineHeight: 1.12, color: ink },
    styles,
    content: content.map(finishNode),
    footer: (page: number, pages: number) => ({
      margin: [left, 14, right, 0],
      fontSize: 7,
      columns: [
        { width: '*', text: printedText(foot.left), color: quiet },
        {
          width: 80,
          alignment: 'right',
          text: foot.page.replace('{page}', String(page)).replace('{pages}', String(pages)),
          color: quiet,
        },
      ],
    }),
  }
}

function finishNode(node: ReportNode): object {
  if ('text' in node) return { ...node, text: printedText(node.text) }
  if ('stack' in node) return { ...node, stack: node.stack.map(finishNode) }
  if ('columns' in node) return { ...node, columns: node.columns.map(finishNode) }
  if ('bar' in node) {
    const { bar, barWidth, ...rest } = node
    return { ...rest, ...drawBar(divideBar(bar, barWidth)) }
  }
  const { headerRows, widths, rowHeight, body } = node.table
  const rows = body.map((row) => row.flatMap(finishCell))
  const heights = rowHeight === undefined ? {} : { heights: (row: number) => (row < headerRows ? 'auto' : rowHeight) }
  const table = { headerRows, widths, body: rows, dontBreakRows: true, keepWithHeaderRows: headerRows > 0 ? 1 : 0 }
  return { ...node, table: { ...table, ...heights }, layout: layouts[node.layout] }
}

/** A bar is a table of one row: its text is text, whatever renders it. */
function drawBar(parts: BarPart[]): object {
  if (parts.length === 0) return { text: '–', color: quiet }
  const cells = parts.map(({ text, fill, color }) => ({
    ...{ text: text === '' ? '\u00a0' : text, fillColor: fill, color, fontSize: 7.5, bold: true, alignment: 'center' },
  }))
  return { table: { widths: parts.map(({ length }) => length), body: [cells] }, layout: layouts.bar }
}

/** A cell over several columns is followed by empty ones. */
function finishCell(node: ReportNode): object[] {
  return [finishNode(node), ...Array.from({ length: (node.colSpan ?? 1) - 1 }, () => ({}))]
}
