import type { BorderData, BorderSide, CellStyle } from '../workbook/data'
import type { BorderPatch, StylePatch } from '../workbook/operations'
import type { CellExtras } from './extras'

/** A style as the library keeps it; the number format is apart. */
export interface EngineStyle {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  fontSize?: number
  textColor?: string
  fillColor?: string
  align?: string
  verticalAlign?: string
  wrapping?: string
  rotation?: number
}

const renamed = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  fontSize: 'fontSize',
  color: 'textColor',
  background: 'fillColor',
  horizontal: 'align',
  vertical: 'verticalAlign',
  wrap: 'wrapping',
  rotation: 'rotation',
} as const
type Renamed = keyof typeof renamed

/** The part of a patch the library keeps; a key set to null goes back to its default. */
export function engineStyle(patch: StylePatch): EngineStyle | null {
  const style: Record<string, unknown> = {}
  for (const [key, name] of Object.entries(renamed) as [Renamed, string][]) {
    if (!(key in patch)) continue
    const value = patch[key]
    style[name] = value === null || value === false ? undefined : value
  }
  return Object.keys(style).length > 0 ? (style as EngineStyle) : null
}

/** What of a style the library has not. */
export type ExtraPatch = Pick<StylePatch, 'fontFamily' | 'border' | 'verticalText' | 'direction'>

/** The part of a patch kept beside the library; null when it has none. */
export function extraStyle(patch: StylePatch): ExtraPatch | null {
  const part: ExtraPatch = {}
  if ('fontFamily' in patch) part.fontFamily = patch.fontFamily
  if ('border' in patch) part.border = patch.border
  if ('verticalText' in patch) part.verticalText = patch.verticalText
  if ('direction' in patch) part.direction = patch.direction
  return Object.keys(part).length > 0 ? part : null
}

/** The lines of a cell after a patch: sides left out stay, a side set to null goes; undefined when none is left. */
export function mergedBorder(before: BorderData | undefined, patch: BorderPatch | null): BorderData | undefined {
  if (patch === null) return undefined
  const sides = Object.entries({ ...before, ...patch }).filter((side): side is [string, BorderSide] => side[1] !== null)
  return sides.length > 0 ? (Object.fromEntries(sides) as BorderData) : undefined
}

/** A whole style again: what was set, in our words. */
export function wholeStyle(
  style: EngineStyle | undefined,
  format: string | undefined,
  extras: CellExtras | undefined,
): CellStyle {
  const whole: Record<string, unknown> = {}
  if (style) {
    for (const [key, name] of Object.entries(renamed) as [Renamed, keyof EngineStyle][]) {
      const value = style[name]
      if (value !== undefined && value !== '' && value !== false) whole[key] = value
    }
  }
  if (format) whole['numberFormat'] = format
  if (extras?.fontFamily) whole['fontFamily'] = extras.fontFamily
  if (extras?.border) whole['border'] = extras.border
  if (extras?.verticalText) whole['verticalText'] = true
  if (extras?.direction) whole['direction'] = extras.direction
  return whole as CellStyle
}
