import { type Package, partText } from './package'
import { readAttribute } from './xml-text'

/** A sheet as the package lists it. */
export interface ListedSheet {
  name: string
  hidden: boolean
  sheetId: number
  relation: string
  /** Path of its part. */
  path: string
}

/** The sheets of a package, in the order of their tabs. */
export function readSheetList(parts: Package): ListedSheet[] {
  const workbook = partText(parts, 'xl/workbook.xml') ?? ''
  const targets = readTargets(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '')
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const relation = readAttribute(tag, '(?:\\w+:)?id') ?? ''
    return {
      name: readAttribute(tag, 'name') ?? '',
      hidden: (readAttribute(tag, 'state') ?? 'visible') !== 'visible',
      sheetId: Number(readAttribute(tag, 'sheetId')),
      relation,
      path: targets.get(relation) ?? '',
    }
  })
}

/** Paths of the parts that the workbook points at, by relation. */
export function readTargets(rels: string): Map<string, string> {
  return new Map(
    [...rels.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
      const target = readAttribute(tag, 'Target') ?? ''
      return [readAttribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}
