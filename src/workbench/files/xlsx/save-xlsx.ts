import type { SheetData, WorkbookData } from '../../workbook/data'
import { joinElements, replaceElements, splitElements, workbookOrder } from './elements'
import { newSheetXml } from './new-sheet'
import { commentsXml, notesDrawingXml, notesOf } from './notes'
import { ownPartText, ownPath } from './own-part'
import { type Package, partText, setPart } from './package'
import { patchSheet } from './patch-sheet'
import { zoneName } from './references'
import { type ListedSheet, readSheetList } from './sheet-list'
import { StyleBook } from './style-book'
import { attribute, readAttribute } from './xml-text'

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Changes a package to hold `after`, where `before` is what it was opened as: parts of sheets that are the same stay as they
 * are, byte for byte. Charts are not written yet.
 */
export function savePackage(parts: Package, before: WorkbookData, after: WorkbookData): void {
  const styles = new StyleBook(partText(parts, 'xl/styles.xml'))
  const listed = new Map(readSheetList(parts).map((sheet) => [sheet.name, sheet]))
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]))
  const sheetName = (id: number) => after.sheets.find((sheet) => sheet.id === id)?.name
  const numbers = [...listed.values()].map(({ sheetId }) => sheetId)
  let next = Math.max(0, ...numbers) + 1
  let patched = false
  const placed: ListedSheet[] = after.sheets.map((sheet) => {
    const was = old.get(sheet.id)
    const place = was ? listed.get(was.name) : undefined
    if (!was || !place?.path) {
      const added = addSheet(parts, sheet, next++)
      writeNew(parts, added.path, sheet, styles, sheetName)
      return added
    }
    if (JSON.stringify(withoutName(was)) !== JSON.stringify(withoutName(sheet)) || renamedLists(before, after, sheet)) {
      patched = true
      setPart(parts, place.path, patchSheet(partText(parts, place.path)!, was, sheet, styles, sheetName))
      patchNotes(parts, place.path, was, sheet)
    }
    return { ...place, name: sheet.name, hidden: sheet.hidden }
  })
  for (const { id, name } of before.sheets) {
    if (!after.sheets.some((sheet) => sheet.id === id)) removeSheet(parts, listed.get(name))
  }
  if (styles.changed || !parts['xl/styles.xml']) setPart(parts, 'xl/styles.xml', styles.text())
  if (patched) dropCalcChain(parts)
  patchWorkbook(parts, placed, before, after)
  setPart(parts, ownPath, ownPartText(after))
  addContentType(parts, '<Default Extension="json" ContentType="application/json"/>', 'Extension="json"')
}

function withoutName({ name: _name, hidden: _hidden, ...rest }: SheetData): object {
  return rest
}

/** Drop-downs name the sheet they point at: a sheet renamed changes those that point at it. */
function renamedLists(before: WorkbookData, after: WorkbookData, sheet: SheetData): boolean {
  const nameIn = (data: WorkbookData, id: number) => data.sheets.find((one) => one.id === id)?.name
  return sheet.validations.some(({ arguments: [first] }) => {
    const id = typeof first === 'object' && first !== null && 'sheetId' in first ? first.sheetId : null
    return id !== null && nameIn(before, id) !== nameIn(after, id)
  })
}

function addSheet(parts: Package, { name, hidden }: SheetData, number: number): ListedSheet {
  let file = number
  while (parts[`xl/worksheets/sheet${file}.xml`]) file++
  const relation = addRelation(
    parts,
    'xl/_rels/workbook.xml.rels',
    `${relationTypes}/worksheet`,
    `worksheets/sheet${file}.xml`,
  )
  const path = `xl/worksheets/sheet${file}.xml`
  addContentType(
    parts,
    `<Override PartName="/${path}" ContentType="${contentTypes}.worksheet+xml"/>`,
    `PartName="/${path}"`,
  )
  // Holds the place until the sheet is written.
  setPart(parts, path, '')
  return { name, hidden, sheetId: number, relation, path }
}

function writeNew(
  parts: Package,
  path: string,
  sheet: SheetData,
  styles: StyleBook,
  sheetName: (id: number) => string | undefined,
): void {
  const drawing = notesOf(sheet).length > 0 ? writeNotes(parts, path, sheet) : ''
  setPart(parts, path, newSheetXml(sheet, styles, sheetName, drawing))
}

/** Writes a sheet's notes as parts of their own; gives the relation of their drawing. */
function writeNotes(parts: Package, path: string, sheet: SheetData): string {
  const number = /sheet(\d+)\.xml$/.exec(path)?.[1] ?? '1'
  const rels = relsOf(path)
  const comments = `xl/commentsOf${number}.xml`
  const drawing = `xl/drawings/notesOf${number}.vml`
  setPart(parts, comments, commentsXml(sheet))
  setPart(parts, drawing, notesDrawingXml(sheet))
  addContentType(
    parts,
    `<Override PartName="/${comments}" ContentType="${contentTypes}.comments+xml"/>`,
    `PartName="/${comments}"`,
  )
  addContentType(
    parts,
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    'Extension="vml"',
  )
  addRelation(parts, rels, `${relationTypes}/comments`, `../commentsOf${number}.xml`)
  return addRelation(parts, rels, `${relationTypes}/vmlDrawing`, `../drawings/notesOf${number}.vml`)
}

/** Notes that changed are written anew; notes that did not stay as they are. */
function patchNotes(parts: Package, path: string, before: SheetData, after: SheetData): void {
  if (JSON.stringify(notesOf(before)) === JSON.stringify(notesOf(after))) return
  const rels = relsOf(path)
  const text = partText(parts, rels) ?? ''
  for (const [tag] of text.matchAll(/<Relationship\s[^>]*>/g)) {
    if (/\/(comments|vmlDrawing)$/.test(readAttribute(tag, 'Type') ?? '')) {
      setPart(parts, rels, partText(parts, rels)!.replace(tag, ''))
    }
  }
  const xml = partText(parts, path)!.replace(/<legacyDrawing\s[^>]*\/>/, '')
  if (notesOf(after).length === 0) {
    setPart(parts, path, xml)
    return
  }
  const drawing = `<legacyDrawing xmlns:r="${relationTypes}" r:id="${writeNotes(parts, path, after)}"/>`
  const later =
    /<(legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/.exec(
      xml,
    )
  setPart(parts, path, later ? xml.slice(0, later.index) + drawing + xml.slice(later.index) : xml)
}

function relsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels')
}

function addRelation(parts: Package, rels: string, type: string, target: string): string {
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const text = (partText(parts, rels) ?? empty).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  const known = [...text.matchAll(/<Relationship\s[^>]*>/g)].find(([tag]) => readAttribute(tag, 'Target') === target)
  if (known) return readAttribute(known[0], 'Id') ?? ''
  let number = 1
  while (text.includes(`"rId${number}"`)) number++
  setPart(
    parts,
    rels,
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/></Relationships>`,
    ),
  )
  return `rId${number}`
}

function addContentType(parts: Package, xml: string, mark: string): void {
  const text = partText(parts, '[Content_Types].xml') ?? ''
  if (!text.includes(mark)) setPart(parts, '[Content_Types].xml', text.replace('</Types>', `${xml}</Types>`))
}

function removeSheet(parts: Package, sheet: ListedSheet | undefined): void {
  if (!sheet?.path) return
  delete parts[sheet.path]
  delete parts[relsOf(sheet.path)]
  dropReferences(parts, `/${sheet.path}`, sheet.relation)
}

/** The order in which formulas were last calculated: every program makes it again. */
function dropCalcChain(parts: Package): void {
  if (!parts['xl/calcChain.xml']) return
  delete parts['xl/calcChain.xml']
  const rels = partText(parts, 'xl/_rels/workbook.xml.rels') ?? ''
  const relation = /<Relationship\s[^>]*calcChain[^>]*>/.exec(rels)?.[0] ?? ''
  dropReferences(parts, '/xl/calcChain.xml', readAttribute(relation, 'Id') ?? '')
}

function dropReferences(parts: Package, part: string, relation: string): void {
  const types = partText(parts, '[Content_Types].xml') ?? ''
  setPart(
    parts,
    '[Content_Types].xml',
    types.replace(new RegExp(`<Override\\s[^>]*PartName="${part.replace(/[.]/g, '\\.')}"[^>]*/>`), ''),
  )
  const rels = partText(parts, 'xl/_rels/workbook.xml.rels') ?? ''
  if (relation)
    setPart(
      parts,
      'xl/_rels/workbook.xml.rels',
      rels.replace(new RegExp(`<Relationship\\s[^>]*Id="${relation}"[^>]*/>`), ''),
    )
}

function patchWorkbook(parts: Package, placed: ListedSheet[], before: WorkbookData, after: WorkbookData): void {
  const text = partText(parts, 'xl/workbook.xml')!
  const listedBefore = readSheetList(parts)
  const elements = splitElements(text)
  const order = placed.map(({ name, hidden, relation }) => [name, hidden, relation])
  const was = listedBefore.map(({ name, hidden, relation }) => [name, hidden, relation])
  const index = (oldIndex: number) => placed.findIndex(({ relation }) => relation === listedBefore[oldIndex]?.relation)
  if (JSON.stringify(order) !== JSON.stringify(was)) {
    const sheets = placed.map(
      ({ name, hidden, sheetId, relation }) =>
        `<sheet xmlns:r="${relationTypes}" name="${attribute(name)}" sheetId="${sheetId}"${hidden ? ' state="hidden"' : ''} r:id="${relation}"/>`,
    )
    replaceElements(elements, 'sheets', [`<sheets>${sheets.join('')}</sheets>`], workbookOrder)
    moveActiveTab(elements, index, placed)
  }
  if (
    JSON.stringify(order) !== JSON.stringify(was) ||
    JSON.stringify(before.namedRanges) !== JSON.stringify(after.namedRanges)
  ) {
    replaceElements(elements, 'definedNames', [namesXml(elements, before, after, index)], workbookOrder)
  }
  const written = joinElements(elements)
  if (written !== text) setPart(parts, 'xl/workbook.xml', written)
}

function moveActiveTab(
  elements: ReturnType<typeof splitElements>,
  index: (old: number) => number,
  placed: ListedSheet[],
): void {
  const views = elements.children.find(({ name }) => name === 'bookViews')
  if (!views) return
  const active = Number(/activeTab="(\d+)"/.exec(views.xml)?.[1] ?? 0)
  const visible = placed.findIndex(({ hidden }) => !hidden)
  const now = index(active)
  const chosen = now === -1 || placed[now]?.hidden ? visible : now
  views.xml = views.xml
    .replace(/\s(activeTab|firstSheet)="\d+"/g, '')
    .replace(/<workbookView\b/, `<workbookView activeTab="${chosen}"`)
}

/** Names of ranges: ours by the data, the others (print areas, formulas) as they were, with the new place of their sheet. */
function namesXml(
  elements: ReturnType<typeof splitElements>,
  before: WorkbookData,
  after: WorkbookData,
  index: (old: number) => number,
): string {
  const old = elements.children.find(({ name }) => name === 'definedNames')?.xml ?? '<definedNames></definedNames>'
  const ours = new Set(before.namedRanges.map(({ name }) => name))
  const kept = splitElements(old)
    .children.map(({ xml }) => xml)
    .filter((xml) => !ours.has(readAttribute(xml, 'name') ?? '') || readAttribute(xml, 'localSheetId') !== null)
    .flatMap((xml) => {
      const place = readAttribute(/^<[^>]*>/.exec(xml)?.[0] ?? '', 'localSheetId')
      if (place === null) return [xml]
      const now = index(Number(place))
      return now === -1 ? [] : [xml.replace(/localSheetId="\d+"/, `localSheetId="${now}"`)]
    })
  const names = after.namedRanges.flatMap(({ name, sheetId, zone }) => {
    const sheet = after.sheets.find(({ id }) => id === sheetId)
    return sheet
      ? [
          `<definedName name="${attribute(name)}">'${attribute(sheet.name.replace(/'/g, "''"))}'!${zoneName(zone, true)}</definedName>`,
        ]
      : []
  })
  const all = [...kept, ...names]
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`
}
