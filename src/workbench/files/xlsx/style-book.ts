import type { BorderData, CellStyle } from '../../workbook/data'
import { argb, changeAlignment, changeBorder, changeFont, sideXml, withAttribute } from './change-look'
import { type Elements, elementOf, joinElements, replaceElements, splitElements, stylesOrder } from './elements'
import { attribute, readAttribute } from './xml-text'

const bare = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`

const fontKeys = ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'color'] as const
const alignmentKeys = ['horizontal', 'vertical', 'wrap', 'rotation'] as const
const styleKeys = [...fontKeys, ...alignmentKeys, 'numberFormat', 'background', 'border'] as const

/** Number formats that every program knows by number. */
const builtIn: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
}

/** The font of cells without a look of their own: the first of a style sheet (or of its `fonts`). */
export function defaultFont(xml: string): { name: string; size: string } {
  const first = /<font>[\s\S]*?<\/font>/.exec(xml)?.[0] ?? ''
  return {
    name: readAttribute(/<name\s[^>]*>/.exec(first)?.[0] ?? '', 'val') ?? 'Arial',
    size: readAttribute(/<sz\s[^>]*>/.exec(first)?.[0] ?? '', 'val') ?? '10',
  }
}

/** The styles of a package: those it has stay as they are, new ones are added at the end. */
export class StyleBook {
  private readonly elements: Elements
  private readonly added: Record<string, string[]> = {}
  private readonly known = new Map<string, number>()
  private readonly sections = new Map<string, string[]>()
  private readonly fontBase: { name: string; size: string }

  /** `daysBehind`: what the file's calendar counts less than ours. */
  constructor(
    xml: string | null,
    readonly daysBehind = 0,
  ) {
    this.elements = splitElements(xml ?? bare)
    this.fontBase = defaultFont(elementOf(this.elements, 'fonts'))
  }

  /** The number of a cell's look, for its `s`. `quoted` marks a text that must not be taken for a formula. */
  cell(style: CellStyle | undefined, quoted: boolean): number {
    if (!style && !quoted) return 0
    return this.once(`xf ${quoted} ${JSON.stringify(style ?? {})}`, () =>
      this.add('cellXfs', this.xf(style ?? {}, quoted)),
    )
  }

  /** The number of the look that a cell of the file gets when only what differs between two styles changes. */
  changed(look: number, was: CellStyle | undefined, now: CellStyle | undefined, quoted: boolean): number {
    const keys = new Set(
      styleKeys.filter((key) => was !== now && JSON.stringify(was?.[key]) !== JSON.stringify(now?.[key])),
    )
    const base = this.childOf('cellXfs', look)
    const marks = quoted && readAttribute(/^<[^>]*>/.exec(base)?.[0] ?? '', 'quotePrefix') !== '1'
    if (keys.size === 0 && !marks) return look
    const values = [...keys].map((key) => `${key} ${JSON.stringify(now?.[key])}`)
    return this.once(`from ${look} ${JSON.stringify(was?.border)} ${marks} ${values.join(' ')}`, () =>
      this.add('cellXfs', this.changedXf(base, was ?? {}, now ?? {}, keys, marks)),
    )
  }

  private changedXf(base: string, was: CellStyle, now: CellStyle, keys: Set<keyof CellStyle>, marks: boolean): string {
    const elements = splitElements(base.replace(/^<xf\b([^>]*?)\s*\/>$/, '<xf$1></xf>') || '<xf xfId="0"></xf>')
    const set = (name: string, value: string | number) => {
      elements.head = withAttribute(elements.head, name, value)
    }
    const numberOf = (name: string) => Number(readAttribute(elements.head, name) ?? 0)
    if (marks) set('quotePrefix', 1)
    if (keys.has('numberFormat')) {
      set('numFmtId', now.numberFormat ? this.format(now.numberFormat) : 0)
      set('applyNumberFormat', 1)
    }
    if (fontKeys.some((key) => keys.has(key))) {
      const font = changeFont(this.childOf('fonts', numberOf('fontId')) || '<font/>', now, keys, this.fontBase)
      set(
        'fontId',
        this.once(`font ${font}`, () => this.add('fonts', font)),
      )
      set('applyFont', 1)
    }
    if (keys.has('background')) {
      set('fillId', now.background ? this.fill(now.background) : 0)
      set('applyFill', 1)
    }
    if (keys.has('border')) {
      const old = this.childOf('borders', numberOf('borderId')) || '<border/>'
      const border = changeBorder(old, was.border ?? {}, now.border ?? {})
      set(
        'borderId',
        this.once(`border ${border}`, () => this.add('borders', border)),
      )
      set('applyBorder', 1)
    }
    if (alignmentKeys.some((key) => keys.has(key))) {
      const alignment = changeAlignment(elementOf(elements, 'alignment'), now, keys)
      replaceElements(elements, 'alignment', [alignment], ['alignment', 'protection', 'extLst'])
      set('applyAlignment', 1)
    }
    return joinElements(elements)
  }

  /** What stands at a place of a section, in the file or among what was added. */
  private childOf(section: string, place: number): string {
    let children = this.sections.get(section)
    if (!children) {
      children = splitElements(elementOf(this.elements, section)).children.map(({ xml }) => xml)
      this.sections.set(section, children)
    }
    return children[place] ?? this.added[section]?.[place - children.length] ?? ''
  }

  /** The number of a conditional look. */
  conditional(style: CellStyle): number {
    return this.once(`dxf ${JSON.stringify(style)}`, () => {
      const font = fontXml(style, null)
      const fill = style.background
        ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.background)}"/><bgColor rgb="${argb(style.background)}"/></patternFill></fill>`
        : ''
      return this.add('dxfs', `<dxf>${font === '<font></font>' ? '' : font}${fill}</dxf>`)
    })
  }

  /** Was anything added? */
  get grew(): boolean {
    return Object.keys(this.added).length > 0
  }

  /** The part's text, with what was added. */
  text(): string {
    for (const [section, xmls] of Object.entries(this.added)) {
      const before = elementOf(this.elements, section)
      const inner = before.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '')
      const count = this.sizeOf(section) + xmls.length
      const open = (/^<[^>]*>/.exec(before)?.[0] ?? `<${section}>`).replace(/\scount="[^"]*"/, '').replace(/\/?>$/, '')
      const xml = `${open} count="${count}">${inner}${xmls.join('')}</${section}>`
      replaceElements(this.elements, section, [xml], stylesOrder)
    }
    for (const section of Object.keys(this.added)) delete this.added[section]
    return joinElements(this.elements)
  }

  private once(key: string, make: () => number): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    const made = make()
    this.known.set(key, made)
    return made
  }

  private add(section: string, xml: string): number {
    const number = this.sizeOf(section) + (this.added[section]?.length ?? 0)
    this.added[section] ??= []
    this.added[section].push(xml)
    return number
  }

  private sizeOf(section: string): number {
    this.childOf(section, 0)
    return this.sections.get(section)?.length ?? 0
  }

  private xf(style: CellStyle, quoted: boolean): string {
    const font = this.once(`font ${fontXml(style, this.fontBase)}`, () => {
      const xml = fontXml(style, this.fontBase)
      return hasFont(style) ? this.add('fonts', xml) : 0
    })
    const fill = style.background ? this.fill(style.background) : 0
    const border = style.border ? this.border(style.border) : 0
    const format = style.numberFormat ? this.format(style.numberFormat) : 0
    const aligned = alignmentXml(style)
    const applies = [
      format !== 0 && 'applyNumberFormat="1"',
      font !== 0 && 'applyFont="1"',
      fill !== 0 && 'applyFill="1"',
      border !== 0 && 'applyBorder="1"',
      aligned !== '' && 'applyAlignment="1"',
      quoted && 'quotePrefix="1"',
    ].filter(Boolean)
    const head = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applies.join(' ')}`
    return aligned === '' ? `${head.trimEnd()}/>` : `${head.trimEnd()}>${aligned}</xf>`
  }

  private fill(color: string): number {
    return this.once(`fill ${color}`, () =>
      this.add(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    )
  }

  private border(border: BorderData): number {
    const sides = (['left', 'right', 'top', 'bottom'] as const).map((name) => sideXml(name, border))
    const xml = `<border>${sides.join('')}<diagonal/></border>`
    return this.once(`border ${xml}`, () => this.add('borders', xml))
  }

  private format(pattern: string): number {
    const known = builtIn[pattern]
    if (known !== undefined) return known
    return this.once(`format ${pattern}`, () => {
      const used = [...elementOf(this.elements, 'numFmts').matchAll(/numFmtId="(\d+)"/g)].map(([, id]) => Number(id))
      const id = Math.max(163, ...used) + 1 + (this.added['numFmts']?.length ?? 0)
      this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${attribute(pattern)}"/>`)
      return id
    })
  }
}

function hasFont({ bold, italic, underline, strikethrough, fontSize, fontFamily, color }: CellStyle): boolean {
  return Boolean(bold || italic || underline || strikethrough || fontSize || fontFamily || color)
}

/** `base` null = only what differs, for a conditional look. */
function fontXml(style: CellStyle, base: { name: string; size: string } | null): string {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, color } = style
  const parts = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    strikethrough ? '<strike/>' : '',
    underline ? '<u/>' : '',
    fontSize || base ? `<sz val="${fontSize ?? base?.size}"/>` : '',
    color ? `<color rgb="${argb(color)}"/>` : '',
    fontFamily || base ? `<name val="${attribute(fontFamily ?? base?.name ?? '')}"/>` : '',
  ]
  return `<font>${parts.join('')}</font>`
}

function alignmentXml({ horizontal, vertical, wrap, rotation }: CellStyle): string {
  const parts = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    vertical ? ` vertical="${vertical === 'middle' ? 'center' : vertical}"` : '',
    wrap === 'wrap' ? ' wrapText="1"' : '',
    rotation ? ` textRotation="${rotation < 0 ? 90 - rotation : rotation}"` : '',
  ].join('')
  return parts === '' ? '' : `<alignment${parts}/>`
}
