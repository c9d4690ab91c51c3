import fc from 'fast-check'

/** Texts that a spreadsheet, a page, a file or an object of JavaScript might take for something else than a text. */
export const hostileTexts = [
  '=HYPERLINK("https://example.org";"Awa")',
  '=1+1',
  '+221 77 000 00 00',
  '-5',
  ' +5',
  '@SUM(1)',
  "'",
  "''cité",
  '\t=1',
  '\n12',
  '#N/A',
  '#REF!',
  'Jan-26',
  'févr./26',
  'fe\u0301vr. 26',
  'R$ 5,00',
  '($5)',
  '\u200e5',
  '１２３',
  '٣',
  'TRUE',
  ' vrai ',
  '<script>globalThis.hurt = 1</script>',
  '<img src=x onerror="globalThis.hurt = 2">',
  '</script><script>globalThis.hurt = 3</script><!--',
  '&lt;b&gt; &amp; "quotes" ]]>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may type.
  '${1 + 1} {name} {count#a|b} %s',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'سلام عليكم',
  '\u202eبعكس txt.exe',
  'A\u200bw\u2060a\ufeff',
  '👩‍👩‍👧 𝒳',
  'null\u0000here',
  '\u0001\u001b[31m',
  'one\ntwo\r\nthree\rfour',
  'lone \ud83d half',
  '_x000D_',
  'z\u0351\u036b\u0343\u036a\u0302a\u0351\u036bl\u0343go',
]

const pieces = ['=', '+', '-', '−', '@', "'", '#', '(', ')', '%', '€', '$', 'R$', 'S/', '/', ':', '.', ',', ';', '"']
const blanks = [' ', '\t', '\n', '\r', '\u00a0', '\u202f', '\u200b', '\u200e', '\u202e', '\ufeff', '\u0000']
const words = [
  'TRUE',
  'faux',
  'sim',
  'mars',
  'Jan',
  'mai',
  'déc',
  'am',
  'e',
  'E5',
  'N/A',
  '__proto__',
  '<b>',
  '😀',
  'é',
]
const digits = ['1', '0', '12', '2026', '٣', '１']

/** Any text at all: of whole signs, of halves of signs, and of pieces that look like numbers, days, formulas. */
export const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...pieces, ...blanks, ...words, ...digits), { maxLength: 6 }).map(joined),
  },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...hostileTexts),
)

function joined(parts: string[]): string {
  return parts.join('')
}
