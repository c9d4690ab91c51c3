import type { BorderData, BorderSide } from '../workbook/data'
import type { BorderPatch, StylePatch } from '../workbook/operations'
import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { toHex } from './css-colors'
import { eachCell } from './range-size'
import type { Forms } from './signature'

type Wanted = boolean | null

const styleNames: Record<string, BorderSide['style']> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
}

/** The lines around the cells of a range. */
export class RangeBorders extends RangeTopic {
  /** A side that is null stays as it is, false takes its line away. */
  override setBorder(
    top: Wanted,
    left: Wanted,
    bottom: Wanted,
    right: Wanted,
    vertical: Wanted,
    horizontal: Wanted,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    const line: BorderSide = { style: styleNames[String(style ?? 'SOLID')]!, color: toHex(color) ?? '#000000' }
    const { sheet, zone } = ranges.stateOf(this)
    const [lastRow, lastColumn] = [zone.bottom - zone.top, zone.right - zone.left]
    const patches = eachCell(this, (row, column): StylePatch => {
      const wanted: Record<keyof BorderData, Wanted> = {
        top: row === 0 ? top : horizontal,
        bottom: row === lastRow ? bottom : horizontal,
        left: column === 0 ? left : vertical,
        right: column === lastColumn ? right : vertical,
      }
      const border: BorderPatch = {}
      for (const [side, has] of Object.entries(wanted) as [keyof BorderData, Wanted][]) {
        if (has !== null && has !== undefined) border[side] = has ? line : null
      }
      return { border }
    })
    ask('Range.setBorder', 'writeStyles', sheet, zone, patches)
    return this
  }
}

const sides = 'boolean?, boolean?, boolean?, boolean?, boolean?, boolean?'

/** The arguments of the methods above. */
export const rangeBorderForms: Forms<Range> = {
  setBorder: [sides, `${sides}, text?, BorderStyle?`],
}
