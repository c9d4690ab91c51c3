import type { BorderData, BorderSide } from '../workbook/data'
import type { BorderPatch, StylePatch } from '../workbook/operations'
import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { colorOf } from './color'
import { toHex } from './css-colors'
import { BorderStyle } from './enums'
import { eachCell, firstCell } from './range-size'
import { makeService } from './service'
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

  /** Google has it and does not say so: the lines around the first cell, or null when there is none. */
  getBorder(): object | null {
    const { sheet, zone } = firstCell(this as unknown as Range)
    const { border } = ask('Range.getBorder', 'readStyles', sheet, zone)[0]![0]!
    return border ? bordersOf(border) : null
  }
}

function bordersOf(border: BorderData): object {
  const side = (line: BorderSide | undefined) =>
    line
      ? makeService('Border', {
          getColor: () => colorOf(line.color),
          getBorderStyle: () => {
            const name = Object.keys(styleNames).find((each) => styleNames[each] === line.style)
            return BorderStyle[name as keyof typeof BorderStyle]
          },
        })
      : null
  return makeService('Borders', {
    getTop: () => side(border.top),
    getBottom: () => side(border.bottom),
    getLeft: () => side(border.left),
    getRight: () => side(border.right),
  })
}

const sides = 'boolean?, boolean?, boolean?, boolean?, boolean?, boolean?'

/** The arguments of the methods above. */
export const rangeBorderForms: Forms<Range> = {
  setBorder: [sides, `${sides}, text?, BorderStyle?`],
}
