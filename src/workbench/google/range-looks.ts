import type { CellStyle } from '../workbook/data'
import type { StylePatch } from '../workbook/operations'
import { type Range, RangeTopic } from './classes'
import { toHex } from './css-colors'
import { WrapStrategy } from './enums'
import { readStyle, readStyleTable, writeStyle, writeStyleTable } from './range-styles'
import type { Forms } from './signature'

type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null
type Vertical = 'top' | 'middle' | 'bottom' | null

/** What a cell without a format of its own is shown by; also what "general" becomes. */
const generalFormat = '0.###############'

const backgroundOf = (style: CellStyle) => style.background ?? '#ffffff'
const formatOf = (style: CellStyle) => style.numberFormat ?? generalFormat
const horizontalOf = (style: CellStyle) => style.horizontal ?? 'general'
const verticalOf = (style: CellStyle) => style.vertical ?? 'bottom'
/** A cell that nobody has set says both: wrapped, and overflowing. */
const isWrapped = (style: CellStyle) => style.wrap === undefined || style.wrap === 'wrap'
const strategyOf = (style: CellStyle): Strategy => {
  if (style.wrap === 'wrap') return WrapStrategy.WRAP
  return style.wrap === 'clip' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW
}

const filled = (color: string | null): StylePatch => {
  const hex = toHex(color)
  return hex === undefined ? {} : { background: hex }
}
const formatted = (format: string): StylePatch => ({
  numberFormat: format.toLowerCase() === 'general' || format === '' ? null : format,
})
const aligned = (alignment: Horizontal): StylePatch => {
  if (alignment === null || alignment === 'normal') return { horizontal: null }
  return ['left', 'center', 'right'].includes(alignment) ? { horizontal: alignment } : {}
}
const raised = (alignment: Vertical): StylePatch => {
  if (alignment === null) return { vertical: null }
  return ['top', 'middle', 'bottom'].includes(alignment) ? { vertical: alignment } : {}
}
const wrapped = (isWrapEnabled: boolean): StylePatch => ({ wrap: isWrapEnabled ? 'wrap' : 'overflow' })
const wrappedBy = (strategy: Strategy): StylePatch => ({
  wrap: String(strategy).toLowerCase() as NonNullable<CellStyle['wrap']>,
})

/** How the cells of a range look, letters and borders apart. */
export class RangeLooks extends RangeTopic {
  override getBackground(): string {
    return readStyle(this, 'Range.getBackground', backgroundOf)
  }

  override getBackgrounds(): string[][] {
    return readStyleTable(this, 'Range.getBackgrounds', backgroundOf)
  }

  override setBackground(color: string | null): Range {
    return writeStyle(this, 'Range.setBackground', filled(color))
  }

  override setBackgrounds(colors: (string | null)[][]): Range {
    return writeStyleTable(this, 'Range.setBackgrounds', colors, filled)
  }

  /** Older names, which Google still answers to. */
  getBackgroundColor(): string {
    return (this as unknown as Range).getBackground()
  }

  getBackgroundColors(): string[][] {
    return (this as unknown as Range).getBackgrounds()
  }

  setBackgroundColor(color: string | null): Range {
    return (this as unknown as Range).setBackground(color)
  }

  setBackgroundColors(colors: (string | null)[][]): Range {
    return (this as unknown as Range).setBackgrounds(colors)
  }

  override setBackgroundRGB(red: number, green: number, blue: number): Range {
    const digits = [red, green, blue].map((part) => Math.trunc(part).toString(16).padStart(2, '0'))
    return writeStyle(this, 'Range.setBackgroundRGB', filled(`#${digits.join('')}`))
  }

  override getNumberFormat(): string {
    return readStyle(this, 'Range.getNumberFormat', formatOf)
  }

  override getNumberFormats(): string[][] {
    return readStyleTable(this, 'Range.getNumberFormats', formatOf)
  }

  override setNumberFormat(numberFormat: string): Range {
    return writeStyle(this, 'Range.setNumberFormat', formatted(numberFormat))
  }

  override setNumberFormats(numberFormats: string[][]): Range {
    return writeStyleTable(this, 'Range.setNumberFormats', numberFormats, formatted)
  }

  override getHorizontalAlignment(): string {
    return readStyle(this, 'Range.getHorizontalAlignment', horizontalOf)
  }

  override getHorizontalAlignments(): string[][] {
    return readStyleTable(this, 'Range.getHorizontalAlignments', horizontalOf)
  }

  override setHorizontalAlignment(alignment: Horizontal): Range {
    return writeStyle(this, 'Range.setHorizontalAlignment', aligned(alignment))
  }

  override setHorizontalAlignments(alignments: Horizontal[][]): Range {
    return writeStyleTable(this, 'Range.setHorizontalAlignments', alignments, aligned)
  }

  override getVerticalAlignment(): string {
    return readStyle(this, 'Range.getVerticalAlignment', verticalOf)
  }

  override getVerticalAlignments(): string[][] {
    return readStyleTable(this, 'Range.getVerticalAlignments', verticalOf)
  }

  override setVerticalAlignment(alignment: Vertical): Range {
    return writeStyle(this, 'Range.setVerticalAlignment', raised(alignment))
  }

  override setVerticalAlignments(alignments: Vertical[][]): Range {
    return writeStyleTable(this, 'Range.setVerticalAlignments', alignments, raised)
  }

  override getWrap(): boolean {
    return readStyle(this, 'Range.getWrap', isWrapped)
  }

  override getWraps(): boolean[][] {
    return readStyleTable(this, 'Range.getWraps', isWrapped)
  }

  override setWrap(isWrapEnabled: boolean): Range {
    return writeStyle(this, 'Range.setWrap', wrapped(isWrapEnabled))
  }

  override setWraps(isWrapEnabled: boolean[][]): Range {
    return writeStyleTable(this, 'Range.setWraps', isWrapEnabled, wrapped)
  }

  override getWrapStrategy(): Strategy {
    return readStyle(this, 'Range.getWrapStrategy', strategyOf)
  }

  override getWrapStrategies(): Strategy[][] {
    return readStyleTable(this, 'Range.getWrapStrategies', strategyOf)
  }

  override setWrapStrategy(strategy: Strategy): Range {
    return writeStyle(this, 'Range.setWrapStrategy', wrappedBy(strategy))
  }

  override setWrapStrategies(strategies: Strategy[][]): Range {
    return writeStyleTable(this, 'Range.setWrapStrategies', strategies, wrappedBy)
  }
}

/** The arguments of the methods above. */
export const rangeLookForms: Forms<Range> = {
  setBackground: ['text?'],
  setBackgrounds: ['text?[][]'],
  setBackgroundRGB: ['number, number, number'],
  setNumberFormat: ['text'],
  setNumberFormats: ['text[][]'],
  setHorizontalAlignment: ['text?'],
  setHorizontalAlignments: ['text?[][]'],
  setVerticalAlignment: ['text?'],
  setVerticalAlignments: ['text?[][]'],
  setWrap: ['boolean'],
  setWraps: ['boolean[][]'],
  setWrapStrategy: ['WrapStrategy'],
  setWrapStrategies: ['WrapStrategy[][]'],
}
