import type { ConditionalFormatData, SheetData, ValidationData, Zone } from '../../workbook/data'
import { withAttribute } from './change-look'
import { type Elements, elementOf, replaceElements, splitElements, worksheetOrder } from './elements'
import { moveZone, type Shift } from './line-shift'
import { readCondition } from './read-conditional-formats'
import { readZones, zoneName } from './references'
import type { StyleBook } from './style-book'
import { conditionalFormatsXml, validationsXml } from './write-rules'
import { readAttribute, unescapeXml } from './xml-text'

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** An element whose cells moved along with their lines. */
function moved(xml: string, shift: Shift): string {
  if (!shift.moved || !shift.inOrder) return xml
  const zones = readZones(readAttribute(openTag(xml), 'sqref') ?? '').flatMap((zone) => moveZone(zone, shift) ?? [])
  return zones.length === 0 ? '' : placed(xml, zones)
}

function placed(xml: string, zones: Zone[]): string {
  const tag = openTag(xml)
  return withAttribute(tag, 'sqref', zones.map((zone) => zoneName(zone)).join(' ')) + xml.slice(tag.length)
}

function openTag(xml: string): string {
  return /^<[^>]*>/.exec(xml)?.[0] ?? ''
}

/** Takes the first thing that fits out of a list. */
function take<Thing>(things: Thing[], fits: (thing: Thing) => boolean): Thing | undefined {
  const place = things.findIndex(fits)
  return place === -1 ? undefined : things.splice(place, 1)[0]
}

/** The drop-downs and other rules: those that stayed keep their words, those that are no rule of Google's stay. */
export function patchValidations(
  elements: Elements,
  before: SheetData,
  after: SheetData,
  shift: Shift,
  sheetName: (id: number) => string | undefined,
): void {
  if (!shift.moved && isEqual(before.validations, after.validations)) return
  const own = splitElements(elementOf(elements, 'dataValidations') || '<dataValidations></dataValidations>')
  const unread = [...before.validations]
  const foreign: string[] = []
  const known: { xml: string; rule: ValidationData }[] = []
  for (const { xml } of own.children) {
    const zones = readZones(readAttribute(openTag(xml), 'sqref') ?? '')
    const rule = take(unread, (one) => isEqual(one.zones, zones))
    if (rule) known.push({ xml, rule })
    else foreign.push(moved(xml, shift))
  }
  const written = after.validations.flatMap((rule) => {
    const said = (one: ValidationData) => ({ ...one, zones: null })
    const same =
      take(known, (one) => isEqual(one.rule, rule)) ?? take(known, (one) => isEqual(said(one.rule), said(rule)))
    if (!same) return validationsXml([rule], sheetName)
    return [isEqual(same.rule.zones, rule.zones) ? same.xml : placed(same.xml, rule.zones)]
  })
  const all = [...foreign, ...written].filter((xml) => xml !== '')
  const head = withAttribute(own.head, 'count', all.length)
  const xml = all.length === 0 ? '' : `${head}${all.join('')}</dataValidations>`
  replaceElements(elements, 'dataValidations', [xml], worksheetOrder)
}

interface KnownCondition {
  xml: string
  priority: number
  rule: ConditionalFormatData
}

/** The live colours: those that stayed keep all they say, those that are no rule of Google's stay. */
export function patchConditions(
  elements: Elements,
  before: SheetData,
  after: SheetData,
  shift: Shift,
  styles: StyleBook,
): void {
  if (!shift.moved && isEqual(before.conditionalFormats, after.conditionalFormats)) return
  const { foreign, known } = readConditions(elements, before, shift)
  const highest = [...foreign.join('').matchAll(/<cfRule\b[^>]*\spriority="(\d+)"/g)].reduce(
    (most, [, number]) => Math.max(most, Number(number)),
    0,
  )
  const same = after.conditionalFormats.map((rule) => {
    const said = (one: ConditionalFormatData) => ({ ...one, zones: null })
    return take(known, (one) => isEqual(one.rule, rule)) ?? take(known, (one) => isEqual(said(one.rule), said(rule)))
  })
  const inTurn = same.every((one, index) => one && (index === 0 || one.priority > (same[index - 1]?.priority ?? 0)))
  const written = after.conditionalFormats.flatMap((rule, index) => {
    const kept = same[index]
    const priority = inTurn && kept ? kept.priority : highest + 1 + index
    if (!kept) return conditionalFormatsXml([rule], styles, priority)
    const zones = rule.zones.map((zone) => zoneName(zone)).join(' ')
    const tag = openTag(kept.xml)
    const xml = withAttribute(tag, 'priority', priority) + kept.xml.slice(tag.length)
    return [`<conditionalFormatting sqref="${zones}">${xml}</conditionalFormatting>`]
  })
  replaceElements(elements, 'conditionalFormatting', [...foreign, ...written], worksheetOrder)
}

/** The rules of a part, told apart by whether they were read. */
function readConditions(
  elements: Elements,
  before: SheetData,
  shift: Shift,
): { foreign: string[]; known: KnownCondition[] } {
  const unread = [...before.conditionalFormats]
  const known: KnownCondition[] = []
  const foreign = elements.children.flatMap(({ name, xml }) => {
    if (name !== 'conditionalFormatting') return []
    const own = splitElements(xml)
    const zones = readZones(readAttribute(own.head, 'sqref') ?? '')
    const rest = own.children.filter((child) => {
      const read = readCondition(conditionOf(child.xml))
      const rule =
        read &&
        take(unread, (one) =>
          isEqual([one.zones, one.criterion, one.arguments], [zones, read.criterion, read.arguments]),
        )
      if (rule)
        known.push({ xml: child.xml, priority: Number(readAttribute(openTag(child.xml), 'priority') ?? 0), rule })
      return !rule
    })
    if (!rest.some((child) => child.name === 'cfRule')) return []
    return [moved(own.head + rest.map((child) => child.xml).join('') + own.tail, shift)]
  })
  return { foreign, known }
}

function conditionOf(xml: string): Parameters<typeof readCondition>[0] {
  const tag = openTag(xml)
  const text = readAttribute(tag, 'text')
  return {
    type: readAttribute(tag, 'type') ?? '',
    operator: readAttribute(tag, 'operator') ?? undefined,
    formula: [...xml.matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, formula]) => unescapeXml(formula!)),
    ...(text === null ? {} : { text }),
  }
}

/** Rules of later versions stand apart, at the end of the part: their cells move along. */
export function moveLaterRules(xml: string, shift: Shift): string {
  if (!shift.inOrder) return xml
  return xml.replace(/(<(?:\w+:)?sqref>)([^<]*)(<\/)/g, (whole, open: string, text: string, close: string) => {
    const zones = readZones(text).flatMap((zone) => moveZone(zone, shift) ?? [])
    return zones.length === 0 ? whole : `${open}${zones.map((zone) => zoneName(zone)).join(' ')}${close}`
  })
}
