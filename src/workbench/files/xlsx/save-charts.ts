import type { ChartData, SheetData } from '../../workbook/data'
import { chartXml } from './chart-xml'
import { type Package, partText, setPart } from './package'
import { addContentType, addRelation, relatedParts, relationTypes, relsOf } from './relations'
import { attribute } from './xml-text'

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006'
/** A pixel in the unit of drawings. */
const emu = 9525
/** How our charts are told from those that stood in the file. */
const ourName = 'Workbench chart '

/** Puts the charts of a sheet into its drawing; what others drew there stays. `before` is what the file holds of ours. */
export function saveCharts(
  parts: Package,
  path: string,
  before: ChartData[],
  sheet: SheetData,
  sheetName: (id: number) => string | undefined,
): void {
  const standing = relatedParts(parts, path, 'drawing').some((part) => (partText(parts, part) ?? '').includes(ourName))
  if (sheet.charts.length === 0 && !standing) return
  // Files that were made before charts were drawn have them only in our own part: they are drawn at the next change.
  if (standing && JSON.stringify(before) === JSON.stringify(sheet.charts)) return
  const drawing = relatedParts(parts, path, 'drawing')[0] ?? addDrawing(parts, path)
  const others = (partText(parts, drawing) ?? '').replace(
    /<(xdr:\w+Anchor)\b(?:(?!<\/\1>)[\s\S])*?<\/\1>/g,
    (anchor) => (anchor.includes(`name="${ourName}`) ? '' : anchor),
  )
  const anchors = sheet.charts.map((chart, index) => {
    const relation = addChart(parts, path, drawing, chart, sheetName(chart.rangeSheetId) ?? sheet.name)
    return anchorXml(chart, index, relation)
  })
  setPart(parts, drawing, others.replace('</xdr:wsDr>', `${anchors.join('')}</xdr:wsDr>`))
}

function numberOf(path: string): string {
  return /(\d*)\.xml$/.exec(path)?.[1] || '1'
}

/** A drawing of our own, named in the sheet at the place the order of its elements asks for. */
function addDrawing(parts: Package, path: string): string {
  const drawing = `xl/drawings/chartsOf${numberOf(path)}.xml`
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main"></xdr:wsDr>`
  setPart(parts, drawing, empty)
  addContentType(
    parts,
    `<Override PartName="/${drawing}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
    `PartName="/${drawing}"`,
  )
  const relation = addRelation(
    parts,
    relsOf(path),
    `${relationTypes}/drawing`,
    `../drawings/chartsOf${numberOf(path)}.xml`,
  )
  const xml = partText(parts, path)!
  const later =
    /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/.exec(
      xml,
    )!
  const mark = `<drawing xmlns:r="${relationTypes}" r:id="${relation}"/>`
  setPart(parts, path, xml.slice(0, later.index) + mark + xml.slice(later.index))
  return drawing
}

function addChart(parts: Package, path: string, drawing: string, chart: ChartData, sheetName: string): string {
  const part = `xl/charts/chartOf${numberOf(path)}x${chart.id}.xml`
  setPart(parts, part, chartXml(chart, sheetName))
  addContentType(
    parts,
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    `PartName="/${part}"`,
  )
  return addRelation(parts, relsOf(drawing), `${relationTypes}/chart`, `../charts/${part.slice('xl/charts/'.length)}`)
}

function anchorXml(
  { row, column, offsetX, offsetY, width, height, options }: ChartData,
  index: number,
  relation: string,
) {
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * emu}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * emu}</xdr:rowOff></xdr:from>`
  const size = `cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"`
  const said = typeof options['title'] === 'string' ? ` descr="${attribute(options['title'])}"` : ''
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${900 + index}" name="${ourName}${index + 1}"${said}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" xmlns:r="${relationTypes}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  return `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${frame}<xdr:clientData/></xdr:oneCellAnchor>`
}
