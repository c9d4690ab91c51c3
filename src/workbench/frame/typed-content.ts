import { contentText } from '../engine/cell-content'
import { typingLocale } from '../engine/locales'
import { readTyped } from '../engine/typed-input'

/** What a text cell shows while it is edited: the text itself, where typing it again gives it back; null when it is no text. */
export function editedText(content: string, format: string | undefined, localeCode: string): string | null {
  const text = contentText(content)
  if (text === null) return null
  const again = readTyped(text, typingLocale(localeCode), format === '@')
  return again.kind === 'text' && again.text === text ? text : content
}

/**
 * What is stored of what a person typed. `canonical` is how the library reads it; a cell formatted as text takes all as text,
 * a locale's own words for yes and no and its spaces in numbers are known, and a phone number with a + stays one.
 */
export function typedContent(typed: string, canonical: string, format: string | undefined, localeCode: string): string {
  if (format === '@') return typed.startsWith('=') ? `'${typed}` : typed
  const read = readTyped(typed, typingLocale(localeCode), false)
  if (read.kind === 'boolean') return String(read.value).toUpperCase()
  if (read.kind === 'error') return `'${typed}`
  if (read.kind === 'number' && read.format === undefined) return String(read.number)
  return canonical
}
