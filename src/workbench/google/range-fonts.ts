import type { CellStyle } from '../workbook/data'
import type { StylePatch } from '../workbook/operations'
import { type Range, RangeTopic } from './classes'
import { toHex } from './css-colors'
import { readStyle, readStyleTable, writeStyle, writeStyleTable } from './range-styles'
import type { Forms } from './signature'

type Line = GoogleAppsScript.Spreadsheet.FontLine
type Weight = GoogleAppsScript.Spreadsheet.FontWeight
type Slant = GoogleAppsScript.Spreadsheet.FontStyle

const colorOf = (style: CellStyle) => style.color ?? '#000000'
const sizeOf = (style: CellStyle) => style.fontSize ?? 10
const familyOf = (style: CellStyle) => style.fontFamily ?? 'Arial'
const weightOf = (style: CellStyle): Weight => (style.bold ? 'bold' : 'normal')
const slantOf = (style: CellStyle): Slant => (style.italic ? 'italic' : 'normal')
const lineOf = (style: CellStyle): Line =>
  style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'

const colored = (color: string | null): StylePatch => {
  const hex = toHex(color)
  return hex === undefined ? {} : { color: hex }
}
const sized = (fontSize: number | null): StylePatch => ({ fontSize })
const ofFamily = (fontFamily: string | null): StylePatch => ({ fontFamily: fontFamily || null })
const weighted = (weight: Weight | null): StylePatch => ({ bold: weight === 'bold' ? true : null })
const slanted = (slant: Slant | null): StylePatch => ({ italic: slant === 'italic' ? true : null })
const lined = (line: Line | null): StylePatch => ({
  underline: line === 'underline' ? true : null,
  strikethrough: line === 'line-through' ? true : null,
})

/** The letters of a range: colour, size, family, weight, slant, lines. */
export class RangeFonts extends RangeTopic {
  override getFontColor(): string {
    return readStyle(this, 'Range.getFontColor', colorOf)
  }

  override getFontColors(): string[][] {
    return readStyleTable(this, 'Range.getFontColors', colorOf)
  }

  override setFontColor(color: string | null): Range {
    return writeStyle(this, 'Range.setFontColor', colored(color))
  }

  override setFontColors(colors: (string | null)[][]): Range {
    return writeStyleTable(this, 'Range.setFontColors', colors, colored)
  }

  override getFontSize(): number {
    return readStyle(this, 'Range.getFontSize', sizeOf)
  }

  override getFontSizes(): number[][] {
    return readStyleTable(this, 'Range.getFontSizes', sizeOf)
  }

  override setFontSize(size: number): Range {
    return writeStyle(this, 'Range.setFontSize', sized(size))
  }

  override setFontSizes(sizes: number[][]): Range {
    return writeStyleTable(this, 'Range.setFontSizes', sizes, sized)
  }

  override getFontFamily(): string {
    return readStyle(this, 'Range.getFontFamily', familyOf)
  }

  override getFontFamilies(): string[][] {
    return readStyleTable(this, 'Range.getFontFamilies', familyOf)
  }

  override setFontFamily(fontFamily: string | null): Range {
    return writeStyle(this, 'Range.setFontFamily', ofFamily(fontFamily))
  }

  override setFontFamilies(fontFamilies: (string | null)[][]): Range {
    return writeStyleTable(this, 'Range.setFontFamilies', fontFamilies, ofFamily)
  }

  override getFontWeight(): Weight {
    return readStyle(this, 'Range.getFontWeight', weightOf)
  }

  override getFontWeights(): Weight[][] {
    return readStyleTable(this, 'Range.getFontWeights', weightOf)
  }

  override setFontWeight(fontWeight: Weight | null): Range {
    return writeStyle(this, 'Range.setFontWeight', weighted(fontWeight))
  }

  override setFontWeights(fontWeights: (Weight | null)[][]): Range {
    return writeStyleTable(this, 'Range.setFontWeights', fontWeights, weighted)
  }

  override getFontStyle(): Slant {
    return readStyle(this, 'Range.getFontStyle', slantOf)
  }

  override getFontStyles(): Slant[][] {
    return readStyleTable(this, 'Range.getFontStyles', slantOf)
  }

  override setFontStyle(fontStyle: Slant | null): Range {
    return writeStyle(this, 'Range.setFontStyle', slanted(fontStyle))
  }

  override setFontStyles(fontStyles: (Slant | null)[][]): Range {
    return writeStyleTable(this, 'Range.setFontStyles', fontStyles, slanted)
  }

  override getFontLine(): Line {
    return readStyle(this, 'Range.getFontLine', lineOf)
  }

  override getFontLines(): Line[][] {
    return readStyleTable(this, 'Range.getFontLines', lineOf)
  }

  override setFontLine(fontLine: Line | null): Range {
    return writeStyle(this, 'Range.setFontLine', lined(fontLine))
  }

  override setFontLines(fontLines: (Line | null)[][]): Range {
    return writeStyleTable(this, 'Range.setFontLines', fontLines, lined)
  }
}

/** The arguments of the methods above. */
export const rangeFontForms: Forms<Range> = {
  setFontColor: ['text?'],
  setFontColors: ['text?[][]'],
  setFontSize: ['number'],
  setFontSizes: ['number[][]'],
  setFontFamily: ['text?'],
  setFontFamilies: ['text?[][]'],
  setFontWeight: ['text?'],
  setFontWeights: ['text?[][]'],
  setFontStyle: ['text?'],
  setFontStyles: ['text?[][]'],
  setFontLine: ['text?'],
  setFontLines: ['text?[][]'],
}
