import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../../src/locales'
import { lostLetters, printedRanges, printedText, unprintable } from '../../src/report/printed-letters'

const folder = join(__dirname, '../../build/workbench/fonts')

/** The code points a font has a glyph for: its character map (format 4 or 12), read here without any font library. */
function lettersOf(file: string): Set<number> {
  const font = readFileSync(join(folder, file))
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8)
  const found = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(at) === 12) {
      for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
        const start = at + 16 + group * 12
        for (let code = font.readUInt32BE(start); code <= font.readUInt32BE(start + 4); code++) found.add(code)
      }
    }
    if (font.readUInt16BE(at) === 4) {
      const count = font.readUInt16BE(at + 6) / 2
      for (let segment = 0; segment < count; segment++) {
        const last = font.readUInt16BE(at + 14 + segment * 2)
        const first = font.readUInt16BE(at + 16 + count * 2 + segment * 2)
        for (let code = first; code <= last && code !== 0xffff; code++) found.add(code)
      }
    }
  }
  return found
}

test.each(['report.ttf', 'report-bold.ttf'])('%s has a glyph for every letter a report may print', (file) => {
  const has = lettersOf(file)
  const missing = printedRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((code) => !has.has(code)),
  )
  expect(missing).toEqual([])
  expect(has.has(0x0915)).toBe(false)
})

test.each(Object.values(locales))('every word of $name can be printed', ({ phrases, words }) => {
  const texts = [...Object.values(phrases), ...Object.values(words).flatMap((list) => Object.values<string>(list))]
  expect(texts.flatMap(lostLetters)).toEqual([])
})

test('names of the field are printed as they are written', () => {
  for (const name of ['Ɓooyo Ɗiallo', 'Ƴero Ŋari', 'Thomaïs Lẹ́wà', 'Łucja Ñuñez', 'Đặng Thị Hạnh', 'Ọlámidé']) {
    expect(printedText(name)).toBe(name.normalize('NFC'))
  }
})

test('spaces of all kinds become spaces, control signs go, what no font here has becomes a box and is named', () => {
  expect(printedText('1\u202f234\u2009€')).toBe('1\u00a0234\u00a0€')
  expect(printedText('a\u200bb\u0007c\u202ed')).toBe('abcd')
  expect(printedText('क ❤\ufe0f')).toBe(`${unprintable} ${unprintable}`)
  expect(lostLetters('Asha क क')).toEqual(['क'])
})
