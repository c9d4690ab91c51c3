import type { BorderData, CellStyle } from '../../workbook/data'
import { joinElements, replaceElements, splitElements } from './elements'

/** The order of a font's children. Source: ECMA-376, part 1, CT_Font, as Excel writes it. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

const borderOrder = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal']

/** A colour as .xlsx has it, of `#rrggbb`. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`
}

/** A tag with an attribute set, where it stood; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  const old = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
  const said = value === null ? '' : ` ${name}="${value}"`
  if (old.test(tag)) return tag.replace(old, () => said)
  return value === null ? tag : tag.replace(/\s*(\/?>)/, (_, end: string) => said + end)
}

/** The side of a border. */
export function sideXml(name: keyof BorderData, border: BorderData): string {
  const line = border[name]
  return line ? `<${name} style="${line.style}"><color rgb="${argb(line.color)}"/></${name}>` : `<${name}/>`
}

/** A font with only the named keys changed; `base`: what a key that was taken away goes back to. */
export function changeFont(
  xml: string,
  style: CellStyle,
  keys: ReadonlySet<string>,
  base: { name: string; size: string },
): string {
  const elements = splitElements(xml.replace(/^<font\s*\/>$/, '<font></font>'))
  const set = (name: string, text: string) => replaceElements(elements, name, [text], fontOrder)
  if (keys.has('bold')) set('b', style.bold ? '<b/>' : '')
  if (keys.has('italic')) set('i', style.italic ? '<i/>' : '')
  if (keys.has('strikethrough')) set('strike', style.strikethrough ? '<strike/>' : '')
  if (keys.has('underline')) set('u', style.underline ? '<u/>' : '')
  if (keys.has('fontSize')) set('sz', `<sz val="${style.fontSize ?? base.size}"/>`)
  if (keys.has('color')) set('color', style.color ? `<color rgb="${argb(style.color)}"/>` : '')
  if (keys.has('fontFamily')) {
    const name = (style.fontFamily ?? base.name).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
    set('name', `<name val="${name}"/>`)
    set('family', '')
    set('scheme', '')
  }
  return joinElements(elements)
}

/** A border with only the sides changed that differ between two looks. */
export function changeBorder(xml: string, was: BorderData, now: BorderData): string {
  const elements = splitElements(xml.replace(/^<border([^>]*)\/>$/, '<border$1></border>'))
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    if (JSON.stringify(was[side]) !== JSON.stringify(now[side]))
      replaceElements(elements, side, [sideXml(side, now)], borderOrder)
  return joinElements(elements)
}

/** An alignment with only the named keys changed. */
export function changeAlignment(xml: string, style: CellStyle, keys: ReadonlySet<string>): string {
  let tag = xml || '<alignment/>'
  const { horizontal, vertical, wrap, rotation } = style
  if (keys.has('horizontal')) tag = withAttribute(tag, 'horizontal', horizontal ?? null)
  if (keys.has('vertical')) tag = withAttribute(tag, 'vertical', vertical === 'middle' ? 'center' : (vertical ?? null))
  if (keys.has('wrap')) tag = withAttribute(tag, 'wrapText', wrap === 'wrap' ? 1 : null)
  if (keys.has('rotation'))
    tag = withAttribute(tag, 'textRotation', rotation ? (rotation < 0 ? 90 - rotation : rotation) : null)
  return tag
}
