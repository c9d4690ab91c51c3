import type { CellStyle } from '../workbook/data'
import type { StylePatch } from '../workbook/operations'
import { type Color, type Range, RangeTopic, textRotations } from './classes'
import { colorOf, hexOf } from './color'
import { TextDirection } from './enums'
import { readStyle, readStyleTable, writeStyle, writeStyleTable } from './range-styles'
import type { Forms } from './signature'
import { rotationOf } from './text-rotation'

type Way = GoogleAppsScript.Spreadsheet.TextDirection
type Rotation = GoogleAppsScript.Spreadsheet.TextRotation

const backgroundOf = (style: CellStyle) => colorOf(style.background ?? '#ffffff')!
const fontColorOf = (style: CellStyle) => colorOf(style.color ?? '#000000')!
const filled = (color: Color | null): StylePatch => ({ background: color && hexOf(color) })
const colored = (color: Color | null): StylePatch => ({ color: color && hexOf(color) })
const wayOf = ({ direction }: CellStyle): Way | null => {
  if (direction === undefined) return null
  return direction === 'rtl' ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT
}
const directed = (way: Way | null): StylePatch => ({
  direction: way === null ? null : way === TextDirection.RIGHT_TO_LEFT ? 'rtl' : 'ltr',
})
const turned = (rotation: number | Rotation): StylePatch => {
  if (typeof rotation === 'number') return { rotation: rotation || null, verticalText: null }
  const { degrees, vertical } = textRotations.stateOf(rotation)
  return { rotation: degrees || null, verticalText: vertical || null }
}

/** Colours as objects, and how texts lie: direction, rotation, letters below one another. */
export class RangeColors extends RangeTopic {
  override getBackgroundObject(): Color {
    return readStyle(this, 'Range.getBackgroundObject', backgroundOf)
  }

  override getBackgroundObjects(): Color[][] {
    return readStyleTable(this, 'Range.getBackgroundObjects', backgroundOf)
  }

  override setBackgroundObject(color: Color): Range {
    return writeStyle(this, 'Range.setBackgroundObject', filled(color))
  }

  override setBackgroundObjects(color: Color[][]): Range {
    return writeStyleTable(this, 'Range.setBackgroundObjects', color, filled)
  }

  override getFontColorObject(): Color {
    return readStyle(this, 'Range.getFontColorObject', fontColorOf)
  }

  override getFontColorObjects(): Color[][] {
    return readStyleTable(this, 'Range.getFontColorObjects', fontColorOf)
  }

  override setFontColorObject(color: Color): Range {
    return writeStyle(this, 'Range.setFontColorObject', colored(color))
  }

  override setFontColorObjects(colors: Color[][]): Range {
    return writeStyleTable(this, 'Range.setFontColorObjects', colors, colored)
  }

  override getTextDirection(): Way | null {
    return readStyle(this, 'Range.getTextDirection', wayOf)
  }

  override getTextDirections(): (Way | null)[][] {
    return readStyleTable(this, 'Range.getTextDirections', wayOf)
  }

  override setTextDirection(direction: Way | null): Range {
    return writeStyle(this, 'Range.setTextDirection', directed(direction))
  }

  override setTextDirections(directions: (Way | null)[][]): Range {
    return writeStyleTable(this, 'Range.setTextDirections', directions, directed)
  }

  override getTextRotation(): Rotation {
    return readStyle(this, 'Range.getTextRotation', rotationOf)
  }

  override getTextRotations(): Rotation[][] {
    return readStyleTable(this, 'Range.getTextRotations', rotationOf)
  }

  override setTextRotation(degrees: number | Rotation): Range {
    return writeStyle(this, 'Range.setTextRotation', turned(degrees))
  }

  override setTextRotations(rotations: Rotation[][]): Range {
    return writeStyleTable(this, 'Range.setTextRotations', rotations, turned)
  }

  override setVerticalText(isVertical: boolean): Range {
    return writeStyle(this, 'Range.setVerticalText', { verticalText: isVertical || null, rotation: null })
  }
}

/** The arguments of the methods above. */
export const rangeColorForms: Forms<Range> = {
  setBackgroundObject: ['Color?'],
  setBackgroundObjects: ['Color?[][]'],
  setFontColorObject: ['Color?'],
  setFontColorObjects: ['Color?[][]'],
  setTextDirection: ['TextDirection?'],
  setTextDirections: ['TextDirection?[][]'],
  setTextRotation: ['number', 'TextRotation'],
  setTextRotations: ['TextRotation[][]'],
  setVerticalText: ['boolean'],
}
