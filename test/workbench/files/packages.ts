import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a package as texts, by path. */
export type Parts = Record<string, string>

/** The XML that begins every part. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The namespaces that parts are written in. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Packs texts; a part whose text is bytes in disguise (a picture) stays what it is. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    // Another level than the saving code's, so that bytes that are only packed again show.
    { level: 1, mtime: new Date(2020, 4, 5) },
  )
}

/** The texts of a package. */
export function unpack(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

/** Paths of the parts that differ, were added or went. */
export function changedParts(before: Parts, after: Parts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .sort()
}

/** The XML of each cell of a sheet's part, by its name. */
export function cellsOf(xml: string): Record<string, string> {
  return Object.fromEntries(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell, name]) => [name, cell]),
  )
}

/** A part without its rows: what stands around the cells. */
export function aroundCells(xml: string): string {
  return xml.replace(/<sheetData\/>|<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>')
}

/** Names of the cells that differ between two parts. */
export function changedCells(before: string, after: string): string[] {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort()
}

/** A sheet's part around the given children. */
export function sheetXml(inner: string): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${inner}</worksheet>`
}

/** Relations by id: type (its last word) and target. */
export function relsXml(targets: Record<string, [type: string, target: string]>): string {
  const list = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  )
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** The smallest package around the given sheets (name to children of its part) and other parts. */
export function smallPackage(sheets: Record<string, string>, others: Parts = {}, workbookInner = ''): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const overrides = names.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  )
  const targets = Object.fromEntries(
    names.map((_, index) => [`rId${index + 1}`, ['worksheet', `worksheets/sheet${index + 1}.xml`] as [string, string]]),
  )
  return pack({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relsXml({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets>${workbookInner}</workbook>`,
    'xl/_rels/workbook.xml.rels': relsXml(targets),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheets[name]!)])),
    ...others,
  })
}
