import type { Zone } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { type Range, type RangePlace, ranges, type TextFinder, type TextSearch, textFinders, topicOf } from './classes'
import { sheetsAtHand } from './sheet-list'
import type { Forms } from './signature'

/** A cell that was found, with the text it was found by. */
interface Found {
  place: RangePlace
  text: string
}

/** Looks for a text as people do: case does not matter, accents do, formulas are seen by what they show. */
class FinderMethods extends topicOf<TextFinder>() {
  override findAll(): Range[] {
    return findCells('TextFinder.findAll', textFinders.stateOf(this)).map(({ place }) => ranges.make(place))
  }

  override findNext(): Range | null {
    return step(this, 'TextFinder.findNext', 1)
  }

  override findPrevious(): Range | null {
    return step(this, 'TextFinder.findPrevious', -1)
  }

  override getCurrentMatch(): Range | null {
    const { current } = textFinders.stateOf(this)
    return current && ranges.make(current)
  }

  override startFrom(startRange: Range): TextFinder {
    return set(this, { current: ranges.stateOf(startRange) })
  }

  override matchCase(matchCase: boolean): TextFinder {
    return set(this, { matchCase })
  }

  override matchEntireCell(matchEntireCell: boolean): TextFinder {
    return set(this, { matchEntireCell })
  }

  override matchFormulaText(matchFormulaText: boolean): TextFinder {
    return set(this, { matchFormulaText })
  }

  override ignoreDiacritics(ignoreDiacritics: boolean): TextFinder {
    return set(this, { ignoreDiacritics })
  }

  override useRegularExpression(useRegEx: boolean): TextFinder {
    return set(this, { useRegularExpression: useRegEx })
  }

  /** Returns the number of cells changed. */
  override replaceAllWith(replaceText: string): number {
    const search = textFinders.stateOf(this)
    return replaceIn('TextFinder.replaceAllWith', search, findCells('', search), replaceText)
  }

  override replaceWith(replaceText: string): number {
    const search = textFinders.stateOf(this)
    const { current } = search
    const here = findCells('', search).filter(({ place }) => current && comparePlaces(place, current) === 0)
    return replaceIn('TextFinder.replaceWith', search, here, replaceText)
  }
}

function set(finder: TextFinder, choice: Partial<TextSearch>): TextFinder {
  Object.assign(textFinders.stateOf(finder), choice)
  return finder
}

function step(finder: TextFinder, method: string, way: 1 | -1): Range | null {
  const search = textFinders.stateOf(finder)
  const found = findCells(method, search).map(({ place }) => place)
  if (way < 0) found.reverse()
  const { current } = search
  const next = current ? found.find((place) => comparePlaces(place, current) * way > 0) : found[0]
  if (!next) return null
  search.current = next
  return ranges.make(next)
}

function comparePlaces(one: RangePlace, other: RangePlace): number {
  if (one.sheet !== other.sheet) {
    const order = sheetsAtHand().map(({ id }) => id)
    return order.indexOf(one.sheet) - order.indexOf(other.sheet)
  }
  return one.zone.top - other.zone.top || one.zone.left - other.zone.left
}

function findCells(method: string, search: TextSearch): Found[] {
  const sheetIds = search.sheet === null ? sheetsAtHand().map(({ id }) => id) : [search.sheet]
  const pattern = patternOf(search)
  return sheetIds.flatMap((sheet, place) => {
    const zone = search.zone ?? dataZone(sheet)
    const shown = ask(place === 0 ? method : '', 'readDisplay', sheet, zone)
    const formulas = search.matchFormulaText ? askUncounted('readFormulas', sheet, zone) : []
    return shown.flatMap((row, down) =>
      row.flatMap((text, right): Found[] => {
        const seen = formulas[down]?.[right] || text
        if (!foldText(seen, search).match(pattern)) return []
        const [top, left] = [zone.top + down, zone.left + right]
        return [{ place: { sheet, zone: { top, left, bottom: top, right: left } }, text: seen }]
      }),
    )
  })
}

function dataZone(sheet: number): Zone {
  const { lastRow, lastColumn } = askUncounted('extent', sheet)
  return { top: 0, left: 0, bottom: Math.max(1, lastRow) - 1, right: Math.max(1, lastColumn) - 1 }
}

function foldText(text: string, { ignoreDiacritics }: TextSearch): string {
  return ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
}

function patternOf(search: TextSearch): RegExp {
  const text = foldText(search.text, search)
  const source = search.useRegularExpression ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(search.matchEntireCell ? `^(?:${source})$` : source, search.matchCase ? 'g' : 'gi')
}

function replaceIn(method: string, search: TextSearch, found: Found[], replacement: string): number {
  const pattern = patternOf(search)
  const formulas = (place: RangePlace) => askUncounted('readFormulas', place.sheet, place.zone)[0]![0] !== ''
  const changed = search.matchFormulaText ? found : found.filter(({ place }) => !formulas(place))
  changed.forEach(({ place, text }, index) => {
    const put = search.useRegularExpression ? replacement : replacement.replace(/\$/g, '$$$$')
    const contents = [[foldText(text, search).replace(pattern, put)]]
    ask(index === 0 ? method : '', 'write', place.sheet, place.zone, contents)
  })
  return changed.length
}

/** A finder in a range, a sheet (`zone` null) or all sheets (`sheet` null). */
export function newTextFinder(text: string, sheet: number | null, zone: Zone | null): TextFinder {
  return textFinders.make({
    text,
    sheet,
    zone,
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    ignoreDiacritics: false,
    useRegularExpression: false,
    current: null,
  })
}

const forms: Forms<TextFinder> = {
  startFrom: ['Range'],
  matchCase: ['boolean'],
  matchEntireCell: ['boolean'],
  matchFormulaText: ['boolean'],
  ignoreDiacritics: ['boolean'],
  useRegularExpression: ['boolean'],
  replaceAllWith: ['text'],
  replaceWith: ['text'],
}

/** Google's TextFinder. */
export function defineTextFinder(): void {
  textFinders.define([FinderMethods], forms)
}
