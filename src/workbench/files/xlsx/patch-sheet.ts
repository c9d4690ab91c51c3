import type { CellData, SheetData } from '../../workbook/data'
import { type Elements, elementOf, joinElements, replaceElements, splitElements, worksheetOrder } from './elements'
import { type Line, mapLines } from './map-lines'
import { cellName, columnIndex, readZone, zoneName } from './references'
import type { StyleBook } from './style-book'
import { cellXml, rowAttributes } from './write-cells'
import { colsXml, conditionalFormatsXml, paneXml, validationsXml } from './write-rules'
import { readAttribute } from './xml-text'

/** Kinds of rules that are in the data: only these are replaced. */
const knownConditions =
  /type="(expression|cellIs|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks)"/
const knownValidations = /type="(list|date|custom|decimal|whole)"/

interface Shift {
  rows: number[]
  columns: number[]
  moved: boolean
}

/** A sheet's part with what changed, and nothing else: cells that are the same keep their XML, rich text, styles and all. */
export function patchSheet(
  xml: string,
  before: SheetData,
  after: SheetData,
  styles: StyleBook,
  sheetName: (id: number) => string | undefined,
): string {
  const elements = splitElements(xml)
  const shift = findShift(before, after)
  const set = (name: string, xmls: string[]) => replaceElements(elements, name, xmls, worksheetOrder)
  set('sheetData', [patchRows(elementOf(elements, 'sheetData'), before, after, shift, styles)])
  set('dimension', [])
  const differs = (...keys: (keyof SheetData)[]) =>
    shift.moved || keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  if (differs('columnWidths', 'hiddenColumns')) set('cols', [colsXml(after)])
  if (differs('frozenRows', 'frozenColumns')) set('sheetViews', [patchView(elementOf(elements, 'sheetViews'), after)])
  if (differs('merges')) set('mergeCells', [mergesXml(after)])
  if (differs('filter')) set('autoFilter', [filterXml(after)])
  if (differs('conditionalFormats')) patchConditions(elements, after, styles)
  if (differs('validations')) patchValidations(elements, after, sheetName)
  if (shift.moved) set('hyperlinks', [moveHyperlinks(elementOf(elements, 'hyperlinks'), shift)])
  if (differs('tabColor')) set('sheetPr', [patchTabColor(elementOf(elements, 'sheetPr'), after)])
  return joinElements(elements)
}

function findShift(before: SheetData, after: SheetData): Shift {
  const rows = mapLines(rowLines(before), rowLines(after))
  const columns =
    before.columnCount === after.columnCount ? after.columnCount : mapLines(columnLines(before), columnLines(after))
  const columnMap = typeof columns === 'number' ? Array.from({ length: columns }, (_, column) => column) : columns
  const moved =
    rows.some((from, row) => from !== -1 && from !== row) ||
    columnMap.some((from, column) => from !== -1 && from !== column)
  return { rows, columns: columnMap, moved }
}

function says(cell: CellData | undefined): string {
  if (!cell) return ''
  return cell.formula ?? (cell.value === undefined ? '' : JSON.stringify(cell.value))
}

function rowLines({ cells, rowCount }: SheetData): Line[] {
  return Array.from({ length: Math.max(rowCount, cells.length) }, (_, row) => {
    const texts = (cells[row] ?? []).map(says)
    return { all: texts.join('\u0001').replace(/\u0001+$/, ''), key: texts.find((text) => text) ?? '' }
  })
}

function columnLines({ cells, columnCount }: SheetData): Line[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const texts = cells.map((row) => says(row?.[column]))
    return { all: texts.join('\u0001').replace(/\u0001+$/, ''), key: texts.find((text) => text) ?? '' }
  })
}

interface OldRow {
  attributes: string
  cells: Map<number, { xml: string; look: number | undefined; shared: boolean }>
}

function readRows(sheetData: string): Map<number, OldRow> {
  const rows = new Map<number, OldRow>()
  let count = 0
  for (const [, attributes = '', inner = ''] of sheetData.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row = Number(readAttribute(attributes, 'r') ?? count + 1) - 1
    count = row + 1
    const cells: OldRow['cells'] = new Map()
    let column = -1
    for (const [xml, own = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>[\s\S]*?<\/c>)/g)) {
      const reference = readAttribute(own, 'r')
      column = reference ? columnIndex(reference.replace(/\d+/g, '')) : column + 1
      const look = readAttribute(own, 's')
      cells.set(column, {
        xml,
        look: look === null ? undefined : Number(look),
        shared: /<f\b[^>]*t="shared"/.test(xml),
      })
    }
    rows.set(row, { attributes, cells })
  }
  return rows
}

function patchRows(
  sheetData: string,
  before: SheetData,
  after: SheetData,
  { rows, columns, moved }: Shift,
  styles: StyleBook,
): string {
  const old = readRows(sheetData)
  const written: string[] = []
  for (let row = 0; row < Math.max(after.rowCount, after.cells.length); row++) {
    const from = rows[row] ?? -1
    const known = from === -1 ? undefined : old.get(from)
    const cells: string[] = []
    const width = Math.max(after.columnCount, after.cells[row]?.length ?? 0)
    for (let column = 0; column < width; column++) {
      const source = columns[column] ?? -1
      const was = from === -1 || source === -1 ? undefined : before.cells[from]?.[source]
      const kept = source === -1 ? undefined : known?.cells.get(source)
      cells.push(patchCell(after.cells[row]?.[column], was, kept, row, column, moved, styles))
    }
    const attributes =
      known && from !== -1 ? keptAttributes(known.attributes, before, from, after, row) : rowAttributes(after, row)
    const inner = cells.join('')
    if (inner !== '' || attributes !== '') written.push(`<row r="${row + 1}"${attributes}>${inner}</row>`)
  }
  return `<sheetData>${written.join('')}</sheetData>`
}

function patchCell(
  now: CellData | undefined,
  was: CellData | undefined,
  kept: { xml: string; look: number | undefined; shared: boolean } | undefined,
  row: number,
  column: number,
  moved: boolean,
  styles: StyleBook,
): string {
  const sameStyle = JSON.stringify(now?.style) === JSON.stringify(was?.style)
  const same = sameStyle && says(now) === says(was) && JSON.stringify(now?.value) === JSON.stringify(was?.value)
  // The file has no cell there: what the engine shows, such as the look of a merged cell's neighbours, is not written.
  if (same && !kept && was) return ''
  if (same && kept && !(moved && now?.formula) && !kept.shared) return renamed(kept.xml, row, column)
  if (same && kept && !moved) return renamed(kept.xml, row, column)
  const look = kept && sameStyle ? (kept.look ?? 0) : undefined
  return cellXml(now ?? (look ? {} : undefined), row, column, styles, look)
}

function renamed(xml: string, row: number, column: number): string {
  const name = cellName(row, column)
  return /^<c\b[^>]*\sr="/.test(xml) ? xml.replace(/(\sr=")[^"]*"/, `$1${name}"`) : xml.replace(/^<c/, `<c r="${name}"`)
}

function keptAttributes(attributes: string, before: SheetData, from: number, after: SheetData, row: number): string {
  const kept = attributes.replace(/\s(r|spans)="[^"]*"/g, '').trimEnd()
  if (rowAttributes(before, from) === rowAttributes(after, row)) return kept
  return kept.replace(/\s(ht|customHeight|hidden)="[^"]*"/g, '') + rowAttributes(after, row)
}

function patchView(xml: string, after: SheetData): string {
  const open = /<sheetView\b[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '<sheetView workbookViewId="0"'
  return `<sheetViews>${open}>${paneXml(after)}</sheetView></sheetViews>`
}

/** The merged cells of a sheet; '' for none. */
export function mergesXml({ merges }: SheetData): string {
  if (merges.length === 0) return ''
  return `<mergeCells count="${merges.length}">${merges.map((zone) => `<mergeCell ref="${zoneName(zone)}"/>`).join('')}</mergeCells>`
}

/** The filter of a sheet; '' for none. */
export function filterXml({ filter }: SheetData): string {
  return filter ? `<autoFilter ref="${zoneName(filter.zone)}"/>` : ''
}

function patchConditions(elements: Elements, after: SheetData, styles: StyleBook): void {
  const kept = elements.children
    .filter(({ name, xml }) => name === 'conditionalFormatting' && !knownConditions.test(xml))
    .map(({ xml }) => xml)
  const highest = Math.max(
    0,
    ...kept.flatMap((xml) => [...xml.matchAll(/priority="(\d+)"/g)].map(([, number]) => Number(number))),
  )
  const xmls = conditionalFormatsXml(after.conditionalFormats, styles, highest + 1)
  replaceElements(elements, 'conditionalFormatting', [...kept, ...xmls], worksheetOrder)
}

function patchValidations(elements: Elements, after: SheetData, sheetName: (id: number) => string | undefined): void {
  const own = splitElements(elementOf(elements, 'dataValidations') || '<dataValidations></dataValidations>')
  const kept = own.children.map(({ xml }) => xml).filter((xml) => !knownValidations.test(xml))
  const all = [...kept, ...validationsXml(after.validations, sheetName)]
  const xml = all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
  replaceElements(elements, 'dataValidations', [xml], worksheetOrder)
}

function moveHyperlinks(xml: string, { rows, columns }: Shift): string {
  if (xml === '') return ''
  return xml.replace(/(<hyperlink\b[^>]*\sref=")([^"]*)"/g, (whole, start: string, reference: string) => {
    const zone = readZone(reference)
    const row = zone ? rows.indexOf(zone.top) : -1
    const column = zone ? columns.indexOf(zone.left) : -1
    return row === -1 || column === -1 ? whole : `${start}${cellName(row, column)}"`
  })
}

function patchTabColor(xml: string, { tabColor }: SheetData): string {
  const color = tabColor ? `<tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>` : ''
  if (xml === '' || /\/>$/.test(xml.slice(0, xml.indexOf('>') + 1))) {
    const open = xml === '' ? '<sheetPr' : xml.replace(/\s*\/>$/, '')
    return color === '' ? xml : `${open}>${color}</sheetPr>`
  }
  const inner = xml.replace(/<tabColor\b[^>]*\/>/, '')
  return inner.replace(/^(<sheetPr\b[^>]*>)/, `$1${color}`)
}
