import type { CellStyle } from '../workbook/data'
import type { Content, StylePatch } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import {
  type Range,
  type RangePlace,
  RangeTopic,
  type RichTextValue,
  ranges,
  richTexts,
  type TextLook,
  type TextStyle,
  textStyles,
} from './classes'
import { firstCell, requireSize } from './range-size'
import { readStyle, readStyleTable, writeStyle, writeStyleTable } from './range-styles'
import type { Forms } from './signature'

/** The style of a cell's letters with Google's defaults put in. */
const lookOf = (style: CellStyle): TextLook => ({
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  strikethrough: style.strikethrough ?? false,
  fontSize: style.fontSize ?? 10,
  fontFamily: style.fontFamily ?? 'arial,sans,sans-serif',
  color: style.color ?? '#000000',
})

const toPatch = (style: TextStyle): StylePatch => ({ ...textStyles.stateOf(style) })

/** The texts of a range with the style of their letters. */
export class RangeTexts extends RangeTopic {
  override getTextStyle(): TextStyle {
    return readStyle(this, 'Range.getTextStyle', (style) => textStyles.make(lookOf(style)))
  }

  override getTextStyles(): TextStyle[][] {
    return readStyleTable(this, 'Range.getTextStyles', (style) => textStyles.make(lookOf(style)))
  }

  override setTextStyle(style: TextStyle): Range {
    return writeStyle(this, 'Range.setTextStyle', toPatch(style))
  }

  override setTextStyles(styles: TextStyle[][]): Range {
    return writeStyleTable(this, 'Range.setTextStyles', styles, toPatch)
  }

  override getRichTextValue(): RichTextValue | null {
    return readRichTexts('Range.getRichTextValue', firstCell(this))[0]![0]!
  }

  override getRichTextValues(): (RichTextValue | null)[][] {
    return readRichTexts('Range.getRichTextValues', ranges.stateOf(this))
  }

  override setRichTextValue(value: RichTextValue): Range {
    return writeRichTexts(this, 'Range.setRichTextValue', [[value]])
  }

  override setRichTextValues(values: RichTextValue[][]): Range {
    return writeRichTexts(this, 'Range.setRichTextValues', values)
  }
}

/** A number has no rich text. */
function readRichTexts(method: string, { sheet, zone }: RangePlace): (RichTextValue | null)[][] {
  const styles = askUncounted('readStyles', sheet, zone)
  return ask(method, 'readValues', sheet, zone).values.map((row, down) =>
    row.map((text, right) =>
      typeof text === 'string' ? richTexts.make({ text, style: lookOf(styles[down]![right]!), link: null }) : null,
    ),
  )
}

/** The text stays text, whatever it looks like: the apostrophe is swallowed on the way. */
function writeRichTexts(range: Range, method: string, values: RichTextValue[][]): Range {
  requireSize(range, values)
  const { sheet, zone } = ranges.stateOf(range)
  const texts = values.map((row) => row.map((value) => richTexts.stateOf(value)))
  const contents: Content[][] = texts.map((row) => row.map(({ text }) => (text === '' ? null : `'${text}`)))
  ask(method, 'write', sheet, zone, contents)
  const patches: StylePatch[][] = texts.map((row) => row.map(({ style }) => ({ ...style })))
  askUncounted('writeStyles', sheet, zone, patches)
  return range
}

/** The arguments of the methods above. */
export const rangeTextForms: Forms<Range> = {
  setTextStyle: ['TextStyle'],
  setTextStyles: ['TextStyle[][]'],
  setRichTextValue: ['RichTextValue'],
  setRichTextValues: ['RichTextValue[][]'],
}
