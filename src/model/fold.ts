/**
 * A text as two people would agree it says the same: lower case, without accents, with single spaces, plain apostrophes and
 * plain hyphens. Letters of their own, such as Ɓ or ŋ, stay.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’‛ʼʹ´`′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
