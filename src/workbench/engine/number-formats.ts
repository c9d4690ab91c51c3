import { library } from './o-spreadsheet'

/**
 * The library takes a cell whose number format it cannot read for an error, value and all: scientific numbers, fractions, colours,
 * accounting formats, hours of a duration, AM and PM. Such a format is kept whole inside one it can read: the nearest one, after
 * signs that show nothing and spell the original, one for each bit.
 */
const zero = '""'
const one = '[$]'
const begins = `${one}${one}${zero}`
const ends = `${one}${one}${one}`
const bits = 16

const kept = new Map<string, string>()
const given = new Map<string, string>()

/** The format the library is given for one that people set. */
export function engineFormat(format: string): string {
  if (format === '' || format === '@') return format
  const known = given.get(format)
  if (known !== undefined) return known
  const made =
    isReadable(format) && !/\[\$[^\]]*-/.test(format) ? format : begins + spell(format) + ends + nearest(format)
  given.set(format, made)
  return made
}

/** The format that people set, from the one the library was given. */
export function setFormat(stored: string | undefined): string | undefined {
  if (!stored?.startsWith(begins)) return stored
  const known = kept.get(stored)
  if (known !== undefined) return known
  const format = unspell(stored.slice(begins.length))
  kept.set(stored, format)
  return format
}

/** For trying a format; which language does not matter. */
const locale = {
  ...{ name: '', code: 'en_US', weekStart: 7, decimalSeparator: '.', thousandsSeparator: ',', digitGrouping: '[3,0]' },
  ...{ dateFormat: 'm/d/yyyy', timeFormat: 'hh:mm:ss a', formulaArgSeparator: ',' },
}

function isReadable(format: string): boolean {
  try {
    library.helpers.formatValue(1234.5, { format, locale })
    return true
  } catch {
    return false
  }
}

/** What the library can show of it: without colours, conditions, languages and widths. */
function nearest(format: string): string {
  const quoted: string[] = []
  const bare = format
    .replace(/"[^"]*"|\\./g, (text) => `\u0000${quoted.push(text) - 1}\u0000`)
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => (sign === '' ? '' : `[$${sign}]`))
    .replace(/\[(h+|m+|s+)\]/gi, (_, unit: string) => (unit.toLowerCase().startsWith('h') ? 'hhhh' : unit[0]!))
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/\s*(?:AM\/PM|A\/P)/gi, ' a')
    .replace(/(^|[^h])h(?=:)/gi, '$1hh')
    .replace(/(s+)\.0+/gi, '$1')
    .replace(/\?/g, '#')
    .replace(/\u0000(\d+)\u0000/g, (_, index: string) => quoted[Number(index)]!)
  const parts = bare.split(';').map((part) => part.trim())
  const first = parts[0]!
  const plain = /[dyhs]/i.test(first.replace(/"[^"]*"/g, '')) ? 'm/d/yyyy' : '0.##########'
  if (/[#0] *\/ *[#0-9]/.test(first)) return plain
  return [parts.join(';'), first].find((each) => each !== '' && isReadable(each)) ?? plain
}

function spell(text: string): string {
  let signs = ''
  for (let index = 0; index < text.length; index++) {
    for (const bit of text.charCodeAt(index).toString(2).padStart(bits, '0')) signs += bit === '1' ? one : zero
  }
  return signs
}

/** Letters of sixteen signs; what is left over are the three that end them, and the nearest format. */
function unspell(signs: string): string {
  const read = /^(?:""|\[\$\])+/
    .exec(signs)![0]
    .match(/""|\[\$\]/g)!
    .map((sign) => (sign === one ? '1' : '0'))
  let text = ''
  for (let at = 0; at + bits <= read.length; at += bits) {
    text += String.fromCharCode(Number.parseInt(read.slice(at, at + bits).join(''), 2))
  }
  return text
}
