/** The words of a text that sets them apart by `|`, on one line or several. */
export function splitWords(text: string): string[] {
  return text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
