import type { SheetData } from '../../workbook/data'
import { cellName } from './references'
import { cellTextXml } from './xml-text'

/** The notes of a sheet, in the order of its cells. */
export function notesOf({ cells }: Pick<SheetData, 'cells'>): { row: number; column: number; text: string }[] {
  return cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell?.note ? [{ row, column, text: cell.note }] : [])),
  )
}

/** What a note says. */
export function noteText(text: string): string {
  return `<text><r><t xml:space="preserve">${cellTextXml(text)}</t></r></text>`
}

/** The box that a note is shown in; `number` is its own. */
export function noteBox(number: number, row: number, column: number): string {
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:70pt;z-index:${number - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}

/** The part with the texts of the notes. */
export function commentsXml(sheet: Pick<SheetData, 'cells'>): string {
  const list = notesOf(sheet)
    .map(({ row, column, text }) => `<comment ref="${cellName(row, column)}" authorId="0">${noteText(text)}</comment>`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${list}</commentList></comments>`
}

/** The part with the boxes that notes are shown in. */
export function notesDrawingXml(sheet: Pick<SheetData, 'cells'>): string {
  const shapes = notesOf(sheet)
    .map(({ row, column }, index) => noteBox(1025 + index, row, column))
    .join('')
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes}</xml>`
}
