import { moveZone, type Shift } from './line-shift'
import { type Package, partText, setPart } from './package'
import { readZone, zoneName } from './references'
import { escapeText, readAttribute, unescapeXml } from './xml-text'

/** Ranges of a sheet as formulas name them: texts first, so that what stands in them is left alone. */
const mentions =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|(?<![\w.'!])([A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.])/g

/** A formula whose mentions of a sheet's cells follow them; what is gone is `#REF!`. */
export function moveInFormula(formula: string, sheet: string, shift: Shift): string {
  return formula.replace(mentions, (found, quoted?: string, plain?: string, range = '') => {
    const zone = (quoted?.replace(/''/g, "'") ?? plain) === sheet ? readZone(range) : null
    if (!zone) return found
    const now = moveZone(zone, shift)
    const name = found.slice(0, found.length - range.length)
    return now ? name + (range.includes('$') ? fixedAs(range, zoneName(now, true)) : zoneName(now)) : `${name}#REF!`
  })
}

/** Gives each corner of a range the `$` that the old one had. */
function fixedAs(old: string, now: string): string {
  const signs = old.split(':').map((corner) => /^(\$?)[A-Z]+(\$?)/.exec(corner)!)
  return now
    .split(':')
    .map((corner, index) => {
      const [, letters = '', row = ''] = /^\$([A-Z]+)\$(\d+)$/.exec(corner)!
      const [, column = '', line = ''] = signs[index] ?? signs[0]!
      return column + letters + line + row
    })
    .join(':')
}

/**
 * Charts, print areas, named formulas and pivot tables that speak of a sheet's cells follow them. `known`: names that the
 * data of the workbook holds, which are written from there.
 */
export function moveMentions(parts: Package, sheet: string, shift: Shift, known: ReadonlySet<string>): void {
  if (!shift.moved || !shift.inOrder) return
  const moved = (xml: string) => {
    const formula = unescapeXml(xml)
    const now = moveInFormula(formula, sheet, shift)
    return now === formula ? xml : escapeText(now)
  }
  for (const path of Object.keys(parts)) {
    const kind = /^xl\/(?:(workbook)\.xml|(charts|pivotCache)\/[^/]+\.xml)$/.exec(path)
    if (!kind) continue
    const text = partText(parts, path)!
    const written = text
      .replace(
        /(<(?:\w+:)?(?:f|definedName)(?:\s[^>]*)?>)([^<]+)(<\/)/g,
        (whole, open: string, formula: string, close: string) => {
          const isKnown = readAttribute(open, 'localSheetId') === null && known.has(readAttribute(open, 'name') ?? '')
          return isKnown ? whole : open + moved(formula) + close
        },
      )
      .replace(/<(?:\w+:)?worksheetSource\s[^>]*>/g, (tag) => movedSource(tag, sheet, shift))
    if (written !== text) setPart(parts, path, written)
  }
}

function movedSource(tag: string, sheet: string, shift: Shift): string {
  const zone = readAttribute(tag, 'sheet') === sheet ? readZone(readAttribute(tag, 'ref') ?? '') : null
  const now = zone && moveZone(zone, shift)
  return now ? tag.replace(/\sref="[^"]*"/, ` ref="${zoneName(now)}"`) : tag
}
