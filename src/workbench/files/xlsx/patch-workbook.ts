import type { NamedRangeData, WorkbookData } from '../../workbook/data'
import { withAttribute } from './change-look'
import { type Elements, elementOf, joinElements, replaceElements, splitElements, workbookOrder } from './elements'
import { type Package, partText, setPart } from './package'
import { zoneName } from './references'
import { relationTypes } from './relations'
import { type ListedSheet, readSheetList } from './sheet-list'
import { quotedName } from './sheet-names'
import { attribute, escapeText, readAttribute } from './xml-text'

/** Patches the workbook's own part: the list of sheets, the tab in front, names of ranges. */
export function patchWorkbook(parts: Package, placed: ListedSheet[], before: WorkbookData, after: WorkbookData): void {
  const text = partText(parts, 'xl/workbook.xml')!
  const listed = readSheetList(parts)
  const elements = splitElements(text)
  const place = (old: number) => placed.findIndex(({ relation }) => relation === listed[old]?.relation)
  const said = (sheets: ListedSheet[]) =>
    JSON.stringify(sheets.map(({ name, hidden, relation }) => [name, hidden, relation]))
  if (said(placed) !== said(listed)) {
    const xml = `<sheets>${placed.map(sheetTag).join('')}</sheets>`
    replaceElements(elements, 'sheets', [xml], workbookOrder)
    moveActiveTab(parts, elements, place, placed)
  }
  const names = namesXml(elementOf(elements, 'definedNames'), before, after, place)
  replaceElements(elements, 'definedNames', [names], workbookOrder)
  const written = joinElements(elements)
  if (written !== text) setPart(parts, 'xl/workbook.xml', written)
}

function sheetTag({ tag, name, hidden, deeplyHidden, sheetId, relation }: ListedSheet): string {
  if (tag === '')
    return `<sheet xmlns:r="${relationTypes}" name="${attribute(name)}" sheetId="${sheetId}"${hidden ? ' state="hidden"' : ''} r:id="${relation}"/>`
  const state = hidden ? (deeplyHidden ? 'veryHidden' : 'hidden') : null
  const named = readAttribute(tag, 'name') === name ? tag : withAttribute(tag, 'name', attribute(name))
  return readAttribute(tag, 'state') === state ? named : withAttribute(named, 'state', state)
}

/** The tab in front stays in front wherever it went; when it cannot be seen any more, the first that can comes in front. */
function moveActiveTab(
  parts: Package,
  elements: Elements,
  place: (old: number) => number,
  placed: ListedSheet[],
): void {
  const views = elements.children.find(({ name }) => name === 'bookViews')
  if (!views) return
  const active = Number(/activeTab="(\d+)"/.exec(views.xml)?.[1] ?? 0)
  const now = placed[place(active)]
  const chosen =
    now && !now.hidden
      ? placed.indexOf(now)
      : Math.max(
          0,
          placed.findIndex(({ hidden }) => !hidden),
        )
  // Two chosen tabs would be edited together.
  if (now?.hidden) setPart(parts, now.path, partText(parts, now.path)!.replace(/\stabSelected="(1|true)"/, ''))
  if (chosen === active) return
  views.xml = views.xml
    .replace(/\s(activeTab|firstSheet)="\d+"/g, '')
    .replace(/<workbookView\b/, `<workbookView activeTab="${chosen}"`)
}

/** Names of ranges: ours by the data; the others (print areas, formulas) as they were, with the new place of their sheet. */
function namesXml(xml: string, before: WorkbookData, after: WorkbookData, place: (old: number) => number): string {
  const now = new Map(after.namedRanges.map((range) => [range.name, range]))
  const was = new Map(before.namedRanges.map((range) => [range.name, range]))
  const elements = splitElements(xml || '<definedNames></definedNames>')
  const kept = elements.children.flatMap(({ xml: name }) => {
    const tag = /^<[^>]*>/.exec(name)?.[0] ?? ''
    const sheet = readAttribute(tag, 'localSheetId')
    if (sheet !== null) {
      const at = place(Number(sheet))
      return at === -1 ? [] : [withPlace(name, tag, at)]
    }
    const known = was.get(readAttribute(tag, 'name') ?? '')
    if (!known) return [name]
    const changed = now.get(known.name)
    now.delete(known.name)
    if (!changed) return []
    return [JSON.stringify(known) === JSON.stringify(changed) ? name : nameXml(changed, after)]
  })
  const all = [...kept, ...[...now.values()].map((range) => nameXml(range, after))].join('')
  return all === '' ? '' : `${elements.head}${all}</definedNames>`
}

function withPlace(name: string, tag: string, place: number): string {
  if (readAttribute(tag, 'localSheetId') === String(place)) return name
  return tag.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${place}"`) + name.slice(tag.length)
}

function nameXml({ name, sheetId, zone }: NamedRangeData, { sheets }: WorkbookData): string {
  const sheet = sheets.find(({ id }) => id === sheetId)
  if (!sheet) return ''
  return `<definedName name="${attribute(name)}">${escapeText(quotedName(sheet.name))}!${zoneName(zone, true)}</definedName>`
}
