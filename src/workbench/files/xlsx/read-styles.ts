import type { CellStyle as FileStyle } from 'hucre'
import type { BorderData, BorderSide, CellStyle } from '../../workbook/data'

type FileColor = { rgb?: string; theme?: number; tint?: number; indexed?: number }

const indexed = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF']

const borderStyles: Record<string, BorderSide['style']> = {
  thin: 'thin',
  hair: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
}

/** Reads the looks of cells; alike looks are one object. */
export class StyleReader {
  private readonly known = new WeakMap<object, CellStyle>()
  private readonly byText = new Map<string, CellStyle>()

  /** `font`: what a cell without a look of its own is written in. */
  constructor(
    private readonly theme: string[],
    private readonly font: { name: string; size: string },
  ) {}

  /** Only what differs from the default; undefined when nothing does. */
  read(style: FileStyle | undefined): CellStyle | undefined {
    if (!style) return undefined
    const seen = this.known.get(style)
    if (seen) return seen
    const made = this.convert(style)
    const text = JSON.stringify(made)
    if (text === '{}') return undefined
    const shared = this.byText.get(text) ?? made
    this.byText.set(text, shared)
    this.known.set(style, shared)
    return shared
  }

  /** `#rrggbb`; undefined for none. */
  color(color: FileColor | undefined): string | undefined {
    if (!color) return undefined
    const base =
      color.rgb ??
      (color.theme !== undefined ? this.theme[color.theme] : undefined) ??
      (color.indexed !== undefined ? indexed[color.indexed % 8] : undefined)
    if (!base) return undefined
    return `#${tinted(base.slice(-6), color.tint ?? 0).toLowerCase()}`
  }

  private convert({ font, fill, border, alignment, numFmt }: FileStyle): CellStyle {
    const style: CellStyle = {}
    if (numFmt && numFmt !== 'General') style.numberFormat = numFmt
    if (font?.bold) style.bold = true
    if (font?.italic) style.italic = true
    if (font?.underline) style.underline = true
    if (font?.strikethrough) style.strikethrough = true
    if (font?.size && font.size !== Number(this.font.size)) style.fontSize = font.size
    if (font?.name && font.name !== this.font.name) style.fontFamily = font.name
    const color = this.color(font?.color)
    if (color && color !== '#000000') style.color = color
    const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? this.color(fill.fgColor) : undefined
    if (background) style.background = background
    const { horizontal, vertical, wrapText, textRotation } = alignment ?? {}
    if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.horizontal = horizontal
    if (vertical === 'top' || vertical === 'bottom') style.vertical = vertical
    if (vertical === 'center') style.vertical = 'middle'
    if (wrapText) style.wrap = 'wrap'
    if (textRotation) style.rotation = textRotation > 90 ? 90 - textRotation : textRotation
    const sides = this.borders(border)
    if (sides) style.border = sides
    return style
  }

  private borders(border: FileStyle['border']): BorderData | undefined {
    const data: BorderData = {}
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      const line = border?.[side]
      if (line?.style)
        data[side] = { style: borderStyles[line.style] ?? 'thin', color: this.color(line.color) ?? '#000000' }
    }
    return Object.keys(data).length > 0 ? data : undefined
  }
}

/** A theme colour made lighter or darker, as .xlsx says: -1 to 1. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16))
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
}
