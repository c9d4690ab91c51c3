import type { ComponentChildren, JSX } from 'preact'
import type { ReportDefinition, ReportNode } from '../../report/definition'
import { divideBar } from '../../report/draw-bar'
import { say } from '../shell/words'

/** How many top pieces are drawn: a preview of thousands of forms would stop the browser. */
const most = 40

/** What the PDF will hold, drawn from the same definition; only where pages break is left to the PDF. */
export function ReportPreview({ report: { content, language, foot } }: { report: ReportDefinition }) {
  return (
    <div class="preview">
      <p class="secondary">{say('summaryPage.previewOf')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways when narrow, and the keyboard has to get there. */}
      <section class="paper" lang={language} tabIndex={0} aria-label={say('summaryPage.preview')}>
        {content.slice(0, most).map((node, index) => (
          <Piece key={String(index)} node={node} />
        ))}
        {content.length > most && <p>…</p>}
        <p class="foot">{foot.left}</p>
      </section>
    </div>
  )
}

function Piece({ node }: { node: ReportNode }) {
  const look = lookOf(node)
  if ('text' in node) return <p {...look}>{node.text}</p>
  if ('stack' in node) return <div {...look}>{pieces(node.stack)}</div>
  if ('columns' in node) return <div class="report-columns">{pieces(node.columns)}</div>
  if ('bar' in node) {
    return (
      <div class="report-bar" style={{ width: node.barWidth }}>
        {divideBar(node.bar, node.barWidth).map(({ level, length, text, fill, color }) => (
          <span key={level} style={{ width: length, background: fill, color }}>
            {text}
          </span>
        ))}
      </div>
    )
  }
  return <Table node={node} />
}

function Table({ node: { table, layout } }: { node: Extract<ReportNode, { table: unknown }> }) {
  const row = (cells: ReportNode[], index: number, head: boolean) => (
    <tr key={String(index)}>
      {cells.map((cell, place) => {
        const { fillColor, colSpan } = cell
        const inside: ComponentChildren = <Piece node={{ ...cell, fillColor: undefined }} />
        const look = { style: { background: fillColor, height: head ? undefined : table.rowHeight }, colSpan }
        return head ? (
          <th key={String(place)} scope="col" {...look}>
            {inside}
          </th>
        ) : (
          <td key={String(place)} {...look}>
            {inside}
          </td>
        )
      })}
    </tr>
  )
  const { headerRows, body } = table
  return (
    <table class={`report-${layout}`}>
      {headerRows > 0 && <thead>{body.slice(0, headerRows).map((cells, index) => row(cells, index, true))}</thead>}
      <tbody>{body.slice(headerRows).map((cells, index) => row(cells, index, false))}</tbody>
    </table>
  )
}

function pieces(nodes: ReportNode[]) {
  return nodes.map((node, index) => <Piece key={String(index)} node={node} />)
}

function lookOf({ style, color, fillColor, alignment, fontSize }: ReportNode): {
  class: string
  style: JSX.CSSProperties
} {
  return {
    class: style ? `report-${style}` : '',
    style: { color, background: fillColor, textAlign: alignment, fontSize },
  }
}
