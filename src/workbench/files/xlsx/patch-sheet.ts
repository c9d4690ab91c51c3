import type { SheetData, Zone } from '../../workbook/data'
import { withAttribute } from './change-look'
import { elementOf, joinElements, replaceElements, splitElements, worksheetOrder } from './elements'
import { moveZone, type Shift } from './line-shift'
import { patchColumns } from './patch-columns'
import { patchRows } from './patch-rows'
import { moveLaterRules, patchConditions, patchValidations } from './patch-rules'
import { readZone, zoneName } from './references'
import type { StyleBook } from './style-book'
import { paneXml } from './write-rules'
import { readAttribute } from './xml-text'

/** A sheet's part with what changed, and nothing else: cells that are the same keep their XML, rich text, styles and all. */
export function patchSheet(
  xml: string,
  before: SheetData,
  after: SheetData,
  shift: Shift,
  styles: StyleBook,
  sheetName: (id: number) => string | undefined,
): string {
  const elements = splitElements(xml)
  const set = (name: string, xmls: string[]) => replaceElements(elements, name, xmls, worksheetOrder)
  const rows = patchRows(elementOf(elements, 'sheetData'), before, after, shift, styles)
  set('sheetData', [rows.xml])
  set('dimension', [patchDimension(elementOf(elements, 'dimension'), rows.used, shift)])
  const differs = (...keys: (keyof SheetData)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  if (shift.moved || differs('columnWidths', 'hiddenColumns', 'columnCount'))
    set('cols', [patchColumns(elementOf(elements, 'cols'), before, after, shift)])
  if (differs('frozenRows', 'frozenColumns')) set('sheetViews', [patchView(elementOf(elements, 'sheetViews'), after)])
  if (differs('merges')) set('mergeCells', [mergesXml(after)])
  if (differs('filter')) set('autoFilter', [patchFilter(elementOf(elements, 'autoFilter'), after)])
  patchConditions(elements, before, after, shift, styles)
  patchValidations(elements, before, after, shift, sheetName)
  if (shift.moved) {
    set('hyperlinks', [moveHyperlinks(elementOf(elements, 'hyperlinks'), shift)])
    set('extLst', [moveLaterRules(elementOf(elements, 'extLst'), shift)])
  }
  if (differs('tabColor')) set('sheetPr', [patchTabColor(elementOf(elements, 'sheetPr'), after)])
  return joinElements(elements)
}

/** The zone in use: what the part says, as long as it holds all the cells. */
function patchDimension(xml: string, used: Zone | null, { moved }: Shift): string {
  const said = readZone(readAttribute(xml, 'ref') ?? '')
  if (!said || !used) return ''
  const holds = said.top <= used.top && said.left <= used.left && said.bottom >= used.bottom && said.right >= used.right
  return holds && !moved ? xml : `<dimension ref="${zoneName(used)}"/>`
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

/** A filter that grew or moved keeps what it filters by. */
function patchFilter(xml: string, after: SheetData): string {
  if (xml === '' || !after.filter) return filterXml(after)
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? ''
  return withAttribute(tag, 'ref', zoneName(after.filter.zone)) + xml.slice(tag.length)
}

/** The filter of a sheet; '' for none. */
export function filterXml({ filter }: SheetData): string {
  return filter ? `<autoFilter ref="${zoneName(filter.zone)}"/>` : ''
}

function moveHyperlinks(xml: string, shift: Shift): string {
  const links = xml.replace(/<hyperlink\b[^>]*?\/>/g, (link) => {
    const zone = readZone(readAttribute(link, 'ref') ?? '')
    const moved = zone ? moveZone(zone, shift) : null
    return moved ? link.replace(/\sref="[^"]*"/, ` ref="${zoneName(moved)}"`) : ''
  })
  return links.includes('<hyperlink ') ? links : ''
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
