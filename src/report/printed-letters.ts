/**
 * The letters a report can print, as ranges of code points, both ends included: what the font in the pages is cut down to. Latin
 * with every accent and the letters of African languages, Greek, Cyrillic, and the signs used in reports and names.
 */
export const printedRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2af],
  [0x2b0, 0x2df],
  [0x300, 0x340],
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1efb],
  [0x2010, 0x2015],
  [0x2018, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20a6, 0x20a6],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2260, 0x2265],
  [0x25a0, 0x25a1],
  [0x25cb, 0x25cf],
  [0x2610, 0x2612],
  [0x2713, 0x2718],
]

/** What stands where a letter cannot be printed. */
export const unprintable = '\u25a1'

/** A text as it is printed: spaces that are spaces, letters composed, no control signs, a box for what no font here has. */
export function printedText(text: string): string {
  return [...plain(text)].map((sign) => (sign === '\n' || isPrinted(sign) ? sign : unprintable)).join('')
}

/** The letters of a text that cannot be printed, each once. */
export function lostLetters(text: string): string[] {
  return [...new Set([...plain(text)].filter((sign) => sign !== '\n' && !isPrinted(sign)))]
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u202f\u2007\u2009]/g, '\u00a0')
    .replace(/[\t\u2000-\u2006\u2008\u200a\u3000]/g, ' ')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/\ufe0e|\ufe0f|\ufeff/g, '')
}

function isPrinted(sign: string): boolean {
  const code = sign.codePointAt(0)!
  return printedRanges.some(([first, last]) => code >= first && code <= last)
}
