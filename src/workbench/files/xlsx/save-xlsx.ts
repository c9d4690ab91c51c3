import type { SheetData, WorkbookData } from '../../workbook/data'
import { daysBehind } from './days'
import { findShift } from './line-shift'
import { moveDrawings } from './move-drawings'
import { moveMentions } from './move-mentions'
import { newSheetXml } from './new-sheet'
import { notesOf } from './notes'
import { ownPartText, ownPath } from './own-part'
import { type Package, partText, setPart } from './package'
import { patchNotes } from './patch-notes'
import { patchSheet } from './patch-sheet'
import { patchTables } from './patch-tables'
import { patchWorkbook } from './patch-workbook'
import { addContentType, addRelation, contentTypes, dropReferences, relationTypes, relsOf } from './relations'
import { saveCharts } from './save-charts'
import { writeBoxes, writeTexts } from './save-notes'
import { type ListedSheet, readSheetList } from './sheet-list'
import { newNames, renameSheets } from './sheet-names'
import { StyleBook } from './style-book'
import { readAttribute } from './xml-text'

/**
 * Changes a package to hold `after`, where `before` is what it was opened as: parts of sheets that are the same stay as they
 * are, byte for byte.
 */
export function savePackage(parts: Package, before: WorkbookData, after: WorkbookData): void {
  renameSheets(parts, newNames(before, after))
  const styles = new StyleBook(partText(parts, 'xl/styles.xml'), daysBehind(parts))
  const list = readSheetList(parts)
  const listed = new Map(list.map((sheet) => [sheet.name, sheet]))
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]))
  const sheetName = (id: number) => after.sheets.find((sheet) => sheet.id === id)?.name
  const numbers = [...listed.values()].map(({ sheetId }) => sheetId)
  let next = Math.max(0, ...numbers) + 1
  let recalculated = false
  const known = new Set([...before.namedRanges, ...after.namedRanges].map(({ name }) => name))
  const placed: ListedSheet[] = after.sheets.map((sheet) => {
    const was = old.get(sheet.id)
    const place = was ? listed.get(was.name) : undefined
    if (!was || !place?.path) {
      const added = addSheet(parts, sheet, next++)
      writeNew(parts, added.path, sheet, styles, sheetName)
      return added
    }
    if (JSON.stringify(withoutName(was)) !== JSON.stringify(withoutName(sheet))) {
      const xml = partText(parts, place.path)!
      const shift = findShift(was, sheet)
      const written = patchSheet(xml, was, sheet, shift, styles, sheetName)
      recalculated ||= formulaPlaces(xml) !== formulaPlaces(written)
      setPart(parts, place.path, written)
      patchNotes(parts, place.path, was, sheet, shift)
      patchTables(parts, place.path, sheet, shift)
      moveDrawings(parts, place.path, shift)
      moveMentions(parts, sheet.name, shift, known)
    }
    return { ...place, name: sheet.name, hidden: sheet.hidden }
  })
  for (const { id, name } of before.sheets) {
    if (after.sheets.some((sheet) => sheet.id === id)) continue
    removeSheet(parts, listed.get(name))
    recalculated = true
  }
  if (styles.grew || !parts['xl/styles.xml']) setPart(parts, 'xl/styles.xml', styles.text())
  if (recalculated) dropCalcChain(parts)
  for (const sheet of after.sheets) {
    const path = placed.find(({ name }) => name === sheet.name)?.path
    if (path) saveCharts(parts, path, old.get(sheet.id)?.charts ?? [], sheet, sheetName)
  }
  patchWorkbook(parts, withCharts(placed, list), before, after)
  setPart(parts, ownPath, ownPartText(after))
  addContentType(parts, '<Default Extension="json" ContentType="application/json"/>', 'Extension="json"')
}

function withoutName({ name: _name, hidden: _hidden, ...rest }: SheetData): object {
  return rest
}

/** Sheets without cells, such as a chart that fills one, stay behind the sheet they stood behind. */
function withCharts(placed: ListedSheet[], listed: ListedSheet[]): ListedSheet[] {
  const all = [...placed]
  for (const [index, sheet] of listed.entries()) {
    if (sheet.hasCells) continue
    const ahead = new Set(listed.slice(0, index).map(({ relation }) => relation))
    const behind = Math.max(-1, ...all.flatMap(({ relation }, place) => (ahead.has(relation) ? [place] : [])))
    all.splice(behind + 1, 0, sheet)
  }
  return all
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
  return { tag: '', name, hidden, sheetId: number, relation, path, hasCells: true, deeplyHidden: false }
}

function writeNew(
  parts: Package,
  path: string,
  sheet: SheetData,
  styles: StyleBook,
  sheetName: (id: number) => string | undefined,
): void {
  const hasNotes = notesOf(sheet).length > 0
  if (hasNotes) writeTexts(parts, path, sheet)
  const drawing = hasNotes ? writeBoxes(parts, path, sheet).relation : ''
  setPart(parts, path, newSheetXml(sheet, styles, sheetName, drawing))
}

function removeSheet(parts: Package, sheet: ListedSheet | undefined): void {
  if (!sheet?.path) return
  delete parts[sheet.path]
  delete parts[relsOf(sheet.path)]
  dropReferences(parts, `/${sheet.path}`, sheet.relation)
}

/** Which cells hold formulas. */
function formulaPlaces(xml: string): string {
  return [...xml.matchAll(/<c\b([^>]*)>\s*<f\b/g)].map(([, attributes]) => readAttribute(attributes!, 'r')).join()
}

/** The order in which formulas were last calculated: every program makes it again. */
function dropCalcChain(parts: Package): void {
  if (!parts['xl/calcChain.xml']) return
  delete parts['xl/calcChain.xml']
  const rels = partText(parts, 'xl/_rels/workbook.xml.rels') ?? ''
  const relation = /<Relationship\s[^>]*calcChain[^>]*>/.exec(rels)?.[0] ?? ''
  dropReferences(parts, '/xl/calcChain.xml', readAttribute(relation, 'Id') ?? '')
}
