import type { WorkbookData } from '../../workbook/data'
import { type Package, partText, setPart } from './package'
import { escapeText, readAttribute, unescapeXml } from './xml-text'

/** New names by old name, of the sheets that were renamed; null for those that went. */
export type NewNames = Map<string, string | null>

/** Which sheets were renamed, and which went. */
export function newNames(before: WorkbookData, after: WorkbookData): NewNames {
  const names: NewNames = new Map()
  for (const { id, name } of before.sheets) {
    const now = after.sheets.find((sheet) => sheet.id === id)?.name ?? null
    if (now !== name) names.set(name, now)
  }
  return names
}

/** The name of a sheet as a formula has it. */
export function quotedName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`
}

const mentions =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\w.\u00a1-\uffff'!])([A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!/g

/** A formula that calls sheets by their new names; one that is gone is `#REF!`. */
export function renameInFormula(formula: string, names: NewNames): string {
  return formula.replace(mentions, (found, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain
    const now = name === undefined ? undefined : names.get(name)
    if (now === undefined) return found
    return now === null ? '#REF!' : `${quotedName(now)}!`
  })
}

/** Parts that may speak of a sheet by its name. */
const speaking = /^xl\/(workbook\.xml|(worksheets|charts|tables|pivotCache)\/[^/]+\.xml)$/
const formulas = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]+)(<\/)/g

/** Makes every part call the sheets by their new names. */
export function renameSheets(parts: Package, names: NewNames): void {
  if (names.size === 0) return
  for (const path of Object.keys(parts)) {
    if (!speaking.test(path)) continue
    const text = partText(parts, path)!
    const written = text
      .replace(formulas, (_, open: string, inner: string, close: string) => open + renamed(inner, names) + close)
      .replace(/<(?:\w+:)?hyperlink\s[^>]*>/g, (tag) =>
        tag.replace(/(\slocation=")([^"]*)"/, (_, start: string, place: string) => `${start}${renamed(place, names)}"`),
      )
      .replace(/<(?:\w+:)?worksheetSource\s[^>]*>/g, (tag) => renamedSource(tag, names))
    if (written !== text) setPart(parts, path, written)
  }
}

function renamed(xml: string, names: NewNames): string {
  const formula = unescapeXml(xml)
  const now = renameInFormula(formula, names)
  return now === formula ? xml : escapeText(now)
}

function renamedSource(tag: string, names: NewNames): string {
  const now = names.get(readAttribute(tag, 'sheet') ?? '')
  return now ? tag.replace(/\ssheet="[^"]*"/, ` sheet="${escapeText(now)}"`) : tag
}
