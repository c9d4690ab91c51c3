/** How a text is handed to the library so that it is never parsed again; under `@` the apostrophe would be shown. */
export function textContent(text: string, asText: boolean): string {
  if (text === '') return ''
  return asText && !/^['=]/.test(text) ? text : `'${text}`
}

/** The text of a literal cell as handed over by `textContent`; null when the content is no text of ours. */
export function contentText(content: string): string | null {
  return content.startsWith("'") ? content.slice(1) : null
}

/** Is this number format one of dates or times? Quoted text and colours in brackets do not count. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[dyhs]|(?<![#0])m/i.test(bare) && !/general/i.test(bare)
}

/** Google's name of an error the library reports. */
export function errorText(value: string): string {
  if (value === '#BAD_EXPR') return '#ERROR!'
  return value === '#CYCLE' || value === '#REF' ? '#REF!' : value
}
