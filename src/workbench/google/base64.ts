const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in UTF-8. The context of a script has no TextEncoder. */
export function utf8Bytes(text: string): number[] {
  return [...unescape(encodeURIComponent(text))].map((character) => character.charCodeAt(0))
}

/** The text of bytes in UTF-8; bytes may be signed, as Java's are. */
export function utf8Text(bytes: readonly number[]): string {
  return decodeURIComponent(escape(String.fromCharCode(...bytes.map((byte) => byte & 255))))
}

/** Bytes as base64; `webSafe` uses `-` and `_`. */
export function encodeBase64(bytes: readonly number[], webSafe: boolean): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.slice(index, index + 3).map((byte) => byte & 255)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    text += letters[bits >> 18]! + letters[(bits >> 12) & 63]!
    text += second === undefined ? '=' : letters[(bits >> 6) & 63]!
    text += third === undefined ? '=' : letters[bits & 63]!
  }
  return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text
}

/** Bytes of a base64 text, signed as Java's are; null when it is none. */
export function decodeBase64(text: string): number[] | null {
  const plain = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of plain) {
    const value = letters.indexOf(letter)
    if (value < 0) return null
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    const byte = (bits >> held) & 255
    bits &= (1 << held) - 1
    bytes.push(byte > 127 ? byte - 256 : byte)
  }
  return bytes
}
