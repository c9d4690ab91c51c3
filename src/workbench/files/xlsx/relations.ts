import { type Package, partText, setPart } from './package'
import { readAttribute } from './xml-text'

/** Where the kinds of relations are named. */
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Where the kinds of parts are named. */
export const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The part that holds the relations of a part. */
export function relsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels')
}

/** The parts of a kind (the last word of its type) that a part points at. */
export function relatedParts(parts: Package, path: string, kind: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...(partText(parts, relsOf(path)) ?? '').matchAll(/<Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    if (!readAttribute(tag, 'Type')?.endsWith(`/${kind}`)) return []
    const target = readAttribute(tag, 'Target') ?? ''
    return [target.startsWith('/') ? target.slice(1) : plainPath(folder + target)]
  })
}

function plainPath(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Adds a relation, unless it is there; gives its id. */
export function addRelation(parts: Package, rels: string, type: string, target: string): string {
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

/** Says what kind a part is, unless `mark` says it is known. */
export function addContentType(parts: Package, xml: string, mark: string): void {
  const text = partText(parts, '[Content_Types].xml') ?? ''
  if (!text.includes(mark)) setPart(parts, '[Content_Types].xml', text.replace('</Types>', `${xml}</Types>`))
}

/** Takes a part out of the kinds and the workbook's relations. */
export function dropReferences(parts: Package, part: string, relation: string): void {
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
