const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold at all, not even written as a number: controls, and halves of signs. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text for an attribute; `_` stands for what XML cannot hold: a file that nobody can open holds less still. */
export function attribute(text: string): string {
  return text
    .replace(unwritable, '_')
    .replace(/[&<>"]/g, (sign) => names[sign]!)
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A text that stands between tags; `_` stands for what XML cannot hold. */
export function escapeText(text: string): string {
  return text.replace(unwritable, '_').replace(/[&<>"]/g, (sign) => names[sign]!)
}

/** A text for a cell: what XML cannot hold is written as .xlsx writes it, `_x0007_`. */
export function cellTextXml(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .replace(unwritable, written)
    .replace(/\r/g, written)
    .replace(/[&<>]/g, (sign) => names[sign]!)
}

function written(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text of a cell or note with what `_x0007_` stands for. */
export function plainCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The text of an attribute as XML has it. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** An attribute of a tag, unescaped; null when it has none of that name. */
export function readAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null
}
