import type { SheetData } from '../../workbook/data'
import { commentsXml, notesDrawingXml } from './notes'
import { type Package, setPart } from './package'
import { addContentType, addRelation, contentTypes, relationTypes, relsOf } from './relations'

/** Writes the texts of a sheet's notes as a part of their own; gives its path. */
export function writeTexts(parts: Package, path: string, sheet: Pick<SheetData, 'cells'>): string {
  const comments = `xl/commentsOf${numberOf(path)}.xml`
  setPart(parts, comments, commentsXml(sheet))
  addContentType(
    parts,
    `<Override PartName="/${comments}" ContentType="${contentTypes}.comments+xml"/>`,
    `PartName="/${comments}"`,
  )
  addRelation(parts, relsOf(path), `${relationTypes}/comments`, `../commentsOf${numberOf(path)}.xml`)
  return comments
}

/** Writes the boxes of a sheet's notes as a part of their own; gives its path and its relation. */
export function writeBoxes(
  parts: Package,
  path: string,
  sheet: Pick<SheetData, 'cells'>,
): { path: string; relation: string } {
  const drawing = `xl/drawings/notesOf${numberOf(path)}.vml`
  setPart(parts, drawing, notesDrawingXml(sheet))
  addContentType(
    parts,
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    'Extension="vml"',
  )
  const target = `../drawings/notesOf${numberOf(path)}.vml`
  return { path: drawing, relation: addRelation(parts, relsOf(path), `${relationTypes}/vmlDrawing`, target) }
}

function numberOf(path: string): string {
  return /sheet(\d+)\.xml$/.exec(path)?.[1] ?? '1'
}
