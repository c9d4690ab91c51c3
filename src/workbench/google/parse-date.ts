import { exception } from './exception'
import { zoneName } from './format-date'
import { zoneClock } from './time-zone'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What each letter of a pattern takes from the text. */
const takes: Record<string, string> = {
  y: '(\\d{1,4})',
  d: '(\\d{1,2})',
  H: '(\\d{1,2})',
  h: '(\\d{1,2})',
  m: '(\\d{1,2})',
  s: '(\\d{1,2})',
  S: '(\\d{1,3})',
  a: '(AM|PM)',
  E: '(?:[A-Za-z]+)',
}

/** The Date a text says by a pattern such as `yyyy-MM-dd HH:mm`, on the clocks of a time zone. Throws when it says none. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const letters: string[] = []
  const pieces = pattern.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []
  const source = pieces.map((piece) => {
    if (piece.startsWith("'")) return asItIs(piece.slice(1, -1) || "'")
    const letter = piece[0]!
    if (letter === 'M') {
      letters.push('M')
      return piece.length > 2 ? '([A-Za-z]{3})[a-z]*' : '(\\d{1,2})'
    }
    const taken = takes[letter]
    if (!taken) return asItIs(piece)
    if (letter !== 'E') letters.push(letter)
    return taken
  })
  const found = new RegExp(`^\\s*${source.join('')}`, 'i').exec(String(text))
  if (!found) throw exception('Invalid argument: date. Should be of type: Date')
  const parts: Record<string, string> = {}
  letters.forEach((letter, place) => {
    parts[letter] = found[place + 1]!
  })
  return new Date(zoneClock(zoneName(timeZone)).instantOf(serialOf(parts)))
}

const asItIs = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function serialOf(parts: Record<string, string>): number {
  const number = (letter: string, usual: number) => Number(parts[letter] ?? usual)
  const named = months.indexOf((parts['M'] ?? '').toLowerCase())
  const month = named >= 0 ? named : number('M', 1) - 1
  const year = parts['y']?.length === 2 ? 2000 + number('y', 0) : number('y', 1970)
  const half = parts['a'] ? (number('h', 0) % 12) + (/pm/i.test(parts['a']) ? 12 : 0) : number('h', 0)
  const hours = parts['H'] === undefined ? half : number('H', 0)
  const milliseconds = Date.UTC(year, month, number('d', 1), hours, number('m', 0), number('s', 0), number('S', 0))
  return milliseconds / 86_400_000 + 25_569
}
