import { type Color, type ColorBuilder, colorBuilders, colors, topicOf } from './classes'
import { toHex } from './css-colors'
import { exception } from './exception'
import { makeEnum } from './make-enum'
import { makeService } from './service'

type Spread = typeof GoogleAppsScript.Spreadsheet

export const ColorType = makeEnum<typeof GoogleAppsScript.Base.ColorType>('ColorType', ['UNSUPPORTED', 'RGB', 'THEME'])
export const ThemeColorType = makeEnum<Spread['ThemeColorType']>('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
])

/** The colours of Google's usual theme. */
const themed: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
}

class ColorFacts extends topicOf<Color>() {
  override getColorType(): GoogleAppsScript.Base.ColorType {
    const { hex, theme } = stateOf(this)
    return theme ? ColorType.THEME : hex ? ColorType.RGB : ColorType.UNSUPPORTED
  }

  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    const { hex } = stateOf(this)
    if (!hex) throw exception('Object is not of type RgbColor.')
    const part = (place: number) => Number.parseInt(hex.slice(place, place + 2), 16)
    return makeService('RgbColor', {
      asHexString: () => hex,
      getRed: () => part(1),
      getGreen: () => part(3),
      getBlue: () => part(5),
      getColorType: () => ColorType.RGB,
    }) as unknown as GoogleAppsScript.Base.RgbColor
  }

  override asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    const { theme } = stateOf(this)
    if (!theme) throw exception('Object is not of type ThemeColor.')
    return makeService('ThemeColor', {
      getThemeColorType: () => ThemeColorType[theme as keyof typeof ThemeColorType],
      getColorType: () => ColorType.THEME,
    }) as unknown as GoogleAppsScript.Spreadsheet.ThemeColor
  }
}

class ColorSteps extends topicOf<ColorBuilder>() {
  override setRgbColor(cssString: string): ColorBuilder {
    Object.assign(colorBuilders.stateOf(this), { hex: toHex(cssString) ?? undefined, theme: undefined })
    return this
  }

  override setThemeColor(themeColorType: GoogleAppsScript.Spreadsheet.ThemeColorType): ColorBuilder {
    Object.assign(colorBuilders.stateOf(this), { hex: undefined, theme: String(themeColorType) })
    return this
  }

  override build(): Color {
    return colors.make({ ...colorBuilders.stateOf(this) })
  }
}

function stateOf(color: Color | ColorBuilder) {
  return colors.has(color) ? colors.stateOf(color) : colorBuilders.stateOf(color as ColorBuilder)
}

/** A Color of `#rrggbb`; null for none. */
export function colorOf(hex: string | null): Color | null {
  return hex === null ? null : colors.make({ hex })
}

/** `#rrggbb` of a Color; one of the theme as Google's usual theme shows it. */
export function hexOf(color: Color | ColorBuilder): string | null {
  const { hex, theme } = stateOf(color)
  return hex ?? themed[theme ?? ''] ?? null
}

/** A builder of a colour that says nothing yet. */
export function newColor(): ColorBuilder {
  return colorBuilders.make({})
}

/** Google's Color and its builder. */
export function defineColor(): void {
  colors.define([ColorFacts], {})
  colorBuilders.define([ColorFacts, ColorSteps], { setRgbColor: ['text'], setThemeColor: ['ThemeColorType'] })
}
