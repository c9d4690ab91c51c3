/** A part's root element taken apart: what opens it, its children in order, what closes it. */
export interface Elements {
  head: string
  children: { name: string; xml: string }[]
  tail: string
}

const tags =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/** Takes a part apart. Text is not parsed further: what is not changed is put back as it was. */
export function splitElements(xml: string): Elements {
  tags.lastIndex = 0
  const root = nextTag(xml)
  if (!root) return { head: xml, children: [], tail: '' }
  const head = xml.slice(0, tags.lastIndex)
  const children: Elements['children'] = []
  let depth = 0
  let start = 0
  for (let tag = nextTag(xml); tag; tag = nextTag(xml)) {
    const [text, closing, name = '', , single] = tag
    const end = tags.lastIndex
    if (depth === 0 && closing) return { head, children, tail: xml.slice(end - text.length) }
    if (depth === 0) start = end - text.length
    if (!closing && !single) {
      depth++
      if (depth === 1 && name === 'sheetData') tags.lastIndex = Math.max(end, xml.indexOf('</sheetData>', end))
    } else if (closing) depth--
    if (depth === 0) children.push({ name, xml: xml.slice(start, end) })
  }
  return { head, children, tail: '' }
}

function nextTag(xml: string): RegExpExecArray | null {
  for (let found = tags.exec(xml); found; found = tags.exec(xml)) if (found[2] !== undefined) return found
  return null
}

/** Puts a part together again. */
export function joinElements({ head, children, tail }: Elements): string {
  return head + children.map(({ xml }) => xml).join('') + tail
}

/** Replaces the children of a name by others (none removes them); new ones stand where the order of names says. */
export function replaceElements(elements: Elements, name: string, xmls: string[], order: readonly string[]): void {
  const first = elements.children.findIndex((child) => child.name === name)
  const rest = elements.children.filter((child) => child.name !== name)
  const place = order.indexOf(name)
  const later = rest.findIndex((child) => order.indexOf(child.name) > place)
  const at = first !== -1 ? Math.min(first, rest.length) : later === -1 ? rest.length : later
  rest.splice(at, 0, ...xmls.filter((xml) => xml !== '').map((xml) => ({ name, xml })))
  elements.children = rest
}

/** The child of a name; '' when there is none. */
export function elementOf({ children }: Elements, name: string): string {
  return children.find((child) => child.name === name)?.xml ?? ''
}

/** The order of a worksheet's children. Source: ECMA-376, part 1, CT_Worksheet. */
export const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]

/** The order of a workbook's children. Source: ECMA-376, part 1, CT_Workbook. */
export const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
]

/** The order of a style sheet's children. Source: ECMA-376, part 1, CT_Stylesheet. */
export const stylesOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]
