import type { SheetData } from '../../workbook/data'
import { commentsXml, notesDrawingXml, notesOf } from './notes'
import { type Package, partText, setPart } from './package'
import { addContentType, addRelation, contentTypes, relationTypes, relsOf } from './relations'
import { readAttribute } from './xml-text'

/** Writes a sheet's notes as parts of their own; gives the relation of their drawing. */
export function writeNotes(parts: Package, path: string, sheet: SheetData): string {
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
export function patchNotes(parts: Package, path: string, before: SheetData, after: SheetData): void {
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
