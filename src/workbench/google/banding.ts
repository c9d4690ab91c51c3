import type { BandingData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { themeColors } from './banding-themes'
import {
  type Banding,
  bandings,
  type Range,
  RangeTopic,
  ranges,
  SheetTopic,
  type Spreadsheet,
  SpreadsheetTopic,
  sheets,
  topicOf,
} from './classes'
import { colorOf, hexOf } from './color'
import { toHex } from './css-colors'
import { exception } from './exception'
import type { Forms } from './signature'
import { meets } from './zones'

type Part = 'header' | 'first' | 'second' | 'footer'

/** Alternating colours of the rows or of the columns of a range. They are kept and read back; cells keep what they have of their own. */
class BandingMethods extends topicOf<Banding>() {
  override getRange(): Range {
    const { sheet, data } = bandings.stateOf(this)
    return ranges.make({ sheet, zone: data.zone })
  }

  override setRange(range: Range): Banding {
    return change(this, 'Banding.setRange', { zone: ranges.stateOf(range).zone })
  }

  override remove(): void {
    const { sheet, data } = bandings.stateOf(this)
    const others = askUncounted('bandings', sheet).filter(({ id }) => id !== data.id)
    ask('Banding.remove', 'setBandings', sheet, others)
  }

  override copyTo(range: Range): Banding {
    const { sheet, zone } = ranges.stateOf(range)
    return add('Banding.copyTo', sheet, { ...bandings.stateOf(this).data, zone })
  }
}

const parts: Part[] = ['header', 'first', 'second', 'footer']
for (const part of parts) {
  for (const by of ['ROWS', 'COLUMNS'] as const) {
    const [word, line] = [`${part[0]!.toUpperCase()}${part.slice(1)}`, by === 'ROWS' ? 'Row' : 'Column']
    const read = (banding: Banding) => {
      const { data } = bandings.stateOf(banding)
      return data.by === by ? data[part] : null
    }
    const write = (banding: Banding, hex: string | null) => {
      if (hex === null && (part === 'first' || part === 'second')) {
        throw exception(`${word} ${line.toLowerCase()} color should not be null`)
      }
      return change(banding, `Banding.set${word}${line}Color`, { [part]: hex })
    }
    Object.defineProperties(BandingMethods.prototype, {
      [`get${word}${line}Color`]: {
        value(this: Banding) {
          return read(this)
        },
      },
      [`set${word}${line}Color`]: {
        value(this: Banding, color: string | null) {
          return write(this, color === null ? null : (toHex(color) ?? read(this)))
        },
      },
      [`get${word}${line}ColorObject`]: {
        value(this: Banding) {
          return colorOf(read(this))
        },
      },
      [`set${word}${line}ColorObject`]: {
        value(this: Banding, color: GoogleAppsScript.Spreadsheet.Color | null) {
          return write(this, color === null ? null : hexOf(color))
        },
      },
    })
  }
}

function change(banding: Banding, method: string, patch: Partial<BandingData>): Banding {
  const { sheet, data } = bandings.stateOf(banding)
  Object.assign(data, patch)
  const all = askUncounted('bandings', sheet).map((each) => (each.id === data.id ? { ...each, ...patch } : each))
  ask(method, 'setBandings', sheet, all)
  return banding
}

function add(method: string, sheet: number, given: Omit<BandingData, 'id'>): Banding {
  const all = askUncounted('bandings', sheet)
  if (all.some(({ zone }) => meets(zone, given.zone))) {
    throw exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
  }
  const data = { ...given, id: Math.max(0, ...all.map(({ id }) => id)) + 1 }
  ask(method, 'setBandings', sheet, [...all, data])
  return bandings.make({ sheet, data })
}

function apply(range: Range, by: BandingData['by'], args: unknown[]): Banding {
  const [theme = 'LIGHT_GREY', hasHeader = true, hasFooter = false] = args
  const { header, footer, first, second } = themeColors(String(theme))
  const { sheet, zone } = ranges.stateOf(range)
  const method = by === 'ROWS' ? 'Range.applyRowBanding' : 'Range.applyColumnBanding'
  return add(method, sheet, {
    zone,
    by,
    first,
    second,
    header: hasHeader ? header : null,
    footer: hasFooter ? footer : null,
  })
}

function listed(method: string, sheet: number): Banding[] {
  return ask(method, 'bandings', sheet).map((data) => bandings.make({ sheet, data }))
}

/** Banding of a range. */
export class RangeBanding extends RangeTopic {
  override applyRowBanding(...args: unknown[]): Banding {
    return apply(this, 'ROWS', args)
  }

  override applyColumnBanding(...args: unknown[]): Banding {
    return apply(this, 'COLUMNS', args)
  }

  override getBandings(): Banding[] {
    const { sheet, zone } = ranges.stateOf(this)
    return listed('Range.getBandings', sheet).filter((each) => meets(bandings.stateOf(each).data.zone, zone))
  }
}

/** Bandings of a sheet. */
export class SheetBanding extends SheetTopic {
  override getBandings(): Banding[] {
    return listed('Sheet.getBandings', sheets.stateOf(this))
  }
}

/** Bandings of the whole file. */
export class SpreadsheetBanding extends SpreadsheetTopic {
  override getBandings(): Banding[] {
    return (this as Spreadsheet).getSheets().flatMap((sheet) => sheet.getBandings())
  }
}

const applied = ['', 'BandingTheme', 'BandingTheme, boolean, boolean']

/** The arguments of the methods above. */
export const rangeBandingForms: Forms<Range> = { applyRowBanding: applied, applyColumnBanding: applied }

/** Google's Banding. */
export function defineBanding(): void {
  bandings.define([BandingMethods], { setRange: ['Range'], copyTo: ['Range'] })
}
