import { type Package, partText } from './package'
import { readAttribute } from './xml-text'

/** A sheet as the package lists it. */
export interface ListedSheet {
  /** Its element; '' for one that is new. */
  tag: string
  name: string
  hidden: boolean
  sheetId: number
  relation: string
  /** Path of its part. */
  path: string
  /** Has it cells? A chart that fills a sheet of its own has none. */
  hasCells: boolean
  /** Hidden so that only a program can show it again. */
  deeplyHidden: boolean
}

/** The sheets of a package, in the order of their tabs. */
export function readSheetList(parts: Package): ListedSheet[] {
  const workbook = partText(parts, 'xl/workbook.xml') ?? ''
  const targets = readTargets(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '')
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const relation = readAttribute(tag, '(?:\\w+:)?id') ?? ''
    return {
      tag,
      name: readAttribute(tag, 'name') ?? '',
      hidden: (readAttribute(tag, 'state') ?? 'visible') !== 'visible',
      sheetId: Number(readAttribute(tag, 'sheetId')),
      relation,
      path: targets.get(relation)?.path ?? '',
      hasCells: targets.get(relation)?.type.endsWith('/worksheet') ?? false,
      deeplyHidden: readAttribute(tag, 'state') === 'veryHidden',
    }
  })
}

/** Types and paths of the parts that the workbook points at, by relation. */
function readTargets(rels: string): Map<string, { type: string; path: string }> {
  return new Map(
    [...rels.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
      const target = readAttribute(tag, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      return [readAttribute(tag, 'Id') ?? '', { type: readAttribute(tag, 'Type') ?? '', path }]
    }),
  )
}
