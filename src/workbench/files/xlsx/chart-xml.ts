import type { ChartData, Zone } from '../../workbook/data'
import { zoneName } from './references'
import { attribute, escapeText } from './xml-text'

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006'

/** What a chart shows, as references: the categories, and each row of values with its name. */
export interface ChartSeries {
  categories: Zone
  series: { name: Zone | null; values: Zone; color: string | undefined }[]
}

/** The first column gives the categories, every further one a series; a header row gives their names. */
export function seriesOf({ ranges, options }: ChartData): ChartSeries | null {
  const columns = ranges.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => ({ top, bottom, left: left + index, right: left + index })),
  )
  const [first, ...rest] = columns
  if (!first || rest.length === 0) return null
  const headers = Number(options['numHeaders'] ?? 0) > 0 ? 1 : 0
  const body = (zone: Zone): Zone => ({ ...zone, top: Math.min(zone.top + headers, zone.bottom) })
  const colors = (options['colors'] as string[] | undefined) ?? []
  return {
    categories: body(first),
    series: rest.map((zone, index) => ({
      name: headers === 1 ? { ...zone, bottom: zone.top } : null,
      values: body(zone),
      color: colors[index],
    })),
  }
}

/** The part of a chart. `sheetName` is that of the sheet whose cells it shows. */
export function chartXml(chart: ChartData, sheetName: string): string {
  const { options } = chart
  const shown = seriesOf(chart)
  const title = typeof options['title'] === 'string' ? titleXml(options['title']) : '<c:autoTitleDeleted val="1"/>'
  const plot = shown ? plotXml(chart, shown, sheetName) : ''
  const legend = options['legend.position'] === 'none' ? '' : legendXml(options['legend.position'])
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main"><c:roundedCorners val="0"/><c:chart>`,
    title,
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('')
}

function titleXml(text: string, size = 1200): string {
  const run = `<a:r><a:rPr lang="en" sz="${size}" b="0"/><a:t>${escapeText(text)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
}

function legendXml(position: unknown): string {
  const place = { top: 't', bottom: 'b', right: 'r' }[String(position)] ?? 'r'
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`
}

function plotXml({ type, options }: ChartData, shown: ChartSeries, sheetName: string): string {
  const reference = (zone: Zone) => `'${sheetName.replace(/'/g, "''")}'!${absolute(zone)}`
  const series = shown.series.map(({ name, values, color }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
      name ? `<c:tx><c:strRef><c:f>${escapeText(reference(name))}</c:f></c:strRef></c:tx>` : '',
      color ? fillXml(color, type === 'LINE') : '',
      type === 'LINE' || type === 'PIE' ? '' : '<c:invertIfNegative val="0"/>',
      `<c:cat><c:strRef><c:f>${escapeText(reference(shown.categories))}</c:f></c:strRef></c:cat>`,
      `<c:val><c:numRef><c:f>${escapeText(reference(values))}</c:f></c:numRef></c:val></c:ser>`,
    ].join(''),
  )
  if (type === 'PIE') return `<c:pieChart><c:varyColors val="1"/>${series[0]}</c:pieChart>`
  const axes = '<c:axId val="1"/><c:axId val="2"/>'
  if (type === 'LINE') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axes}</c:lineChart>${axesXml('b', 'l', false)}`
  }
  const bars = type === 'BAR'
  const stacked = options['isStacked']
  const grouping = stacked === 'percent' ? 'percentStacked' : stacked ? 'stacked' : 'clustered'
  const overlap = stacked ? '<c:overlap val="100"/>' : ''
  const head = `<c:barDir val="${bars ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`
  const shape = `<c:barChart>${head}${series.join('')}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`
  return shape + (bars ? axesXml('l', 'b', true) : axesXml('b', 'l', false))
}

function fillXml(color: string, line: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${attribute(color.replace('#', '').toUpperCase())}"/></a:solidFill>`
  return `<c:spPr>${line ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`
}

/** Bars that lie are read from the top, as the rows they come from. */
function axesXml(categories: string, values: string, fromTop: boolean): string {
  const order = fromTop ? 'maxMin' : 'minMax'
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="DADCE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${fromTop ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('')
}

function absolute(zone: Zone): string {
  return zoneName(zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}
